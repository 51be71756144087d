import { MAX_COLS, MAX_ROWS } from '@borgar/fx';
import type { ExampleTable } from '../sheets/example-table';
import { textWidth } from '../sheets/style';
import type { CellValue, Place } from '../sources/source';
import { rangeIn } from './address';
import { intersect } from './area';
import { toFormulas } from './cell-text';
import { ExcelProblem } from './excel-problem';
import { runExcel } from './run';
import { writeColumnWidths } from './write-page';
import { writeStyle } from './write-style';

/** How it ended; nothing is written unless it is `written`. */
export type ExampleOutcome =
  | { readonly kind: 'written'; readonly area: Place }
  /** A cell of the area holds something. */
  | { readonly kind: 'noRoom'; readonly area: Place; readonly first: Place }
  | { readonly kind: 'edge' };

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
    range.load('formulas');
    protection.load('protected');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
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
    if (!filled || !intersect(filled, columns)) writeColumnWidths(sheet, widthsOf(table), at.column);
    range.numberFormat = table.cells.map((row) => row.map(() => 'General'));
    for (const { style, ...part } of table.styles) {
      writeStyle(rangeIn(sheet, { ...part, row: at.row + part.row, column: at.column + part.column }), style);
    }
    range.formulas = table.cells.map((row) => row.map(toFormulas));
    await context.sync();
    return { kind: 'written', area };
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
