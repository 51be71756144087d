import type { CellValue } from '../../sources/source';
import { shownText } from '../../sources/figure-cell';
import { isBlank } from '../../sources/text';
import type { BookProblem, DamageKey } from './book-problem';

/** Reports what is wrong at a row and a column of a parameter's own cells. */
export type ReportDamage = (key: DamageKey, row: number, column: number, values?: BookProblem['values']) => void;

export type Rows = readonly (readonly CellValue[])[];

/** What was read: null where it cannot be used, and the nearest that can. */
export interface ReadFigures<Content> {
  readonly content: Content | null;
  readonly mended: Content;
}

/** The number of a cell; reported and null where it holds none. */
export function readFigure(rows: Rows, row: number, column: number, report: ReportDamage): number | null {
  const cell = rows[row]?.[column] ?? '';
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) report('damage.blank', row, column);
  else report('damage.number', row, column, { found: shownText(asShown(cell)) });
  return null;
}

/** TRUE and FALSE are shown in capitals. */
function asShown(cell: string | boolean): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

/** Rows without the blank ones at their end. */
export function usedRows(rows: Rows): Rows {
  return rows.slice(0, rows.findLastIndex((row) => !row.every(isBlank)) + 1);
}
