import type { Requests } from '../requests';
import type { SheetCells } from '../sheet-cells';

/** A cell that only shows what the formula of another one spills. */
export interface SpilledCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of sheets that formulas spill into: their values go with the formula, and their formulas are none of theirs.
 * One round trip; another where a sheet has spills.
 * @returns the cells of each sheet, in the order of the sheets
 */
export async function readSpilled(
  requests: Requests,
  sheets: readonly SheetCells[],
): Promise<readonly (readonly SpilledCell[])[]> {
  const { worksheets } = requests.context.workbook;
  const used = sheets.map(({ sheet }) => {
    const range = worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load('hasSpill');
    return range;
  });
  await requests.send();
  const asked = sheets.map((cells, index) => {
    const range = used[index];
    const spills = range !== undefined && !range.isNullObject && isInPart(range.hasSpill);
    return (spills ? likelyToSpill(cells) : []).map((at) => {
      const area = worksheets.getItem(cells.sheet.id).getCell(at.row, at.column).getSpillingToRangeOrNullObject();
      area.load('rowCount,columnCount');
      return { at, area };
    });
  });
  if (asked.some((cells) => cells.length > 0)) await requests.send();
  return asked.map((cells) =>
    cells.flatMap(({ at, area }) => (area.isNullObject ? [] : cellsBeside(at, area.rowCount, area.columnCount))),
  );
}

/** Excel answers null where only some of the cells are. */
function isInPart(all: boolean | null): boolean {
  return all !== false;
}

function cellsBeside({ row, column }: SpilledCell, rowCount: number, columnCount: number): readonly SpilledCell[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  })).slice(1);
}

/**
 * Cells with a formula beside or above something that has no formula of its own. Excel may report a cell that is spilled
 * into as blank, with its value, or with the formula that fills it.
 */
function likelyToSpill({ values, formulas }: SheetCells): readonly SpilledCell[] {
  const isFormula = (formula: unknown): boolean => typeof formula === 'string' && formula.startsWith('=');
  const mayBeFilled = (formula: unknown, row: number, column: number): boolean => {
    const beside = formulas[row]?.[column] ?? '';
    return (values[row]?.[column] ?? '') !== '' && (!isFormula(beside) || beside === formula);
  };
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      isFormula(formula) && (mayBeFilled(formula, row, column + 1) || mayBeFilled(formula, row + 1, column))
        ? [{ row, column }]
        : [],
    ),
  );
}
