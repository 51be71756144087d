import { CanceledError } from '@univerjs/core';
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import type { IEditorBridgeServiceVisibleParam } from '@univerjs/preset-sheets-core';
import type { Area } from '../../engine/area';
import type { Engine } from '../../engine/engine';

/** What a user does to the contents of cells and to rows and columns; the add-in’s writes are mutations, and refused by the host. */
const EDITS: ReadonlySet<string> = new Set([
  'univer.command.paste',
  ...[
    'auto-clear-content',
    'auto-fill',
    'clear-selection-all',
    'clear-selection-content',
    'clear-selection-format',
    'copy-down',
    'copy-right',
    'delete-range-move-left-confirm',
    'delete-range-move-up-confirm',
    'insert-col-after',
    'insert-col-before',
    'insert-multi-cols-before',
    'insert-multi-cols-right',
    'insert-multi-rows-above',
    'insert-multi-rows-after',
    'insert-range-move-down-confirm',
    'insert-range-move-right-confirm',
    'insert-row-after',
    'insert-row-before',
    'move-range',
    'optional-paste',
    'paste-besides-border',
    'paste-format',
    'paste-value',
    'remove-col-confirm',
    'remove-row-confirm',
    'set-range-values',
    'set-style',
    'toggle-cell-checkbox',
  ].map((name) => `sheet.command.${name}`),
]);

/** Columns of rows and rows of columns that are looked at: locked cells beyond the filled part of a sheet hold nothing. */
const MOST_CELLS = 10_000;

/**
 * Refuses what a user does to locked cells of a protected sheet, as Excel does.
 * @param onRefused told the sheet’s name
 */
export function refuseEdits(engine: Engine, onRefused: (sheet: string) => void): IDisposable {
  return engine.context.commands.beforeCommandExecuted((command) => {
    const sheetId = engine.sheets.activeId();
    if (!isEdit(command) || !engine.sheetExtras(sheetId).protection) return;
    if (engine.selection.areas().every((area) => isUnlocked(engine, sheetId, area))) return;
    onRefused(engine.sheets.name(sheetId));
    throw new CanceledError();
  });
}

function isEdit({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id === SetCellEditVisibleOperation.id)
    return (params as IEditorBridgeServiceVisibleParam | undefined)?.visible === true;
  return EDITS.has(id);
}

function isUnlocked(engine: Engine, sheetId: string, { row, column, rowCount, columnCount }: Area): boolean {
  if (rowCount * columnCount > MOST_CELLS) return false;
  return Array.from({ length: rowCount * columnCount }).every(
    (_, index) =>
      !engine.locks.isLocked(sheetId, row + Math.floor(index / columnCount), column + (index % columnCount)),
  );
}
