import { isKnownHeader } from './header-text';
import type { CellValue, Source } from './source';
import { isBlank } from './text';

/** Title rows, notes and blank rows above a header are allowed, as many as people usually put there. */
const ROWS_SEARCHED = 20;

/**
 * The row of the column titles, zero-based inside the range: the first row with the most titles we know; without any,
 * the first row of at least two texts and nothing else that stands above a row with figures.
 * @returns null where no row looks like titles
 */
export function findHeaderRow(source: Source): number | null {
  const rows = source.values.slice(0, ROWS_SEARCHED);
  const known = rows.map((cells) => (isTitleRow(cells) ? cells.filter(isKnownHeader).length : 0));
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const plain = rows.findIndex(
    (cells, row) => isTitleRow(cells) && filled(cells) >= 2 && hasFigures(source.values[row + 1]),
  );
  return plain < 0 ? null : plain;
}

/** Titles are texts; a row in which one cell in four or more is a figure is data. */
function isTitleRow(cells: readonly CellValue[]): boolean {
  const figures = cells.filter((cell) => typeof cell === 'number').length;
  return filled(cells) > 0 && figures * 4 < filled(cells);
}

function filled(cells: readonly CellValue[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

function hasFigures(cells: readonly CellValue[] | undefined): boolean {
  return cells?.some((cell) => typeof cell === 'number') ?? false;
}
