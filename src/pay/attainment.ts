import { Decimal, exact, toNumber, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Attainment } from './units';

/**
 * Which way is good. `higher`: actual ÷ target. `lower` (complaints, cost): 2 − actual ÷ target, never below 0.
 * `lower-ratio` (days, cost): target ÷ actual.
 */
export type Direction = 'higher' | 'lower' | 'lower-ratio';

/**
 * How much of a target was reached.
 * @param actual what was achieved, in any unit
 * @param target what was to be achieved, in the same unit
 * @returns a ratio, 1 where the target was met
 * @throws PayError `attainment.zero-target`, `attainment.zero-actual` (#DIV/0!); `attainment.negative-target` and,
 *   under `lower-ratio`, `attainment.negative-actual`, where the quotient would call the worse result the better one
 */
export function attainment(actual: Figure, target: Figure, direction: Direction = 'higher'): Attainment {
  const done = exact(actual);
  const goal = exact(target);
  if (goal.isZero()) throw new PayError('#DIV/0!', 'attainment.zero-target');
  if (goal.lessThan(ZERO)) throw new PayError('#VALUE!', 'attainment.negative-target', { target: toNumber(goal) });
  switch (direction) {
    case 'higher':
      return done.dividedBy(goal) as Attainment;
    case 'lower':
      return Decimal.max(ZERO, new Decimal(2).minus(done.dividedBy(goal))) as Attainment;
    case 'lower-ratio':
      if (done.isZero()) throw new PayError('#DIV/0!', 'attainment.zero-actual');
      if (done.lessThan(ZERO)) throw new PayError('#VALUE!', 'attainment.negative-actual', { actual: toNumber(done) });
      return goal.dividedBy(done) as Attainment;
  }
}
