import { SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import type { EngineChange } from './changes';

/** Where an area stands after rows or columns were inserted or deleted; null where it is gone. */
export function areaAfter(area: Area, change: EngineChange): Area | null {
  if (change.kind === 'edited') return area;
  const alongRows = change.kind === 'rows-inserted' || change.kind === 'rows-deleted';
  if (alongRows ? area.rowCount === SHEET_ROWS : area.columnCount === SHEET_COLUMNS) return area;
  const [start, count] = alongRows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const [at, size] = alongRows
    ? [change.area.row, change.area.rowCount]
    : [change.area.column, change.area.columnCount];
  const inserted = change.kind.endsWith('inserted');
  const moved = inserted ? afterInsert(start, count, at, size) : afterDelete(start, count, at, size);
  if (!moved) return null;
  return alongRows
    ? { ...area, row: moved.start, rowCount: moved.count }
    : { ...area, column: moved.start, columnCount: moved.count };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function afterInsert(start: number, count: number, at: number, size: number): Span {
  if (at <= start) return { start: start + size, count };
  return at < start + count ? { start, count: count + size } : { start, count };
}

function afterDelete(start: number, count: number, at: number, size: number): Span | null {
  const lost = Math.max(0, Math.min(start + count, at + size) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + size) - at);
  return lost === count ? null : { start: at < start ? start - before : start, count: count - lost };
}
