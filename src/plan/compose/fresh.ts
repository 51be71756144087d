import type { Parameter, PlanInput, PlanValue } from '../language/pay-plan';
import type { Fresh, FreshContext } from './primitive';

/** A new figure of a person's, in a unit. */
export function input(unit: string, example: PlanValue, more: PlanInput = {}): Required<Pick<Fresh, 'inputs'>> {
  return { inputs: () => ({ entry: { unit, ...more }, example }) };
}

/** A new amount of money, a person's. */
export function money(example: number): Required<Pick<Fresh, 'inputs'>> {
  return { inputs: ({ currency }) => ({ entry: { unit: currency }, example }) };
}

/** A new figure that holds for everyone under the plan. */
export function rate(
  value: number,
  unit: string | ((context: FreshContext) => string),
): Required<Pick<Fresh, 'parameters'>> {
  return {
    parameters: (context) => ({ entry: { value, unit: typeof unit === 'string' ? unit : unit(context) } }),
  };
}

/** The unit of what one of a figure earns: `CNY/car`; of money it is a share, of a pure number an amount. */
export function rateUnit(key: string): (context: FreshContext) => string {
  return ({ currency, unit }) => {
    const counted = (unit(key) ?? '').replace(/\/month$/, '');
    if (counted.startsWith(currency)) return 'ratio';
    return ['', '1', 'ratio', 'score', '%'].includes(counted) ? currency : `${currency}/${counted}`;
  };
}

/** The currency that the plan pays in. */
export function currency(context: FreshContext): string {
  return context.currency;
}

/** Tiers whose figures suit what they count: shares of money, or amounts a piece. */
export function freshTiers(key: string): (context: FreshContext) => Parameter {
  return (context) => {
    const unit = rateUnit(key)(context);
    return unit === 'ratio'
      ? { unit, tiers: [[0, 0.01], [50000, 0.02], [100000, 0.03]] } // prettier-ignore
      : { unit, tiers: [[0, 200], [10, 250], [15, 300]] }; // prettier-ignore
  };
}
