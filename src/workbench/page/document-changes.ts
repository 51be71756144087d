import {
  CommandType,
  type ICommandInfo,
  type ICommandService,
  type IDisposable,
  type IExecutionOptions,
} from '@univerjs/core';

/** Parts of a workbook that the formula engine's own mutations change; its others are about calculating. */
const FORMULA_PARTS = /^formula\.mutation\.(?:set|remove)-(?:defined-name|super-table)/;

/** Sizes that the spreadsheet works out for itself while it draws. */
const DRAWING = /auto-height|is-auto/;

/**
 * Calls `onChange` whenever the workbook's content changes: by the user, by the add-in, or by undoing.
 * Results of calculations, selections and the text in an editor are no changes of the workbook.
 */
export function watchChanges(commands: ICommandService, onChange: () => void): IDisposable {
  return commands.onCommandExecuted((command, options) => {
    if (isChange(command, options)) onChange();
  });
}

function isChange({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (type !== CommandType.MUTATION || options?.onlyLocal || options?.['fromFormula']) return false;
  if (id.startsWith('formula.')) return FORMULA_PARTS.test(id);
  return !id.startsWith('doc.') && !DRAWING.test(id);
}
