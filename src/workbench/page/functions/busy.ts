import { ERROR_TYPE_SET } from '@univerjs/engine-formula';

/** What a cell shows while the add-in works on its result, as in Excel. */
export const BUSY = '#BUSY!';

/** Has the spreadsheet take #BUSY! for an error, so that a formula over a waiting cell waits too. */
export function teachBusy(): void {
  (ERROR_TYPE_SET as Set<string>).add(BUSY);
}
