import { toNumber } from './decimal';
import { multiplier, type CurveMethod } from './multiplier';
import type { Boundary, TierTable } from './tiers';

/**
 * Two cells' numbers that lie further apart than this share of the larger one are in the same order as the decimals
 * that their 15 digits spell: spelling moves a number by at most 5 parts in 10^15.
 */
const SPELLING = 2e-14;

/**
 * The multiplier on plain numbers, as plain numbers, for a range of many: the same answers as `multiplier`. A step
 * curve only compares, which plain numbers do as well where they are not next to a row's own figure; everything else
 * goes by way of `multiplier` itself.
 */
export function multiplierFigure(
  curve: TierTable,
  method: CurveMethod,
  boundary: Boundary,
): (attainment: number) => number {
  const exactly = (attainment: number): number => toNumber(multiplier(attainment, curve, method, boundary));
  if (method === 'linear') return exactly;
  const rows = curve.map(({ from, rate }) => ({ from: toNumber(from), multiplier: toNumber(rate) }));
  return (attainment) => {
    if (!Number.isFinite(attainment)) return exactly(attainment);
    let reached = 0;
    for (const row of rows) {
      const above = attainment - row.from;
      if (Math.abs(above) <= SPELLING * Math.max(Math.abs(attainment), Math.abs(row.from))) return exactly(attainment);
      if (above < 0) break;
      reached = row.multiplier;
    }
    return reached;
  };
}
