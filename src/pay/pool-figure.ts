import { exact, toNumber } from './decimal';
import { pool } from './pool';
import { round } from './round';

/** Decimal places in which shares are tried to be whole numbers: points, percentages or money, ratios. */
const PLACES = [0, 2, 6] as const;
/** Whole numbers below this have at most the 15 digits of a cell. */
const CELL_DIGITS = 1e15;

/**
 * A pool shared on plain numbers, as plain numbers, for many shares: the same parts as `pool`, most of them by
 * whole-number arithmetic alone, the rest (large figures, shares of many places) by way of `pool` itself.
 *
 * Why they are the same. The pool is a whole number of steps, and every share x is one of units of 10^-p: X is only
 * accepted where X ÷ 10^p, which IEEE division rounds correctly, is x itself, with X below 10^15, so that the 15 digits
 * of x spell X × 10^-p. Products of steps and units and the sum of units are only accepted as safe integers, hence
 * exact; so is a remainder (IEEE has % exact), and what is left without it divides evenly. The last division is again
 * correctly rounded, so it gives the double nearest to the exact part.
 * @throws PayError as `pool` does
 */
export function poolFigure(amount: number, shares: readonly (number | null)[], digits = 2): (number | null)[] {
  const total = round(amount, digits);
  const stepsInOne = Number(`1e${digits}`);
  const steps = toNumber(total.abs().times(exact(stepsInOne)));
  const units = digits < 0 ? null : wholeUnits(shares, steps);
  if (!units) return pool(amount, shares, digits).map((part) => (part === null ? null : toNumber(part)));

  const sum = units.reduce((added, unit) => added + unit, 0);
  const remainders = units.map((unit) => (steps * unit) % sum);
  const parts = units.map((unit, index) => (steps * unit - (remainders[index] ?? 0)) / sum);
  const left = parts.reduce((rest, part) => rest - part, steps);
  const largestFirst = [...remainders.keys()].sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0));
  for (const index of largestFirst.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  const sign = total.isNegative() ? -1 : 1;
  return shares.map((share, index) => (share === null ? null : ((parts[index] ?? 0) / stepsInOne) * sign + 0));
}

/** The shares as whole numbers of one unit, null where they or what is reckoned from them would not be exact. */
function wholeUnits(shares: readonly (number | null)[], steps: number): number[] | null {
  for (const places of PLACES) {
    const scale = 10 ** places;
    const units = shares.map((share) => Math.round((share ?? 0) * scale));
    const whole = units.every(
      (unit, index) => unit >= 0 && unit < CELL_DIGITS && unit / scale === (shares[index] ?? 0),
    );
    if (!whole) continue;
    const [sum, most] = units.reduce(([added, highest], unit) => [added + unit, Math.max(highest, unit)], [0, 0]);
    return sum > 0 && Number.isSafeInteger(sum) && Number.isSafeInteger(steps * most) ? units : null;
  }
  return null;
}
