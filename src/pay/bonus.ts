import { exact, toNumber, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Attainment, Money, Rate, Score } from './units';

/**
 * A bonus: base × multiplier × score ÷ full marks.
 * @param base money at full achievement
 * @param multiplier what the completion curve gives, 1 for none
 * @param score marks, on the scale of `fullMarks`
 * @param fullMarks the best possible score; 1 where scores are ratios
 * @returns unrounded money
 * @throws PayError `bonus.zero-full-marks` (#DIV/0!), `bonus.negative-full-marks`
 */
export function bonus(
  base: number | Money,
  multiplier: number | Rate | Attainment,
  score: number | Score,
  fullMarks: Figure = 100,
): Money {
  const full = exact(fullMarks);
  if (full.isZero()) throw new PayError('#DIV/0!', 'bonus.zero-full-marks');
  if (full.lessThan(ZERO)) throw new PayError('#VALUE!', 'bonus.negative-full-marks', { fullMarks: toNumber(full) });
  return exact(base).times(exact(multiplier)).times(exact(score)).dividedBy(full) as Money;
}
