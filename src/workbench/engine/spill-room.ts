import type { IDisposable } from '@univerjs/core';
import { FormulaRuntimeService, SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { SHEET_COLUMNS, SHEET_ROWS } from './area';
import type { Cells } from './cells';
import type { EngineContext } from './context';
import type { Sheets } from './sheets';

/** Univer's question whether a spill leaves the sheet, as of 0.25.1. */
interface Runtime {
  _checkIfArrayFormulaExceeded(
    rowCount: number,
    columnCount: number,
    spill: { endRow: number; endColumn: number },
  ): boolean;
}

/** Lets formulas spill as far as Excel's sheets go; Univer stops them at the rows that it has allotted so far. */
export function spillToEndOfSheet(): void {
  const runtime = FormulaRuntimeService.prototype as unknown as Runtime;
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
    endRow >= SHEET_ROWS || endColumn >= SHEET_COLUMNS;
}

/** Allots what formulas have spilled into, after each calculation. */
export function makeRoomForSpills(context: EngineContext, sheets: Sheets, cells: Cells): IDisposable {
  return context.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    if ((params as { functionsExecutedState?: unknown }).functionsExecutedState === undefined) return;
    for (const sheetId of sheets.ids()) for (const area of cells.spillAreas(sheetId)) sheets.makeRoomFor(sheetId, area);
  });
}
