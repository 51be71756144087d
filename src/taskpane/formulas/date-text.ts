import type { CalendarDate } from '../../sources/calendar';

/** A date as the form reads and shows dates, in either language: `2026-10-05`. */
export function dateText({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
