import { exact, powerOfTen, toNumber, type Decimal, type Figure } from './decimal';
import { PayError } from './pay-error';
import { round } from './round';
import type { Money } from './units';

/**
 * A pool shared so that the parts add up to it exactly: by the largest remainder. Everyone gets the whole steps
 * (cents) of an exact share; the steps left over go, one each, to the largest remainders, the first of equal ones first.
 * @param amount money, rounded half-up to `digits` before it is shared; one below zero (a deduction borne together) is
 *   shared as the same amount above zero would be
 * @param shares in any unit, such as percentages or points, none below zero; null for somebody without one
 * @param digits decimal places of the parts, as for `round`
 * @returns a part for each share, none further than one step from its exact share; null where there is no share
 * @throws PayError `pool.negative-share` (with the position, from 1), `round.digits`; `pool.zero-shares` (#DIV/0!)
 */
export function pool(amount: Figure, shares: readonly (Figure | null)[], digits = 2): (Money | null)[] {
  const total = round(amount, digits);
  const weights = toWholeNumbers(shares);
  const sum = weights.reduce((added, weight) => added + weight, 0n);
  if (sum === 0n) throw new PayError('#DIV/0!', 'pool.zero-shares');

  const steps = wholeNumber(total.abs(), digits);
  const parts = weights.map((weight) => (steps * weight) / sum);
  const remainders = weights.map((weight) => (steps * weight) % sum);
  const left = Number(parts.reduce((rest, part) => rest - part, steps));
  for (const index of largestFirst(remainders).slice(0, left)) parts[index] = (parts[index] ?? 0n) + 1n;

  const step = powerOfTen(-digits).times(total.isNegative() ? -1 : 1);
  return shares.map((share, index) => (share === null ? null : (step.times(String(parts[index])) as Money)));
}

/** Shares in proportion as whole numbers, because only those divide with a remainder that is exact at any size. */
function toWholeNumbers(shares: readonly (Figure | null)[]): bigint[] {
  const figures = shares.map((share) => exact(share ?? 0));
  figures.forEach((share, index) => {
    if (!share.isNegative() || share.isZero()) return;
    throw new PayError('#VALUE!', 'pool.negative-share', { position: index + 1, share: toNumber(share) });
  });
  const places = figures.reduce((most, share) => Math.max(most, share.decimalPlaces()), 0);
  return figures.map((share) => wholeNumber(share, places));
}

function wholeNumber(figure: Decimal, places: number): bigint {
  return BigInt(figure.times(powerOfTen(places)).toFixed());
}

/** Positions by size; equal ones keep their order, because sorting is stable. */
function largestFirst(remainders: readonly bigint[]): number[] {
  return [...remainders.keys()].sort((a, b) => {
    const [one, other] = [remainders[a] ?? 0n, remainders[b] ?? 0n];
    return one === other ? 0 : one > other ? -1 : 1;
  });
}
