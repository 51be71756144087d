import { stringifyA1Ref } from '@borgar/fx';
import type { CellValue, Place } from '../sources/source';
import { parseAddress, rangeOf } from './address';
import { restorable } from './cell-text';
import { ExcelProblem } from './excel-problem';
import { runExcel } from './run';
import { setNumberFormat } from './write-style';

/** The one cell that formulas go into: the active one, however much is selected round it. */
export interface FormulaCell {
  readonly place: Place;
  /** As the user reads it in the name box, `B2`. */
  readonly address: string;
  /** As the formula bar shows it; a constant as it is, `""` for a blank. */
  readonly formula: CellValue;
}

/** Rows and columns that a result fills. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Insertion {
  readonly place: Place;
  /** With its `=`, in en-US form. */
  readonly formula: string;
  readonly size: ResultSize;
  /** What the cell holds, as far as the user knows; null where the user has agreed to whatever is in the way. */
  readonly expected: CellValue | null;
}

/** How an insertion ended; nothing is written unless it is `inserted`. */
export type InsertOutcome =
  | { readonly kind: 'inserted'; readonly before: CellBefore }
  /** The cell holds something else than expected. */
  | { readonly kind: 'occupied'; readonly address: string; readonly shown: string }
  /** Cells that the result would fill hold something; `first` is the first of them. */
  | { readonly kind: 'blocked'; readonly first: Place; readonly address: string; readonly count: number };

/** A cell as it was before an insertion, for taking it back. */
export interface CellBefore {
  readonly place: Place;
  readonly content: CellValue;
  readonly numberFormat: string;
  /** What was written into it since. */
  readonly written: string;
}

/** Reads the active cell. One round trip. */
export function readFormulaCell(): Promise<FormulaCell> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,values');
    await context.sync();
    const place = requirePlace(cell.address);
    return { place, address: localAddress(place), formula: (cell.formulas[0]?.[0] ?? '') as CellValue };
  });
}

/** An address without its sheet, `B2:C4`. */
export function localAddress(place: Place): string {
  const { row, column, rowCount, columnCount } = place;
  return stringifyA1Ref({
    range: { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 },
  });
}

/** Cells that a check of what is in the way reads at most: more than a sheet's rows are never spilled into by hand. */
const MOST_CHECKED = 200_000;

/**
 * Puts a formula into a cell, unless that would hide or replace something. Two round trips.
 * @throws ExcelProblem sheetProtected where the cell may not be changed, sheetGone where its sheet is no longer there
 */
export function insertFormula(insertion: Insertion): Promise<InsertOutcome> {
  const { place, formula, size, expected } = insertion;
  return runExcel(async (context) => {
    const cell = rangeOf(context, place);
    const fits = size.rows * size.columns <= MOST_CHECKED;
    const area = cell.getResizedRange(fits ? size.rows - 1 : 0, fits ? size.columns - 1 : 0);
    cell.load('formulas,values,text,numberFormat');
    cell.format.protection.load('locked');
    cell.worksheet.protection.load('protected');
    area.load('formulas');
    await context.sync();
    if (cell.worksheet.protection.protected && cell.format.protection.locked) {
      throw new ExcelProblem('sheetProtected', { sheet: place.sheet });
    }
    const held = (cell.formulas[0]?.[0] ?? '') as CellValue;
    const numberFormat = String(cell.numberFormat[0]?.[0] ?? 'General');
    if (expected !== null && held !== expected) {
      return { kind: 'occupied', address: localAddress(place), shown: String(cell.text[0]?.[0] ?? held) };
    }
    const inTheWay = expected === null ? [] : filledBeside(area.formulas as CellValue[][], held !== '');
    const [first] = inTheWay;
    if (first) {
      const at = { ...place, row: place.row + first.row, column: place.column + first.column };
      return { kind: 'blocked', first: at, address: localAddress(at), count: inTheWay.length };
    }
    // A cell formatted as text would keep the formula as its text.
    if (numberFormat === '@') setNumberFormat(cell, 'General');
    cell.formulas = [[formula]];
    await context.sync();
    const content = restorable((cell.values[0]?.[0] ?? '') as CellValue, held);
    return { kind: 'inserted', before: { place, content, numberFormat, written: formula } };
  });
}

/**
 * Takes an insertion back, unless the cell has been changed since. Two round trips.
 * @returns whether the cell holds again what it held
 */
export function takeBack(before: CellBefore): Promise<boolean> {
  return runExcel(async (context) => {
    const cell = rangeOf(context, before.place);
    cell.load('formulas');
    await context.sync();
    if (cell.formulas[0]?.[0] !== before.written) return false;
    cell.formulas = [[before.content]];
    setNumberFormat(cell, before.numberFormat);
    await context.sync();
    return true;
  });
}

/** Cells of an area that hold something, its first one aside; a formula there already fills the others itself. */
function filledBeside(
  formulas: readonly (readonly CellValue[])[],
  replaces: boolean,
): { readonly row: number; readonly column: number }[] {
  if (replaces) return [];
  return formulas.flatMap((cells, row) =>
    cells.flatMap((held, column) => (held !== '' && row + column > 0 ? [{ row, column }] : [])),
  );
}

function requirePlace(address: string): Place {
  const place = parseAddress(address);
  if (!place) throw new ExcelProblem('unknown', { detail: address });
  return place;
}
