import type { IsoMonth } from '../../plan/month-setup';
import type { ClosedMonth } from '../../sheets/log/closed-month';
import { LOG_COLUMNS } from '../../sheets/log/log-entry';
import { LOG_BLOCK } from '../../sheets/log/log-sheet';
import { rangeIn } from '../address';
import { ExcelProblem } from '../excel-problem';
import { friendlyProblem } from '../friendly-problem';
import { namesBefore, restoreNames } from '../names';
import { Requests } from '../requests';
import type { WorkbookMap } from '../workbook-map';
import { writeInPlace, type CellInPlace } from '../write-in-place';
import { forgetClosedMonth, keepClosedMonth } from './closed-months';
import { PROTECTION } from './protection';
import type { StandingLog } from './read-log';

/** A closing or reopening under way: all that is needed to put the workbook back to where it was before. */
export interface HalfDone {
  readonly month: IsoMonth;
  readonly sheets: readonly {
    readonly id: string;
    readonly before: readonly CellInPlace[];
    /** Whether the sheet was protected. */
    readonly protects: boolean;
  }[];
  /** What was kept of the month; null where it was open. */
  readonly closedBefore: ClosedMonth | null;
  readonly log: {
    readonly standing: StandingLog | null;
    /** Id of the sheet made for a log where there was none. */
    created: string | null;
  };
}

/**
 * Puts a workbook back to where it was, wherever the closing or reopening stopped. Every step of it may be repeated.
 * @throws ExcelProblem closeHalfway where that fails too; what is kept of the month then still stands, for reopening it
 */
export async function putClosingBack(context: Excel.RequestContext, map: WorkbookMap, done: HalfDone): Promise<void> {
  try {
    await putBack(context, map, done);
  } catch (error) {
    const { message } = friendlyProblem(error);
    throw new ExcelProblem('closeHalfway', { month: done.month, detail: message }, error);
  }
}

async function putBack(context: Excel.RequestContext, map: WorkbookMap, done: HalfDone): Promise<void> {
  const requests = new Requests(context);
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id');
  names.load('items/name');
  await requests.send();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  const sheets = done.sheets.filter(({ id }) => ids.has(id));
  const { standing, created } = done.log;
  const log = standing && ids.has(standing.sheet.id) ? standing : null;
  const locks = sheets.map(({ id }) => {
    const { protection } = worksheets.getItem(id);
    protection.load('protected');
    return protection;
  });
  const row = log && standingRow(context, log);
  await requests.send();

  for (const [index, { id, before, protects }] of sheets.entries()) {
    const sheet = worksheets.getItem(id);
    const isProtected = locks[index]?.protected ?? false;
    // What was protected and still is has not been touched: it may have a password.
    if (protects && isProtected) continue;
    if (isProtected) sheet.protection.unprotect();
    await writeInPlace(requests, sheet, before);
    if (protects) sheet.protection.protect(PROTECTION);
  }
  if (created !== null && ids.has(created)) worksheets.getItem(created).delete();
  if (log && row) takeRowBack(log, row);
  restoreNames(context, namesBefore(map, [LOG_BLOCK]), new Set(names.items.map(({ name }) => name)));
  // Last of all: as long as it has not happened, the month can be reopened.
  if (done.closedBefore) keepClosedMonth(context, done.closedBefore);
  else forgetClosedMonth(context, done.month);
  await requests.send();
}

/** The row of the log that the entry goes to, and whether its sheet is protected now. */
interface LogRow {
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

function standingRow(context: Excel.RequestContext, { sheet, next, column }: StandingLog): LogRow {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = rangeIn(worksheet, { row: next, column, rowCount: 1, columnCount: LOG_COLUMNS.length });
  range.load('values');
  const { protection } = worksheet;
  protection.load('protected');
  return { range, protection };
}

function takeRowBack({ sheet }: StandingLog, { range, protection }: LogRow): void {
  const written = range.values.flat().some((value) => value !== '');
  if (written) {
    if (protection.protected) protection.unprotect();
    range.clear();
  }
  if (sheet.protected && (written || !protection.protected)) protection.protect(PROTECTION);
}
