import { fill, type Language } from '../../i18n';
import { LOG } from '../../i18n/messages/log';
import type { IsoMonth } from '../../plan/month-setup';
import { firstDay, toSerial } from '../../sources/calendar';
import type { CellContent } from '../description';
import { shownFingerprint } from './fingerprint';
import type { MonthTotals } from './month-totals';

/** One line of the log. */
export interface LogEntry {
  readonly at: Date;
  readonly what: 'closed' | 'reopened';
  readonly month: IsoMonth;
  readonly totals: MonthTotals;
  /** The plans in words, one a line. */
  readonly plans: string;
  /** Of the lists; empty where none are known. */
  readonly inputs: string;
  readonly fingerprint: string;
  readonly sheets: readonly string[];
  readonly reason: string;
}

export type LogText = keyof typeof LOG;

/** A text of the log sheet. */
export function logText(
  key: LogText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(LOG[key][language], values);
}

/** The columns of the log, left to right. */
export const LOG_COLUMNS = [
  'when',
  'utc',
  'what',
  'month',
  'people',
  'gross',
  'paid',
  'plans',
  'inputs',
  'fingerprint',
  'sheets',
  'reason',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** The cells of an entry, in the order of the columns. */
export function entryCells(entry: LogEntry, language: Language): readonly CellContent[] {
  const { at, what, month, totals, plans, inputs, fingerprint, sheets, reason } = entry;
  const cells: Readonly<Record<LogColumn, CellContent>> = {
    when: localSerial(at),
    utc: at.toISOString(),
    what: logText(`log.${what}`, language),
    month: firstDay(month),
    people: totals.people,
    gross: totals.gross,
    paid: totals.paid ?? '',
    plans,
    inputs: shownFingerprint(inputs),
    fingerprint: shownFingerprint(fingerprint),
    sheets: sheets.join('\n'),
    reason,
  };
  return LOG_COLUMNS.map((column) => cells[column]);
}

/** Digits that a file keeps of a number. */
const DIGITS = 15;

/** A moment as Excel keeps it, by the clock on the wall, to the second. */
function localSerial(at: Date): number {
  const day = toSerial({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
  const time = (at.getHours() * 3_600 + at.getMinutes() * 60 + at.getSeconds()) / 86_400;
  return Number((day + time).toPrecision(DIGITS));
}
