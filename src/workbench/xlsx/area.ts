import { parseA1Range, stringifyA1Ref } from '@borgar/fx';
import type { IRange } from '@univerjs/core';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A rectangle of zero-based rows and columns from `B2:D9`, `B2`, `B:D` or `2:9`; undefined where the text is none. */
export function parseArea(text: string): IRange | undefined {
  const range = parseA1Range(text);
  if (!range) return undefined;
  const startRow = range.top ?? 0;
  const startColumn = range.left ?? 0;
  return {
    startRow,
    startColumn,
    endRow: range.bottom ?? (range.top === null ? LAST_ROW : startRow),
    endColumn: range.right ?? (range.left === null ? LAST_COLUMN : startColumn),
  };
}

/** The rectangles of a list such as `A1:A9 C1:C9`. */
export function parseAreas(text: string): IRange[] {
  return text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** `B2:D9`, or `B2` for a single cell. */
export function formatArea({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return stringifyA1Ref({ range: { top: startRow, left: startColumn, bottom: endRow, right: endColumn } });
}

export function formatAreas(areas: readonly IRange[]): string {
  return areas.map(formatArea).join(' ');
}

export function formatCell(row: number, column: number): string {
  return formatArea({ startRow: row, startColumn: column, endRow: row, endColumn: column });
}

/** An area without the rows and columns that a sheet has not allotted, as where a file means a whole column. */
export function fitToSheet(area: IRange, rowCount: number, columnCount: number): IRange {
  return { ...area, endRow: Math.min(area.endRow, rowCount - 1), endColumn: Math.min(area.endColumn, columnCount - 1) };
}

/** The way back of {@link fitToSheet}: an area that covers all allotted rows or columns covers all that Excel has. */
export function reachToEnd(area: IRange, rowCount: number, columnCount: number): IRange {
  return {
    ...area,
    endRow: area.startRow === 0 && area.endRow >= rowCount - 1 ? LAST_ROW : area.endRow,
    endColumn: area.startColumn === 0 && area.endColumn >= columnCount - 1 ? LAST_COLUMN : area.endColumn,
  };
}
