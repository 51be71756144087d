import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation, SetStyleCommand } from '@univerjs/sheets';
import { boundingArea, containsArea, SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { run, target, toRange } from './context';
import type { EngineContext } from './context';
import { mergeStyle } from './merge-style';
import type { StyleChange } from './merge-style';
import type { Sheets } from './sheets';

type ChangeOf = (row: number, column: number) => StyleChange | null;

/** Cell styles: what a cell says itself, else what its row or its column says. */
export class Styles {
  /** Areas by sheet that look different and that Univer has yet to be told of. */
  #untold: Map<string, Area> | null = null;

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
      const style = (key === null ? undefined : known.get(key)) ?? worksheet.getComposedCellStyle(row, column);
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
  changeEach(sheetId: string, area: Area, changeOf: ChangeOf): void {
    this.#changeCells(sheetId, area, changeOf);
  }

  /** Restyles cells one by one, and has Univer draw them once: every change by itself would have it draw all again. */
  together(restyle: () => void): void {
    const untold = new Map<string, Area>();
    this.#untold = untold;
    try {
      restyle();
    } finally {
      this.#untold = null;
      for (const [sheetId, area] of untold) this.#announce(sheetId, area);
    }
  }

  /** Takes every style away. */
  clear(sheetId: string, area: Area): void {
    const matrix = this.context.worksheet(sheetId).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (cell?.s && containsCell(area, row, column)) matrix.setValue(row, column, omitStyle(cell));
    });
    if (area.rowCount === SHEET_ROWS) this.#changeColumns(sheetId, area, null);
    else if (area.columnCount === SHEET_COLUMNS) this.#changeRows(sheetId, area, null);
    else this.#announce(sheetId, area);
  }

  /**
   * Univer merges styles cell by cell, and in a big area most of them are the same. Here each style is merged once and
   * cells get it by its id.
   */
  #changeCells(sheetId: string, area: Area, changeOf: ChangeOf): void {
    this.sheets.makeRoomFor(sheetId, area);
    const matrix = this.context.worksheet(sheetId).getCellMatrix();
    const changed = this.#merger();
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const change = changeOf(row, column);
        if (change) matrix.setValue(row, column, changed(matrix.getValue(row, column), change));
      }
    }
    this.#announce(sheetId, area);
  }

  /** Changes a cell's style, remembering what each style has become under each change. */
  #merger(): (cell: Nullable<ICellData>, change: StyleChange) => ICellData {
    const styles = this.context.workbook().getStyles();
    const known = new Map<StyleChange, Map<string, string | null>>();
    return (cell, change) => {
      const own = cell?.s;
      const merge = (): string | null => styles.setValue(mergeStyle(styles.getStyleByCell(cell), change)) ?? null;
      if (typeof own === 'object' && own !== null) return withStyle(cell, merge());
      const results = known.get(change) ?? new Map<string, string | null>();
      known.set(change, results);
      const key = own ?? '';
      const result = results.get(key) ?? merge();
      results.set(key, result);
      return withStyle(cell, result);
    };
  }

  /** Tells Univer that cells look different, so that it draws them; the trigger says that no value has changed. */
  #announce(sheetId: string, area: Area): void {
    if (this.#untold) {
      const before = this.#untold.get(sheetId);
      this.#untold.set(sheetId, before ? boundingArea(before, area) : area);
      return;
    }
    const { startRow, startColumn, endRow, endColumn } = toRange(this.context.worksheet(sheetId), area);
    const cellValue: Record<number, Record<number, ICellData>> = { [startRow]: { [startColumn]: {} } };
    cellValue[endRow] = { ...cellValue[endRow], [endColumn]: {} };
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
      columnData[column] = { s: change && mergeStyle(worksheet.getColumnStyle(column), change) };
    }
    run(this.context, SetColDataMutation.id, { ...target(this.context, sheetId), columnData });
    if (change) this.#changeExisting(sheetId, area, change);
  }

  #changeRows(sheetId: string, area: Area, change: StyleChange | null): void {
    const worksheet = this.context.worksheet(sheetId);
    this.sheets.makeRoomFor(sheetId, { ...area, column: 0, columnCount: 1 });
    const rowData: Record<number, { s: Nullable<IStyleData> }> = {};
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      rowData[row] = { s: change && mergeStyle(worksheet.getRowStyle(row), change) };
    }
    run(this.context, SetRowDataMutation.id, { ...target(this.context, sheetId), rowData });
    if (change) this.#changeExisting(sheetId, area, change);
  }

  /** Cells with a style of their own would hide the new style of their row or column. */
  #changeExisting(sheetId: string, area: Area, change: StyleChange): void {
    const matrix = this.context.worksheet(sheetId).getCellMatrix();
    const changed = this.#merger();
    matrix.forValue((row, column, cell) => {
      if (cell?.s && containsCell(area, row, column)) matrix.setValue(row, column, changed(cell, change));
    });
  }
}

function containsCell(area: Area, row: number, column: number): boolean {
  return containsArea(area, { row, column, rowCount: 1, columnCount: 1 });
}

function withStyle(cell: Nullable<ICellData>, style: string | null): ICellData {
  return style === null ? omitStyle(cell) : { ...cell, s: style };
}

function omitStyle(cell: Nullable<ICellData>): ICellData {
  const left: ICellData = { ...cell };
  delete left.s;
  return left;
}

function layers(worksheet: Worksheet, row: number, column: number): string {
  const rowStyle = worksheet.getRowStyle(row, true);
  const columnStyle = worksheet.getColumnStyle(column, true);
  return rowStyle || columnStyle ? `${JSON.stringify(rowStyle ?? null)}|${JSON.stringify(columnStyle ?? null)}` : '';
}
