import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import { isErrorArgument, isRows, type Argument, type ArgumentValue } from '../../engine/functions';

/** What a cell shows while the add-in works on its result, as in Excel. */
export const BUSY = '#BUSY!';

/** Has the spreadsheet take #BUSY! for an error, so that a formula over a waiting cell waits too. */
export function teachBusy(): void {
  (ERROR_TYPE_SET as Set<string>).add(BUSY);
}

/** Whether any cell of an argument still waits for its result. */
export function isBusy(argument: Argument): boolean {
  return isRows(argument) ? argument.some((row) => row.some(isBusyCell)) : isBusyCell(argument);
}

function isBusyCell(value: ArgumentValue): boolean {
  return isErrorArgument(value) && value.code === BUSY;
}
