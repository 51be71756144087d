import type { Area } from '../../engine/area';
import { HostError } from '../host-error';

/** Excel refuses to read or write more cells than this at once. */
export const MOST_CELLS = 5_000_000;

/**
 * A two-dimensional array of exactly the area's size. One value alone stands for every cell.
 * @throws HostError InvalidArgument where the array has another size, RangeExceedsLimit over five million cells.
 */
export function arrayFor<T>(given: unknown, area: Area): (T | null)[][] {
  requireBounded(area);
  if (!Array.isArray(given)) {
    const line = new Array<T | null>(area.columnCount).fill(given as T | null);
    return new Array<(T | null)[]>(area.rowCount).fill(line);
  }
  const rows = given as unknown[];
  const fits =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    const message = `The number of rows or columns in the input array doesn't match the size or dimensions of the range.`;
    throw new HostError('InvalidArgument', '', message);
  }
  return rows as (T | null)[][];
}

/** @throws HostError RangeExceedsLimit where an area has too many cells to be read or written one by one. */
export function requireBounded(area: Area): void {
  if (area.rowCount * area.columnCount > MOST_CELLS) {
    throw new HostError(
      'RangeExceedsLimit',
      '',
      'The cell count in the range has exceeded the maximum supported number.',
    );
  }
}
