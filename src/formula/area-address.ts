import { MAX_COLS, MAX_ROWS, stringifyA1Ref } from '@borgar/fx';
import type { CellArea } from './area';

/** An area's address as people read it: `Plan!A2:B6`, without the sheet where that is the reader's own. */
export function areaAddress(area: CellArea, ownSheet?: string): string {
  const allRows = area.rowCount > MAX_ROWS;
  const allColumns = area.columnCount > MAX_COLS;
  const range = {
    top: allRows ? null : area.row,
    bottom: allRows ? null : area.row + area.rowCount - 1,
    left: allColumns ? null : area.column,
    right: allColumns ? null : area.column + area.columnCount - 1,
  };
  return stringifyA1Ref({ context: area.sheet === ownSheet ? [] : [area.sheet], range });
}
