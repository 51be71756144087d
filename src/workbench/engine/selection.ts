import { RANGE_TYPE } from '@univerjs/core';
import type { IDisposable, IRange } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { fromRange, run, target, toRange } from './context';
import type { EngineContext } from './context';
import type { Sheets } from './sheets';

const TOP_LEFT: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is selected on the active sheet. */
export class Selection {
  constructor(
    private readonly context: EngineContext,
    private readonly sheets: Sheets,
  ) {}

  /** Every selected area, in the order of selecting; A1 where nothing has been selected yet. */
  areas(): Area[] {
    const selections = this.context.injector.get(SheetsSelectionsService).getCurrentSelections();
    const areas = selections.map((selection) => wholeLines(selection.range));
    return areas.length > 0 ? areas : [TOP_LEFT];
  }

  activeCell(): { row: number; column: number } {
    const primary = this.context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    return primary ? { row: primary.actualRow, column: primary.actualColumn } : { row: 0, column: 0 };
  }

  /** Goes to the sheet and selects these areas; the first cell of the last one becomes active. */
  select(sheetId: string, areas: readonly Area[]): void {
    this.sheets.activate(sheetId);
    const worksheet = this.context.worksheet(sheetId);
    const selections = areas.map((area, index) => ({
      range: { ...toRange(worksheet, area), rangeType: rangeType(area) },
      primary: index === areas.length - 1 ? primaryCell(area) : null,
      style: null,
    }));
    run(this.context, SetSelectionsOperation.id, { ...target(this.context, sheetId), selections, reveal: true });
  }

  onChange(listener: () => void): IDisposable {
    return this.context.commands.onCommandExecuted((command) => {
      if (command.id === SetSelectionsOperation.id) listener();
    });
  }
}

/** A selected column ends where Univer's sheet ends; to Excel it has all 1,048,576 rows. */
function wholeLines(range: IRange): Area {
  const area = fromRange(range);
  if (range.rangeType === RANGE_TYPE.COLUMN) return { ...area, row: 0, rowCount: SHEET_ROWS };
  if (range.rangeType === RANGE_TYPE.ROW) return { ...area, column: 0, columnCount: SHEET_COLUMNS };
  if (range.rangeType === RANGE_TYPE.ALL)
    return { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };
  return area;
}

function rangeType(area: Area): RANGE_TYPE {
  if (area.rowCount === SHEET_ROWS) return area.columnCount === SHEET_COLUMNS ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return area.columnCount === SHEET_COLUMNS ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

function primaryCell(area: Area): object {
  const { row, column } = area;
  return {
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
