import type { IsoMonth } from '../../plan/month-setup';
import { closedOn, readClosedMonth, writeClosedMonth, type ClosedMonth } from '../../sheets/log/closed-month';
import { ExcelProblem } from '../excel-problem';
import { runExcel } from '../run';
import { loadSettings, textsOf } from '../settings';
import type { WorkbookMap } from '../workbook-map';

/** Each closed month has a setting of its own, so that what happens to one cannot harm another. */
const PREFIX = 'paysheet.closed.';

/** Characters that a month may take of the workbook's settings. */
export const ROOM = 1_500_000;

/** The closed months out of the texts of a workbook's settings, earliest first. */
export function closedMonthsIn(texts: ReadonlyMap<string, string>): readonly ClosedMonth[] {
  const months = [...texts].flatMap(([key, text]) => (key.startsWith(PREFIX) ? (readClosedMonth(text) ?? []) : []));
  return months.sort((one, other) => (one.month < other.month ? -1 : 1));
}

/**
 * Reads which months are closed: one round trip.
 * @throws ExcelProblem
 */
export function readClosedMonths(): Promise<readonly ClosedMonth[]> {
  return runExcel(async (context) => {
    const settings = loadSettings(context);
    await context.sync();
    return closedMonthsIn(textsOf(settings));
  });
}

/** What is kept of a month that is closed; null where it is open. */
export function closedMonth({ closed }: Pick<WorkbookMap, 'closed'>, month: IsoMonth): ClosedMonth | null {
  return closed.find((entry) => entry.month === month) ?? null;
}

/**
 * A closed month is not built again: its figures have been paid.
 * @throws ExcelProblem monthClosed, with the day it was closed
 */
export function refuseClosed(map: Pick<WorkbookMap, 'closed'>, month: IsoMonth): void {
  const closed = closedMonth(map, month);
  if (closed) throw new ExcelProblem('monthClosed', { month, date: closedOn(closed) });
}

/** Queues keeping a closed month. */
export function keepClosedMonth(context: Excel.RequestContext, closed: ClosedMonth): void {
  context.workbook.settings.add(PREFIX + closed.month, writeClosedMonth(closed));
}

/** Queues forgetting that a month was closed. */
export function forgetClosedMonth(context: Excel.RequestContext, month: IsoMonth): void {
  context.workbook.settings.getItemOrNullObject(PREFIX + month).delete();
}
