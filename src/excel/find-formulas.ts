import { ourCalls, type OurCall } from '../formula/our-calls';
import { isFormula } from '../sources/is-formula';
import type { CellValue, Place } from '../sources/source';
import { readGrids } from './read-grid';
import type { Requests } from './requests';
import type { SheetEntry, WorkbookMap } from './workbook-map';

/** A cell with a formula that calls a function of ours, under whatever namespace. Row and column are zero-based. */
export interface FormulaCell {
  readonly sheet: SheetEntry;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The calls of our functions in it. */
  readonly calls: readonly OurCall[];
  readonly value: CellValue;
}

/** A sheet with more cells is looked at by its first rows before it is read whole. */
const WHOLE_CELLS = 40_000;
const HEAD_ROWS = 50;

/**
 * Every cell of the workbook, hidden sheets included, with a formula that calls a function of ours.
 * One round trip, more only where the size forces it.
 * @param reach `likely` spares the reading of large sheets, lists of records mostly, whose first rows have no such formula
 */
export async function findFormulas(
  requests: Requests,
  map: WorkbookMap,
  reach: 'likely' | 'all',
): Promise<FormulaCell[]> {
  const filled = map.sheets.flatMap((sheet) => (sheet.used ? [{ sheet, place: sheet.used }] : []));
  if (reach === 'all') return read(requests, filled);
  const heads = filled.map(({ sheet, place }) => ({ sheet, place: isLarge(place) ? head(place) : place }));
  const found = await read(requests, heads);
  const large = filled.filter(({ sheet, place }) => isLarge(place) && found.some((cell) => cell.sheet === sheet));
  if (large.length === 0) return found;
  const rest = large.map(({ sheet, place }) => ({ sheet, place: belowHead(place) }));
  return [...found, ...(await read(requests, rest))];
}

async function read(
  requests: Requests,
  areas: readonly { readonly sheet: SheetEntry; readonly place: Place }[],
): Promise<FormulaCell[]> {
  const places = areas.map(({ place }) => place);
  const grids = await readGrids(requests, places, ['formulas', 'values']);
  return areas.flatMap(({ sheet, place }, index) => {
    const { formulas = [], values = [] } = grids[index] ?? {};
    return formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column): FormulaCell[] => {
        const value = values[row]?.[column] ?? '';
        if (!isFormula(formula, value)) return [];
        const calls = ourCalls(formula);
        if (calls.length === 0) return [];
        return [{ sheet, row: place.row + row, column: place.column + column, formula, calls, value }];
      }),
    );
  });
}

function isLarge({ rowCount, columnCount }: Place): boolean {
  return rowCount * columnCount > WHOLE_CELLS && rowCount > HEAD_ROWS;
}

function head(place: Place): Place {
  return { ...place, rowCount: HEAD_ROWS };
}

function belowHead(place: Place): Place {
  return { ...place, row: place.row + HEAD_ROWS, rowCount: place.rowCount - HEAD_ROWS };
}
