import { exact, ZERO, type Figure } from './decimal';
import { reachedTier, type Boundary, type TierTable } from './tiers';
import type { Rate } from './units';

/** How a completion curve is read: `step` gives the reached row's figure, `linear` the straight line between rows. */
export type CurveMethod = 'step' | 'linear';

/**
 * The multiplier that a completion curve gives: 0 below its first row, the last row's figure from there on.
 * @param attainment a ratio, in the unit of the curve's first column
 * @param curve a checked table of From and Multiplier, see `tierTable`
 * @param boundary whether an attainment exactly on a row has reached it; a straight line is the same on both sides
 */
export function multiplier(
  attainment: Figure,
  curve: TierTable,
  method: CurveMethod = 'step',
  boundary: Boundary = '>=',
): Rate {
  const reached = exact(attainment);
  const index = reachedTier(reached, curve, method === 'linear' ? '>=' : boundary);
  const row = curve[index];
  const next = curve[index + 1];
  if (!row) return ZERO as Rate;
  if (method === 'step' || !next) return row.rate;
  const rise = next.rate.minus(row.rate);
  const run = next.from.minus(row.from);
  return reached.minus(row.from).times(rise).dividedBy(run).plus(row.rate) as Rate;
}
