import type { CustomData, ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import { run, target, toRange } from './context';
import type { EngineContext } from './context';

/** Whether cells are locked, which counts while their sheet is protected. A cell says so itself; unsaid, it is locked. */
export class Locks {
  constructor(private readonly context: EngineContext) {}

  isLocked(sheetId: string, row: number, column: number): boolean {
    return this.context.worksheet(sheetId).getCellMatrix().getValue(row, column)?.custom?.['locked'] !== false;
  }

  /** What all cells agree on, or null. */
  shared(sheetId: string, area: Area): boolean | null {
    const range = toRange(this.context.worksheet(sheetId), area);
    const first = this.isLocked(sheetId, area.row, area.column);
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        if (this.isLocked(sheetId, row, column) !== first) return null;
      }
    }
    return first;
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const worksheet = this.context.worksheet(sheetId);
    const range = toRange(worksheet, area);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const custom: CustomData = { ...worksheet.getCellMatrix().getValue(row, column)?.custom, locked };
        (cellValue[row] ??= {})[column] = { custom };
      }
    }
    run(this.context, SetRangeValuesMutation.id, {
      ...target(this.context, sheetId),
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }
}
