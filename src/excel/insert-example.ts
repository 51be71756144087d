import { MAX_COLS, MAX_ROWS } from '@borgar/fx';
import type { ExampleTable } from '../sheets/example-table';
import { textWidth } from '../sheets/style';
import type { CellValue, Place } from '../sources/source';
import { rangeIn, rangeOf } from './address';
import { intersect } from './area';
import { toFormulas } from './cell-text';
import { ExcelProblem } from './excel-problem';
import { requestFormats, writeFormats, type FormatSnapshot } from './format-snapshot';
import { Requests } from './requests';
import { runExcel } from './run';
import { writeColumnWidths } from './write-page';
import { writeStyle } from './write-style';

/** How it ended; nothing is written unless it is `written`. */
export type ExampleOutcome =
  | { readonly kind: 'written'; readonly before: ExampleBefore }
  /** A cell of the area holds something. */
  | { readonly kind: 'noRoom'; readonly area: Place; readonly first: Place }
  | { readonly kind: 'edge' };

/** What an example's table was written over, for taking it back: cells that held nothing, with their looks. */
export interface ExampleBefore {
  readonly area: Place;
  readonly numberFormat: string[][];
  readonly formats: readonly FormatSnapshot[];
  /** In points, of the columns that were given another width. */
  readonly widths: readonly { readonly column: number; readonly points: number }[];
  /** What the cells have held since; null for those that were left blank, which the result may spill into. */
  readonly written: readonly (readonly (CellValue | null)[])[];
}

/** Widths of columns, in characters. */
const NARROWEST = 12;
const WIDEST = 30;

/**
 * Writes an example's table at a cell, where all that it needs is free. Columns that hold nothing else are given the width
 * of its texts. Two round trips.
 * @throws ExcelProblem sheetProtected where the sheet may not be changed
 */
export function insertExample(table: ExampleTable, at: Place): Promise<ExampleOutcome> {
  const rowCount = table.cells.length;
  const columnCount = table.cells[0]?.length ?? 0;
  const area: Place = { ...at, rowCount, columnCount };
  if (at.row + rowCount - 1 > MAX_ROWS || at.column + columnCount - 1 > MAX_COLS) {
    return Promise.resolve({ kind: 'edge' });
  }
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    const { protection } = sheet;
    const range = rangeIn(sheet, area);
    const used = sheet.getUsedRangeOrNullObject(true);
    const widths = (table.cells[0] ?? []).map((_, offset) => {
      const { format } = sheet.getRangeByIndexes(0, at.column + offset, 1, 1);
      format.load('columnWidth');
      return { column: at.column + offset, format };
    });
    range.load('formulas,numberFormat');
    protection.load('protected');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const formats = requestFormats(sheet, area);
    await context.sync();
    if (protection.protected) throw new ExcelProblem('sheetProtected', { sheet: at.sheet });
    const first = firstFilled(range.formulas as CellValue[][]);
    if (first) {
      const place = { ...at, row: at.row + first.row, column: at.column + first.column, rowCount: 1, columnCount: 1 };
      return { kind: 'noRoom', area, first: place };
    }
    const filled = used.isNullObject
      ? null
      : { row: used.rowIndex, column: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount };
    const columns = { row: 0, column: at.column, rowCount: MAX_ROWS + 1, columnCount };
    const widens = !filled || !intersect(filled, columns);
    const numberFormat = range.numberFormat as string[][];
    const widthsBefore = widens ? widths.map(({ column, format }) => ({ column, points: format.columnWidth })) : [];
    if (widens) writeColumnWidths(sheet, widthsOf(table), at.column);
    range.numberFormat = table.cells.map((row) => row.map(() => 'General'));
    for (const { style, ...part } of table.styles) {
      writeStyle(rangeIn(sheet, { ...part, row: at.row + part.row, column: at.column + part.column }), style);
    }
    range.formulas = table.cells.map((row) => row.map(toFormulas));
    range.load('formulas');
    await context.sync();
    const held = range.formulas as CellValue[][];
    const written = table.cells.map((row, down) =>
      row.map((cell, across) => (cell === '' ? null : (held[down]?.[across] ?? ''))),
    );
    return { kind: 'written', before: { area, numberFormat, formats: [formats()], widths: widthsBefore, written } };
  });
}

/**
 * Takes an example's table back, unless a cell of it has been changed since.
 * @returns whether the cells are again as they were
 */
export function takeBackExample({ area, numberFormat, formats, widths, written }: ExampleBefore): Promise<boolean> {
  return runExcel(async (context) => {
    const range = rangeOf(context, area);
    range.load('formulas');
    await context.sync();
    const held = range.formulas as CellValue[][];
    const changed = written.some((row, down) =>
      row.some((cell, across) => cell !== null && cell !== held[down]?.[across]),
    );
    if (changed) return false;
    const requests = new Requests(context);
    // Excel leaves a cell alone that is given null.
    range.formulas = written.map((row) => row.map((cell) => (cell === null ? null : '')));
    await writeFormats(requests, range.worksheet, formats);
    range.numberFormat = numberFormat;
    for (const { column, points } of widths) {
      range.worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    }
    await requests.send();
    return true;
  });
}

function firstFilled(
  formulas: readonly (readonly CellValue[])[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== '');
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The last row is a sentence, which runs on over the cells beside it. */
function widthsOf({ cells }: ExampleTable): number[] {
  const table = cells.slice(1, -1);
  return (cells[0] ?? []).map((_, column) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...table.map((row) => widthOf(row[column] ?? '')))),
  );
}

function widthOf(content: ExampleTable['cells'][number][number]): number {
  return typeof content === 'string' ? textWidth(content) + 2 : 0;
}
