import type { CellValue } from '../sources/source';
import { readGrids } from './read-grid';
import type { Requests } from './requests';
import type { WorkbookMap } from './workbook-map';

/** A formula of the user's and the cell it stands in. */
export interface FormulaAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Finds the user's formulas that look into a sheet, so that they can be put back: deleting a row turns what refers to it
 * into `#REF!` for good. Reads every sheet, so it is asked for only where rows or columns will be deleted.
 * @param target the sheet looked into
 * @param block rows and columns from A1 that are ours in that sheet and need no keeping
 */
export async function readReferences(
  requests: Requests,
  map: WorkbookMap,
  target: string,
  block: { readonly rowCount: number; readonly columnCount: number },
): Promise<FormulaAt[]> {
  const filled = map.sheets.flatMap(({ used }) => (used ? [used] : []));
  const grids = await readGrids(requests, filled, ['formulas']);
  return filled.flatMap((place, index) =>
    formulasIn(grids[index]?.formulas ?? []).flatMap(({ row, column, formula }) => {
      const at = { sheet: place.sheet, row: place.row + row, column: place.column + column, formula };
      if (place.sheet !== target) return mentions(formula, target) ? [at] : [];
      return at.row < block.rowCount && at.column < block.columnCount ? [] : [at];
    }),
  );
}

function formulasIn(grid: readonly (readonly CellValue[])[]): { row: number; column: number; formula: string }[] {
  return grid.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      typeof formula === 'string' && formula.startsWith('=') ? [{ row, column, formula }] : [],
    ),
  );
}

/** Whether a formula may look into a sheet: its text names it. */
export function mentions(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}
