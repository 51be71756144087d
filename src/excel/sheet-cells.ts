import type { CellValue, Place } from '../sources/source';
import { readGrids } from './read-grid';
import type { Requests } from './requests';
import type { SheetEntry } from './workbook-map';

/** The filled part of a sheet from A1 on. */
export interface SheetCells {
  readonly sheet: SheetEntry;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Reads sheets from A1 to their last filled cell, all in one round trip unless their size forces more. */
export async function readSheetCells(requests: Requests, sheets: readonly SheetEntry[]): Promise<SheetCells[]> {
  const grids = await readGrids(requests, sheets.map(fromTopLeft), ['values', 'formulas', 'numberFormat']);
  return sheets.map((sheet, index) => ({
    sheet,
    values: grids[index]?.values ?? [],
    formulas: grids[index]?.formulas ?? [],
    numberFormats: grids[index]?.numberFormat ?? [],
  }));
}

/** A sheet from A1 to its last filled cell. */
export function fromTopLeft({ name, used }: SheetEntry): Place {
  return {
    sheet: name,
    row: 0,
    column: 0,
    rowCount: used ? used.row + used.rowCount : 0,
    columnCount: used ? used.column + used.columnCount : 0,
  };
}
