import { SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET } from '../../engine/area';
import type { Area } from '../../engine/area';
import type { Engine } from '../../engine/engine';

/** The block of filled cells around an area, bounded by blank rows and columns: what Ctrl+* selects. */
export function surroundingRegion(engine: Engine, sheetId: string, area: Area): Area {
  const used = engine.cells.used(sheetId, WHOLE_SHEET, true);
  if (!used) return area;
  const values = engine.cells.values(sheetId, used);
  const filled = (row: number, column: number): boolean =>
    (values[row - used.row]?.[column - used.column] ?? '') !== '';
  let [top, left] = [area.row, area.column];
  let [bottom, right] = [area.row + area.rowCount - 1, area.column + area.columnCount - 1];
  const any = (r1: number, c1: number, r2: number, c2: number): boolean => {
    for (let r = Math.max(r1, 0); r <= Math.min(r2, SHEET_ROWS - 1); r++) {
      for (let c = Math.max(c1, 0); c <= Math.min(c2, SHEET_COLUMNS - 1); c++) if (filled(r, c)) return true;
    }
    return false;
  };
  for (let grew = true; grew;) {
    grew = false;
    if (top > 0 && any(top - 1, left - 1, top - 1, right + 1)) [top, grew] = [top - 1, true];
    if (any(bottom + 1, left - 1, bottom + 1, right + 1)) [bottom, grew] = [bottom + 1, true];
    if (left > 0 && any(top - 1, left - 1, bottom + 1, left - 1)) [left, grew] = [left - 1, true];
    if (any(top - 1, right + 1, bottom + 1, right + 1)) [right, grew] = [right + 1, true];
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
