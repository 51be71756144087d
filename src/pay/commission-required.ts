import { commission, type TierMethod } from './commission';
import { Decimal, exact, toNumber, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Boundary, TierTable } from './tiers';
import type { Money } from './units';

/** A part of the table on which the commission is one straight line, as the amounts in whole steps that lie in it. */
export interface Stretch {
  /** The lowest of these amounts, and what it pays. */
  readonly first: Decimal;
  readonly pays: Money;
  /** The most that any of them pays: at the first or the last, or without end. */
  readonly most: Decimal;
  /** What each further step adds. */
  readonly rise: Decimal;
}

/**
 * The least amount that pays at least a payout, among 0 and the multiples of a step. Found by the table's own
 * thresholds, in whichever direction commissions go at them: on the first stretch that pays enough anywhere, the
 * amount is its first or follows from one division.
 * @param tiers a checked table, see `tierTable`
 * @param step above zero, in the unit of the amounts: 1 for cars, 0.01 for money
 * @returns what gives the amount for a payout; prepared once, for any number of payouts
 * @throws PayError `required.step`; from the function returned `required.out-of-reach` (#N/A), with the most that the
 *   table pays
 */
export function commissionRequired(
  tiers: TierTable,
  method: TierMethod = 'marginal',
  boundary: Boundary = '>=',
  step: Figure = 0.01,
): (payout: Figure) => Decimal {
  const unit = exact(step);
  const stretches = stretchesOf(tiers, method, boundary, unit);
  const most = Decimal.max(...stretches.map((stretch) => stretch.most));
  return (payout) => {
    const wanted = exact(payout);
    const enough = stretches.find((stretch) => stretch.most.greaterThanOrEqualTo(wanted));
    if (!enough) {
      throw new PayError('#N/A', 'required.out-of-reach', { payout: toNumber(wanted), most: toNumber(most) });
    }
    const { first, pays, rise } = enough;
    if (pays.greaterThanOrEqualTo(wanted)) return first;
    return first.plus(timesToReach(wanted.minus(pays), rise).times(unit));
  };
}

/**
 * The stretches of a table, lowest first; those in which no multiple of the step lies are left out.
 * @throws PayError `required.step`
 */
export function stretchesOf(
  tiers: TierTable,
  method: TierMethod,
  boundary: Boundary,
  unit: Decimal,
): readonly Stretch[] {
  if (!unit.greaterThan(ZERO)) throw new PayError('#VALUE!', 'required.step', { step: toNumber(unit) });
  const pays = (amount: Decimal): Money => commission(amount, tiers, method, boundary);
  const firsts = [ZERO, ...tiers.map(({ from }) => firstMultiple(from, boundary, unit))];
  return firsts.flatMap((first, index) => {
    const next = firsts[index + 1];
    if (next && !first.lessThan(next)) return [];
    const rate = tiers[index - 1]?.rate;
    const rise = rate && method !== 'lump' ? rate.times(unit) : ZERO;
    const end = next ? pays(next.minus(unit)) : new Decimal(rise.greaterThan(ZERO) ? Infinity : -Infinity);
    return [{ first, pays: pays(first), most: Decimal.max(pays(first), end), rise }];
  });
}

/** The lowest multiple of the step, from 0, that has reached a threshold. */
function firstMultiple(from: Decimal, boundary: Boundary, unit: Decimal): Decimal {
  if (from.lessThan(ZERO)) return ZERO;
  const reached = timesToReach(from, unit).times(unit);
  return boundary === '>' && reached.equals(from) ? reached.plus(unit) : reached;
}

/** The least whole number of parts, none of them negative, that together reach a total; no quotient is rounded. */
function timesToReach(total: Decimal, part: Decimal): Decimal {
  const whole = total.dividedToIntegerBy(part);
  return whole.times(part).lessThan(total) ? whole.plus(1) : whole;
}
