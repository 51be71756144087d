import type { Engine } from '../engine/engine';
import type { Spill } from './options';

/** What the formulas of the open workbook have spilled beyond their own cells, which its snapshot does not hold. */
export function spillsOf({ sheets, cells }: Engine): Spill[] {
  return sheets.ids().flatMap((sheetId) =>
    cells
      .spillAreas(sheetId)
      .filter(({ rowCount, columnCount }) => rowCount > 1 || columnCount > 1)
      .map((area) => ({ sheetId, row: area.row, column: area.column, values: cells.values(sheetId, area) })),
  );
}
