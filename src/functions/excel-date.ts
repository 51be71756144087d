import { addDays, dayOf, exact, toNumber, type Day } from '../pay';

/** Day 0 of Excel's count, as dates from March 1900 on have it. */
const DAY_ZERO = /* @__PURE__ */ dayOf('1899-12-30');
/** Excel counts a 29 February 1900, as Lotus 1-2-3 did. That day never was, and those before it count one less. */
const NEVER_WAS = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The day that a serial number of Excel's (1900 system) stands for, its time of day cut off; null where there is none. */
export function dayOfSerial(number: number): Day | null {
  const serial = Math.floor(toNumber(exact(number)));
  if (serial < 1 || serial > LAST_SERIAL || serial === NEVER_WAS) return null;
  return addDays(DAY_ZERO, serial < NEVER_WAS ? serial + 1 : serial);
}

/** The serial number by which Excel knows an ISO date from March 1900 on. */
export function serialOf(date: string): number {
  return dayOf(date) - DAY_ZERO;
}
