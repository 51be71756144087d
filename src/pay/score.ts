import { exact, toNumber, ZERO, type Decimal, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Score } from './units';

/**
 * What a missing score means. `error`: no total until it is there. `zero`: no marks.
 * `reweight`: the other scores carry its weight.
 */
export type MissingScore = 'error' | 'zero' | 'reweight';

/** Weights that cells compute, such as =1/3, have 15 digits and add up to 0.999999999999999. */
const WEIGHT_DIGITS = 9;

/**
 * The weighted score: Σ score × weight ÷ Σ weight, between the lowest and the highest score that count.
 * @param scores marks, null where one is missing; a missing score of no weight is never missed
 * @param weights one per score, none below zero, adding up to 1 or to 100
 * @throws PayError `score.count`, `score.negative-weight`, `score.weights-total`, `score.missing` (with the position,
 *   from 1); `score.zero-weights` and `score.nothing-scored` (#DIV/0!)
 */
export function score(
  scores: readonly (Figure | null)[],
  weights: readonly Figure[],
  missing: MissingScore = 'error',
): Score {
  if (scores.length !== weights.length) {
    throw new PayError('#VALUE!', 'score.count', { scores: scores.length, weights: weights.length });
  }
  const shares = weights.map(exact);
  checkWeights(shares);
  let marks = ZERO;
  let counted = ZERO;
  shares.forEach((weight, index) => {
    if (weight.isZero()) return;
    const given = scores[index] ?? null;
    if (given === null && missing === 'error') throw new PayError('#VALUE!', 'score.missing', { position: index + 1 });
    if (given === null && missing === 'reweight') return;
    marks = marks.plus(exact(given ?? 0).times(weight));
    counted = counted.plus(weight);
  });
  if (counted.isZero()) throw new PayError('#DIV/0!', 'score.nothing-scored');
  return marks.dividedBy(counted) as Score;
}

function checkWeights(weights: readonly Decimal[]): void {
  weights.forEach((weight, index) => {
    if (weight.greaterThanOrEqualTo(ZERO)) return;
    throw new PayError('#VALUE!', 'score.negative-weight', { position: index + 1, weight: toNumber(weight) });
  });
  const total = weights.reduce((sum, weight) => sum.plus(weight), ZERO);
  if (total.isZero()) throw new PayError('#DIV/0!', 'score.zero-weights');
  const shown = total.toDecimalPlaces(WEIGHT_DIGITS);
  if (!shown.equals(1) && !shown.equals(100)) {
    throw new PayError('#VALUE!', 'score.weights-total', { total: toNumber(shown) });
  }
}
