import type { ICellData, ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Area } from './area';
import { fromRange } from './context';
import type { EngineContext } from './context';

export type ChangeKind = 'edited' | 'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted';

/** Cells that have changed, by the user or by an add-in; not by calculation. */
export interface EngineChange {
  readonly kind: ChangeKind;
  readonly sheetId: string;
  readonly area: Area;
}

export type SheetChangeKind = 'added' | 'deleted' | 'activated';

interface CellParams {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly trigger?: string;
}

const ONLY_STYLE: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

const LINE_CHANGES: Readonly<Record<string, ChangeKind>> = {
  [InsertRowMutation.id]: 'rows-inserted',
  [RemoveRowMutation.id]: 'rows-deleted',
  [InsertColMutation.id]: 'columns-inserted',
  [RemoveColMutation.id]: 'columns-deleted',
};

/** Tells of what changes in the workbook. */
export class Changes {
  constructor(private readonly context: EngineContext) {}

  onCells(listener: (change: EngineChange) => void): IDisposable {
    return this.context.commands.onCommandExecuted((command, options) => {
      if (options?.onlyLocal === true) return;
      const change = command.id === SetRangeValuesMutation.id ? edited(command) : shifted(command);
      if (change) listener(change);
    });
  }

  onSheets(listener: (kind: SheetChangeKind, sheetId: string) => void): IDisposable {
    return this.context.commands.onCommandExecuted((command) => {
      const params = command.params as { subUnitId?: string; sheet?: { id?: string } } | undefined;
      if (command.id === InsertSheetMutation.id) listener('added', params?.sheet?.id ?? '');
      else if (command.id === RemoveSheetMutation.id) listener('deleted', params?.subUnitId ?? '');
      else if (command.id === SetWorksheetActiveOperation.id) listener('activated', params?.subUnitId ?? '');
    });
  }
}

function edited(command: Readonly<ICommandInfo>): EngineChange | null {
  const { subUnitId, cellValue = {}, trigger } = command.params as CellParams;
  if (trigger !== undefined && ONLY_STYLE.includes(trigger)) return null;
  const rows = Object.keys(cellValue).map(Number);
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const row of rows) {
    for (const key of Object.keys(cellValue[row] ?? {})) {
      const column = Number(key);
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  if (bottom < 0) return null;
  const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return { kind: 'edited', sheetId: subUnitId, area };
}

function shifted(command: Readonly<ICommandInfo>): EngineChange | null {
  const kind = LINE_CHANGES[command.id];
  if (!kind) return null;
  const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
  const area = fromRange(range);
  const whole = kind.startsWith('rows')
    ? { ...area, column: 0, columnCount: SHEET_COLUMNS }
    : { ...area, row: 0, rowCount: SHEET_ROWS };
  return { kind, sheetId: subUnitId, area: whole };
}
