import type { Day } from './day';

/** Day 0, 1970-01-01, was a Thursday: three days after a Monday. */
const FROM_MONDAY = 3;

/** How many days from Monday to Friday there are from one day to another, both counted. */
export function workdays(from: Day, to: Day): number {
  return workdaysBefore(to + 1) - workdaysBefore(from);
}

/** Counted from a Monday, so that any two of them differ by the workdays between. */
function workdaysBefore(day: number): number {
  const sinceMonday = day + FROM_MONDAY;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}
