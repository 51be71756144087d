import { exact } from '../../pay';
import { compare } from '../operators';
import { isFigure, isStop, type Scalar } from '../value';
import { wildcards } from './criteria';
import { Answer, LEFT_TO_EXCEL } from './excel-function';

/**
 * Where a value stands in a line, from 0; −1 where nowhere. 0: the first that equals it, texts with wildcards.
 * 1: the last that is not larger, of a rising line. −1: the last that is not smaller, of a falling one.
 * @throws Answer with an error sought or an unknown among them; for a line that is not sorted, which Excel halves all the
 *   same, what it comes upon is not guessed
 */
export function find(wanted: Scalar, line: readonly Scalar[], type: -1 | 0 | 1): number {
  if (isStop(wanted)) throw new Answer(wanted);
  const unknown = line.find((cell) => isStop(cell) && cell.kind === 'unknown');
  if (unknown !== undefined) throw new Answer(unknown);
  const value = wanted ?? exact(0);
  if (type === 0) return line.findIndex(equals(value));
  let found = -1;
  let before: Scalar = null;
  for (const [position, cell] of line.entries()) {
    if (!alike(cell, value)) continue;
    if (before !== null && compare(cell, before) * type < 0) throw new Answer(LEFT_TO_EXCEL);
    if (compare(cell, value) * type <= 0) found = position;
    before = cell;
  }
  return found;
}

/**
 * The same as XLOOKUP finds it: 0: equal; −1: else the next smaller; 1: else the next larger; 2: with wildcards. The
 * line need not be sorted.
 * @throws Answer
 */
export function findExactOr(wanted: Scalar, keys: readonly Scalar[], kind: number, backwards: boolean): number {
  if (isStop(wanted)) throw new Answer(wanted);
  if (wanted === null) throw new Answer(LEFT_TO_EXCEL);
  const order = backwards ? [...keys.keys()].reverse() : [...keys.keys()];
  const same =
    kind === 2 ? equals(wanted) : (cell: Scalar): boolean => alike(cell, wanted) && compare(cell, wanted) === 0;
  const exactly = order.find((at) => same(keys[at] ?? null));
  if (exactly !== undefined || (kind !== -1 && kind !== 1)) return exactly ?? -1;
  let best = -1;
  for (const at of order) {
    const cell = keys[at] ?? null;
    if (!alike(cell, wanted) || compare(cell, wanted) * kind < 0) continue;
    if (best < 0 || compare(cell, keys[best] ?? null) * kind < 0) best = at;
  }
  return best;
}

function equals(wanted: Scalar): (cell: Scalar) => boolean {
  if (typeof wanted !== 'string') return (cell) => alike(cell, wanted) && compare(cell, wanted) === 0;
  const pattern = wildcards(wanted);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

function alike(cell: Scalar, wanted: Scalar): boolean {
  return isFigure(wanted) ? isFigure(cell) : typeof cell === typeof wanted && !isStop(cell) && cell !== null;
}
