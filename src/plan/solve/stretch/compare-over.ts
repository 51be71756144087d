import { compare } from '../../../formula/operators';
import { isGrid, isStop } from '../../../formula/value';
import type { Outcome } from './decision';
import { asFigure, type Over } from './over';

/** 1 where the one is at least the other at every place, 0 where it is below it at every place. */
export function isAtLeast(one: Over, other: Over): Outcome {
  const exactly = comparedExactly(one, other);
  if (exactly !== null) return exactly >= 0 ? 1 : 0;
  const [a, b] = [asFigure(one), asFigure(other)];
  if (a.kind !== 'figure' || b.kind !== 'figure') return null;
  if (a.low >= b.high) return 1;
  return a.high < b.low ? 0 : null;
}

/** 1 where the one is above the other at every place, 0 where it is at most that at every place. */
export function isAbove(one: Over, other: Over): Outcome {
  const outcome = isAtLeast(other, one);
  return outcome === null ? null : 1 - outcome;
}

/** 1 where the two are equal at every place, 0 where the one is less and 2 where it is more. */
export function isEqual(one: Over, other: Over): Outcome {
  const exactly = comparedExactly(one, other);
  if (exactly !== null) return Math.sign(exactly) + 1;
  if (isAbove(one, other) === 1) return 2;
  return isAtLeast(one, other) === 0 ? 0 : null;
}

function comparedExactly(one: Over, other: Over): number | null {
  if (one.kind !== 'fixed' || other.kind !== 'fixed') return null;
  const [a, b] = [one.value, other.value];
  return isGrid(a) || isGrid(b) || isStop(a) || isStop(b) ? null : compare(a, b);
}
