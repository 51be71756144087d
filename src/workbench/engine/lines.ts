import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import type { Area } from './area';
import { run, target, toRange } from './context';
import type { EngineContext } from './context';
import type { Sheets } from './sheets';

/** Rows and columns as lines: how wide, how high, whether hidden. Sizes are in pixels. */
export class Lines {
  constructor(
    private readonly context: EngineContext,
    private readonly sheets: Sheets,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    return this.context.worksheet(sheetId).getColumnWidth(column);
  }

  setColumnWidth(sheetId: string, area: Area, pixels: number): void {
    this.#change(sheetId, { ...area, row: 0, rowCount: 1 }, SetWorksheetColWidthMutation.id, { colWidth: pixels });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.context.worksheet(sheetId).getRowHeight(row);
  }

  setRowHeight(sheetId: string, area: Area, pixels: number): void {
    const rows = { ...area, column: 0, columnCount: 1 };
    this.#change(sheetId, rows, SetWorksheetRowHeightMutation.id, { rowHeight: pixels });
    this.#change(sheetId, rows, SetWorksheetRowIsAutoHeightMutation.id, { autoHeightInfo: BooleanNumber.FALSE });
  }

  /** Lets rows be as high as their text needs. */
  fitRows(sheetId: string, area: Area): void {
    const rows = { ...area, column: 0, columnCount: 1 };
    this.#change(sheetId, rows, SetWorksheetRowIsAutoHeightMutation.id, { autoHeightInfo: BooleanNumber.TRUE });
  }

  /** False where the row is hidden by hand or by a filter. */
  isRowVisible(sheetId: string, row: number): boolean {
    return this.context.worksheet(sheetId).getRowVisible(row);
  }

  isColumnVisible(sheetId: string, column: number): boolean {
    return this.context.worksheet(sheetId).getColVisible(column);
  }

  setRowsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.#change(sheetId, { ...area, column: 0, columnCount: 1 }, id, {});
  }

  setColumnsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.#change(sheetId, { ...area, row: 0, rowCount: 1 }, id, {});
  }

  #change(sheetId: string, area: Area, id: string, params: object): void {
    const within = toRange(this.context.worksheet(sheetId), area);
    this.sheets.makeRoomFor(sheetId, { row: within.startRow, column: within.startColumn, rowCount: 1, columnCount: 1 });
    run(this.context, id, { ...target(this.context, sheetId), ranges: [within], ...params });
  }
}
