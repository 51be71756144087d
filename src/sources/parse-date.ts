import type { IsoMonth } from '../plan/month-setup';
import { isoMonth, monthOfSerial, type CalendarDate } from './calendar';
import { readable } from './text';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH_WORD = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const TIME = '(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?${TIME}$`);
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_DAY_YEAR = new RegExp(`^${MONTH_WORD}[ -]?(\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})$`);
const DAY_MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_WORD},?[ -](\\d{4})$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}$`);

/**
 * The day that a text would mean to a reader: `2026/10/5`, `2026年10月5日`, `20261005`, `Oct 5, 2026`.
 * A day and month that could change places (`5/10/2026`) are not guessed.
 * @returns null where the text is no date, or not surely one
 */
export function parseDate(text: string): CalendarDate | null {
  const plain = readable(text).toLowerCase();
  const yearFirst = YEAR_FIRST.exec(plain) ?? PACKED.exec(plain);
  if (yearFirst) return valid(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthFirst = MONTH_DAY_YEAR.exec(plain);
  if (monthFirst) return valid(Number(monthFirst[3]), monthByName(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_MONTH_YEAR.exec(plain);
  if (dayFirst) return valid(Number(dayFirst[3]), monthByName(dayFirst[2]), Number(dayFirst[1]));
  const yearLast = YEAR_LAST.exec(plain);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  if (first > 12) return valid(year, second, first);
  if (second > 12 || first === second) return valid(year, first, second);
  return null;
}

const YEAR_MONTH = /^(\d{4}) ?(?:[-/.年m]) ?(\d{1,2}) ?(?:月份?)?$/;
const PACKED_MONTH = /^(\d{4})(\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const NAMED_MONTH = new RegExp(`^(?:${MONTH_WORD}[ -,]*(\\d{4})|(\\d{4})[ -]*${MONTH_WORD})$`);
const BARE_MONTH = new RegExp(`^(?:(\\d{1,2}) ?月份?|${MONTH_WORD})$`);

/**
 * The month that a text would mean: `2026-10`, `2026年10月`, `202610`, `Oct 2026`, a whole date, or `10月` where the year is known.
 * @param year the year of a month that names none
 * @returns null where the text is no month
 */
export function parseMonth(text: string, year?: number): IsoMonth | null {
  const plain = readable(text).toLowerCase();
  const numbered = YEAR_MONTH.exec(plain) ?? PACKED_MONTH.exec(plain);
  if (numbered) return validMonth(Number(numbered[1]), Number(numbered[2]));
  const reversed = MONTH_YEAR.exec(plain);
  if (reversed) return validMonth(Number(reversed[2]), Number(reversed[1]));
  const named = NAMED_MONTH.exec(plain);
  if (named) return validMonth(Number(named[2] ?? named[3]), monthByName(named[1] ?? named[4]));
  const bare = BARE_MONTH.exec(plain);
  if (bare) return year === undefined ? null : validMonth(year, bare[1] ? Number(bare[1]) : monthByName(bare[2]));
  const date = parseDate(text);
  return date && isoMonth(date.year, date.month);
}

/** Serial numbers of 1 January 1950 and 1 January 2200: what a date without its format is taken to lie between. */
const SERIALS = { first: 18_264, end: 109_575 } as const;

/** Whether a number without a date's format can only be a date: it is far above 12 and below 190001, a year and month. */
export function readsAsSerial(value: number): boolean {
  return value >= SERIALS.first && value < SERIALS.end;
}

/**
 * The month that a number means: `202610`, a date's serial number, or `10` where the year is known.
 * @returns null where it is neither
 */
export function monthOfNumber(value: number, isDate: boolean, year?: number): IsoMonth | null {
  if (isDate) return monthOfSerial(value);
  if (readsAsSerial(value)) return monthOfSerial(value);
  if (!Number.isInteger(value)) return null;
  if (value >= 1 && value <= 12) return year === undefined ? null : validMonth(year, value);
  return value >= 190_001 && value <= 999_912 ? validMonth(Math.floor(value / 100), value % 100) : null;
}

function monthByName(name: string | undefined): number {
  return MONTH_NAMES.findIndex((known) => name?.startsWith(known)) + 1;
}

function validMonth(year: number, month: number): IsoMonth | null {
  return year >= 1900 && month >= 1 && month <= 12 ? isoMonth(year, month) : null;
}

function valid(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? { year, month, day } : null;
}
