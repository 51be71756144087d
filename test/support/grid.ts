import type { CellValue, Source } from '../../src/sources/source';

/** A date in a literal grid, as `d('2026-10-05')`. */
export interface GridDate {
  readonly iso: string;
}

export function d(iso: string): GridDate {
  return { iso };
}

export type GridCell = CellValue | GridDate;

const DAY = 86_400_000;

/** Excel's serial number of an ISO date after February 1900. */
export function serial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
}

/** A range as it would be read from A1 of a sheet (or from elsewhere), written as a literal grid. */
export function grid(
  sheet: string,
  rows: readonly (readonly GridCell[])[],
  at: { row?: number; column?: number; hiddenRows?: number } = {},
): Source {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? ''));
  return {
    place: { sheet, row: at.row ?? 0, column: at.column ?? 0, rowCount: rows.length, columnCount },
    values: full.map((row) => row.map((cell) => (typeof cell === 'object' ? serial(cell.iso) : cell))),
    numberFormats: full.map((row) => row.map((cell) => (typeof cell === 'object' ? 'yyyy-mm-dd' : 'General'))),
    hiddenRows: at.hiddenRows ?? 0,
  };
}
