import { exact, round } from '../../pay';

const CENTS = 100;
const CENT_DIGITS = 2;

/**
 * What a person costs, in whole cents: sums of them are exact. NaN where the pay is no figure. A pay is in cents already, and so is an adjustment nearly
 * always; where it is not, their sum is rounded as the KPI sheet rounds it.
 */
export function paidCents(pay: number, adjustment: number): number {
  const added = Math.round(adjustment * CENTS);
  if (added / CENTS === adjustment || Number.isNaN(pay)) return Math.round(pay * CENTS) + added;
  return Math.round(Number(round(exact(pay).plus(exact(adjustment)), CENT_DIGITS)) * CENTS);
}
