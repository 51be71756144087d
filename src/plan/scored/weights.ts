import { Decimal, exact } from '../../pay';

/** What weights add up to, exactly: 0.1 and 0.2 make 0.3. */
export function totalWeight(indicators: readonly { readonly weight: number }[]): number {
  return indicators.reduce((sum, { weight }) => sum.plus(exact(weight)), new Decimal(0)).toNumber();
}
