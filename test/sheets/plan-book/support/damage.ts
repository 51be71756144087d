import type { Language } from '../../../../src/i18n';
import type { PayPlan } from '../../../../src/plan/language';
import type { SheetDescription } from '../../../../src/sheets/description';
import { planBookSheet, readPlanBook, type BookCells } from '../../../../src/sheets/plan-book';
import type { CellValue } from '../../../../src/sources/source';

/** What users do to a Plan sheet. Rows and columns of a parameter are its own, from 0. */
export type Change = (book: BookCells) => BookCells;

export function areaOf({ names }: BookCells, name: string) {
  const area = names.find((entry) => entry.name === name);
  if (!area) throw new Error(`No name ${name}`);
  return area;
}

export const typed =
  (name: string, row: number, column: number, value: CellValue): Change =>
  (book) => {
    const area = areaOf(book, name);
    const values = book.values.map((cells, r) =>
      r === area.row + row ? cells.map((cell, c) => (c === area.column + column ? value : cell)) : cells,
    );
    return { ...book, values };
  };

export const typedRow =
  (name: string, row: number, figures: readonly CellValue[]): Change =>
  (book) =>
    figures.reduce<BookCells>((changed, value, column) => typed(name, row, column, value)(changed), book);

/** A row of the sheet deleted, as Excel does it: what is below moves up, names shrink and the last row takes its name along. */
export const deletedRow =
  (name: string, row: number): Change =>
  (book) => {
    const at = areaOf(book, name).row + row;
    return {
      ...book,
      values: book.values.filter((_, r) => r !== at),
      names: book.names.flatMap((entry) => {
        if (at < entry.row) return [{ ...entry, row: entry.row - 1 }];
        if (at >= entry.row + entry.rowCount) return [entry];
        return entry.rowCount === 1 ? [] : [{ ...entry, rowCount: entry.rowCount - 1 }];
      }),
    };
  };

/** Rows put in under a row of a parameter, inside its table. */
export const insertedRow =
  (name: string, row: number): Change =>
  (book) => {
    const at = areaOf(book, name).row + row;
    const blank = (book.values[at] ?? []).map((): CellValue => '');
    return {
      ...book,
      values: book.values.toSpliced(at, 0, blank),
      names: book.names.map((entry) => {
        if (at <= entry.row) return { ...entry, row: entry.row + 1 };
        return at < entry.row + entry.rowCount ? { ...entry, rowCount: entry.rowCount + 1 } : entry;
      }),
    };
  };

export const deletedColumn =
  (name: string, column: number): Change =>
  (book) => {
    const at = areaOf(book, name).column + column;
    return {
      ...book,
      values: book.values.map((cells) => cells.filter((_, c) => c !== at)),
      names: book.names.flatMap((entry) => {
        if (at < entry.column) return [{ ...entry, column: entry.column - 1 }];
        if (at >= entry.column + entry.columnCount) return [entry];
        return entry.columnCount === 1 ? [] : [{ ...entry, columnCount: entry.columnCount - 1 }];
      }),
    };
  };

export const removedName =
  (name: string): Change =>
  (book) => ({ ...book, names: book.names.filter((entry) => entry.name !== name) });

/** A block cleared, its names with it. */
export const removedBlock =
  (block: string): Change =>
  (book) => {
    const { row, rowCount } = areaOf(book, block);
    const inside = (r: number): boolean => r >= row && r < row + rowCount;
    return {
      ...book,
      values: book.values.map((cells, r) => (inside(r) ? cells.map((): CellValue => '') : cells)),
      names: book.names.filter((entry) => !inside(entry.row)),
    };
  };

export const both =
  (...changes: readonly Change[]): Change =>
  (book) =>
    changes.reduce((changed, change) => change(changed), book);

/** The sheet written anew with every figure that could be saved. */
export function writtenAnew(book: BookCells, plans: readonly PayPlan[], language: Language): SheetDescription {
  return planBookSheet(plans, { language, name: book.sheet, figures: readPlanBook(book, plans).mended });
}
