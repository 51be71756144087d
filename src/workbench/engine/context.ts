import type { ICommandService, Injector, IRange, Workbook, Worksheet } from '@univerjs/core';
import type { Area } from './area';
import type { PendingCells } from './pending-cells';

/** What every part of the engine needs of Univer. The workbook changes when a file is opened, so it is asked for each time. */
export interface EngineContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  workbook(): Workbook;
  /** Cells written and not yet in Univer. */
  readonly pending: PendingCells;
  /** Notes that whoever uses the engine has changed the workbook's content. */
  noteWrite(): void;
  /** @throws EngineError `sheet-gone` where the sheet has been deleted. */
  worksheet(sheetId: string): Worksheet;
  /** The sheet as it was before the cells that are still pending: for its size and its styles. */
  unflushed(sheetId: string): Worksheet;
}

/** A refusal of the engine itself; the host gives it Excel's code. */
export class EngineError extends Error {
  constructor(
    readonly reason: 'sheet-gone' | 'refused',
    message: string,
  ) {
    super(message);
    this.name = 'EngineError';
  }
}

/** The ids that most of Univer's commands ask for. */
export function target(context: EngineContext, sheetId: string): { unitId: string; subUnitId: string } {
  return { unitId: context.workbook().getUnitId(), subUnitId: sheetId };
}

/** Runs a command and refuses to go on where Univer says that it did not. */
export function run(context: EngineContext, id: string, params: object): void {
  context.pending.flush();
  if (!context.commands.syncExecuteCommand(id, params)) throw refusal(id);
  if (isWrite(id)) context.noteWrite();
}

/** The same for the few commands of Univer's that answer later. */
export async function runLater(context: EngineContext, id: string, params: object): Promise<void> {
  context.pending.flush();
  if (!(await context.commands.executeCommand(id, params))) throw refusal(id);
  if (isWrite(id)) context.noteWrite();
}

/** What Univer calls operations moves the selection or shows another sheet; the content stays. */
function isWrite(id: string): boolean {
  return !id.includes('.operation.');
}

function refusal(id: string): EngineError {
  return new EngineError('refused', `The command ${id} was refused.`);
}

/** An area as Univer's inclusive range, cut to the cells that the sheet has allotted. */
export function toRange(worksheet: Worksheet, area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: Math.min(area.row + area.rowCount, Math.max(worksheet.getRowCount(), area.row + 1)) - 1,
    endColumn: Math.min(area.column + area.columnCount, Math.max(worksheet.getColumnCount(), area.column + 1)) - 1,
  };
}

export function fromRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
