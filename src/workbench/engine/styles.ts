import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation, SetStyleCommand } from '@univerjs/sheets';
import { intersectArea, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { run, target } from './context';
import type { EngineContext } from './context';
import type { Sheets } from './sheets';

/** A change of style: null takes a setting away. */
export type StyleChange = { readonly [K in keyof IStyleData]?: Nullable<IStyleData[K]> };

/** Cell styles: what a cell says itself, else what its row or its column says. */
export class Styles {
  constructor(
    private readonly context: EngineContext,
    private readonly sheets: Sheets,
  ) {}

  of(sheetId: string, row: number, column: number): IStyleData {
    return this.context.worksheet(sheetId).getComposedCellStyle(row, column);
  }

  /** A reader for many cells of one sheet: a number format costs one look-up a style, not one a cell. */
  reader(sheetId: string, worksheet = this.context.worksheet(sheetId)): (row: number, column: number) => IStyleData {
    const matrix = worksheet.getCellMatrix();
    const known = new Map<string, IStyleData>();
    return (row, column) => {
      const own = matrix.getValue(row, column)?.s;
      const key = typeof own === 'string' || !own ? `${own ?? ''}|${layers(worksheet, row, column)}` : null;
      const style = (key !== null && known.get(key)) || worksheet.getComposedCellStyle(row, column);
      if (key !== null) known.set(key, style);
      return style;
    };
  }

  /** Changes the style of every cell; of whole rows and columns also for cells to come. */
  change(sheetId: string, area: Area, change: StyleChange): void {
    if (area.rowCount === SHEET_ROWS) this.#changeColumns(sheetId, area, change);
    else if (area.columnCount === SHEET_COLUMNS) this.#changeRows(sheetId, area, change);
    else this.#changeCells(sheetId, area, () => change);
  }

  /** Changes each cell by its own rule; cells without a change are left alone. */
  changeEach(sheetId: string, area: Area, changeOf: (row: number, column: number) => StyleChange | null): void {
    this.#changeCells(sheetId, area, changeOf);
  }

  /** Takes every style away. */
  clear(sheetId: string, area: Area): void {
    const worksheet = this.context.worksheet(sheetId);
    const cleared: Record<number, Record<number, ICellData>> = {};
    const used = intersectArea(area, {
      row: 0,
      column: 0,
      rowCount: worksheet.getRowCount(),
      columnCount: worksheet.getColumnCount(),
    });
    if (!used) return;
    worksheet.getCellMatrix().forValue((row, column) => {
      if (intersectArea(used, { row, column, rowCount: 1, columnCount: 1 }))
        (cleared[row] ??= {})[column] = { s: null };
    });
    this.#write(sheetId, cleared);
    if (area.rowCount === SHEET_ROWS) this.#changeColumns(sheetId, area, null);
    else if (area.columnCount === SHEET_COLUMNS) this.#changeRows(sheetId, area, null);
  }

  #changeCells(sheetId: string, area: Area, changeOf: (row: number, column: number) => StyleChange | null): void {
    this.sheets.makeRoomFor(sheetId, area);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cellsOfRow: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const change = changeOf(row, column);
        if (change) cellsOfRow[column] = { s: change as IStyleData };
      }
      cells[row] = cellsOfRow;
    }
    this.#write(sheetId, cells);
  }

  #write(sheetId: string, cellValue: Record<number, Record<number, ICellData>>): void {
    // The trigger tells the formula engine that no value has changed.
    run(this.context, SetRangeValuesMutation.id, {
      ...target(this.context, sheetId),
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  #changeColumns(sheetId: string, area: Area, change: StyleChange | null): void {
    const worksheet = this.context.worksheet(sheetId);
    this.sheets.makeRoomFor(sheetId, { ...area, row: 0, rowCount: 1 });
    const columnData: Record<number, { s: Nullable<IStyleData> }> = {};
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      columnData[column] = { s: merged(worksheet.getColumnStyle(column), change) };
    }
    run(this.context, SetColDataMutation.id, { ...target(this.context, sheetId), columnData });
    if (change) this.#changeExisting(sheetId, area, change);
  }

  #changeRows(sheetId: string, area: Area, change: StyleChange | null): void {
    const worksheet = this.context.worksheet(sheetId);
    this.sheets.makeRoomFor(sheetId, { ...area, column: 0, columnCount: 1 });
    const rowData: Record<number, { s: Nullable<IStyleData> }> = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      rowData[row] = { s: merged(worksheet.getRowStyle(row), change) };
    }
    run(this.context, SetRowDataMutation.id, { ...target(this.context, sheetId), rowData });
    if (change) this.#changeExisting(sheetId, area, change);
  }

  /** Cells with a style of their own would hide the new style of their row or column. */
  #changeExisting(sheetId: string, area: Area, change: StyleChange): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    this.context
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.s || !intersectArea(area, { row, column, rowCount: 1, columnCount: 1 })) return;
        (cells[row] ??= {})[column] = { s: change as IStyleData };
      });
    this.#write(sheetId, cells);
  }
}

function merged(style: Nullable<IStyleData>, change: StyleChange | null): Nullable<IStyleData> {
  if (!change) return null;
  return Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, value]) => value !== null));
}

function layers(worksheet: Worksheet, row: number, column: number): string {
  const rowStyle = worksheet.getRowStyle(row, true);
  const columnStyle = worksheet.getColumnStyle(column, true);
  return rowStyle || columnStyle ? `${JSON.stringify(rowStyle ?? null)}|${JSON.stringify(columnStyle ?? null)}` : '';
}
