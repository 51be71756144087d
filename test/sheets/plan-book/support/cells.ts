import type { SheetDescription } from '../../../../src/sheets/description';
import type { BookCells } from '../../../../src/sheets/plan-book';
import type { CellValue } from '../../../../src/sources/source';

/** What the cells of a described sheet hold where nothing is calculated. */
export function cellsOf({ cells }: SheetDescription): CellValue[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
}

/** A described Plan sheet as it would be read back from the workbook. */
export function describedBook(sheet: SheetDescription): BookCells {
  return { sheet: sheet.name, values: cellsOf(sheet), names: sheet.names };
}
