import { PayError } from './pay-error';

declare const days: unique symbol;
/** A calendar day, counted from 1970-01-01: it has no time of day and no time zone. */
export type Day = number & { readonly [days]: true };

export const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day of an ISO date such as `2026-01-31`.
 * @throws PayError `day.invalid`
 */
export function dayOf(date: string): Day {
  const day = (Date.parse(date) / MILLISECONDS_A_DAY) as Day;
  if (Number.isNaN(day) || isoDate(day) !== date) throw new PayError('#VALUE!', 'day.invalid', { date });
  return day;
}

/** A day as an ISO date. */
export function isoDate(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}
