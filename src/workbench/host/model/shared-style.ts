import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/area';
import type { Engine } from '../../engine/engine';

/** Cells looked at to tell whether a whole column or sheet agrees. */
const MOST_LINES = 10_000;

/** What all cells of the area agree on; null where they differ, as Excel answers. */
export function sharedStyle<T>(engine: Engine, sheetId: string, area: Area, read: (style: IStyleData) => T): T {
  const style = engine.styles.reader(sheetId);
  const first = read(style(area.row, area.column));
  const rows = Math.min(area.rowCount, MOST_LINES);
  const columns = Math.min(area.columnCount, Math.max(1, Math.floor(1_000_000 / rows)));
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      if (read(style(row, column)) !== first) return null as T;
    }
  }
  return first;
}
