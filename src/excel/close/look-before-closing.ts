import type { IsoMonth } from '../../plan/month-setup';
import type { ClosedChange } from '../../sheets/log/closed-changes';
import { monthTotals, type MonthTotals } from '../../sheets/log/month-totals';
import type { Place } from '../../sources/source';
import { ExcelProblem } from '../excel-problem';
import { plansOf } from '../known-plans';
import { Requests } from '../requests';
import { runExcel } from '../run';
import { readSheetCells } from '../sheet-cells';
import { readWorkbookMap } from '../workbook-map';
import { refuseClosed } from './closed-months';
import { errorCells, monthBlocks, monthSheets } from './month-sheets';
import { readClosedChanges } from './read-closed-changes';

/** What closing a month would freeze, and what stands in the way of it. */
export interface ClosingLook {
  readonly month: IsoMonth;
  readonly sheets: readonly string[];
  readonly totals: MonthTotals;
  /** Cells that show an error. */
  readonly errors: readonly { readonly place: Place; readonly value: string }[];
  /** Sheets that somebody else has protected. */
  readonly locked: readonly string[];
  /** Sheets of months closed before that are no longer as they were closed; they do not stand in the way. */
  readonly changes: readonly ClosedChange[];
}

/**
 * Looks whether a month can be closed. Four round trips, more only where the size forces it.
 * @throws ExcelProblem monthClosed, notBuilt
 */
export function lookBeforeClosing(month: IsoMonth): Promise<ClosingLook> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const map = await readWorkbookMap(requests);
    refuseClosed(map, month);
    const sheets = monthSheets(map, month);
    if (sheets.length === 0) throw new ExcelProblem('notBuilt', { month });
    const cells = await readSheetCells(
      requests,
      sheets.map(({ sheet }) => sheet),
    );
    return {
      month,
      sheets: sheets.map(({ sheet }) => sheet.name),
      totals: monthTotals(month, monthBlocks(sheets, cells), plansOf(map)),
      errors: cells.flatMap(errorCells),
      locked: sheets.flatMap(({ sheet }) => (sheet.protected ? [sheet.name] : [])),
      changes: await readClosedChanges(requests, map),
    };
  });
}
