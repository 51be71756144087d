import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';

/** Excel and exact arithmetic part company in the last bits of a quotient, far behind any digit that is shown. */
const CLOSE = 1e-9;

/** Whether two cells say the same; a blank one is the 0 that formulas take it for. */
export function sameFigure(one: CellValue, other: CellValue): boolean {
  const [first, second] = [asFigure(one), asFigure(other)];
  if (typeof first !== 'number' || typeof second !== 'number') return first === second;
  return Math.abs(first - second) <= CLOSE * Math.max(1, Math.abs(first), Math.abs(second));
}

function asFigure(value: CellValue): CellValue {
  return isBlank(value) ? 0 : value;
}

/** Whether a cell has not been worked out yet. */
export function isPending(value: CellValue): boolean {
  return value === '#BUSY!' || value === '#GETTING_DATA';
}
