import type { IsoMonth } from '../plan/month-setup';

const DAY = 86_400_000;
/** Excel's first day, 1 January 1900, is serial 1. */
const EPOCH = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February 1900 that never was: serial 60. Everything after it is one too high. */
const PHANTOM = 60;
/** 31 December 9999, Excel's last day. */
const LAST_SERIAL = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial number that Excel's 1900 system gives a day. */
export function toSerial({ year, month, day }: CalendarDate): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return days >= PHANTOM ? days + 1 : days;
}

/**
 * The day that a serial number shows; a time of day is dropped. Serial 60 shows as 29 February 1900, as in Excel.
 * @returns null outside Excel's calendar
 */
export function fromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return null;
  if (whole === PHANTOM) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole > PHANTOM ? whole - 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A month of the calendar, `2026-10`. */
export function isoMonth(year: number, month: number): IsoMonth {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as IsoMonth;
}

export function yearOf(month: IsoMonth): number {
  return Number(month.slice(0, 4));
}

export function monthNumber(month: IsoMonth): number {
  return Number(month.slice(5, 7));
}

/** Serial number of a month's first day. */
export function firstDay(month: IsoMonth): number {
  return toSerial({ year: yearOf(month), month: monthNumber(month), day: 1 });
}

/** The month after, as EDATE(…, 1) gives it. */
export function nextMonth(month: IsoMonth): IsoMonth {
  const number = monthNumber(month);
  return number === 12 ? isoMonth(yearOf(month) + 1, 1) : isoMonth(yearOf(month), number + 1);
}

/** The month that a serial number lies in; null outside the calendar. */
export function monthOfSerial(serial: number): IsoMonth | null {
  const date = fromSerial(serial);
  return date && isoMonth(date.year, date.month);
}

/** Whether a number format shows a day or a month: `yyyy-mm-dd`, `m/d/yyyy`, `[$-804]yyyy"年"m"月"`; not `hh:mm` or `0.00`. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  return /y|d|mmm/.test(codes) && !codes.includes('general');
}
