import { isoDate, type Day } from './day';
import { Decimal, exact, toNumber, ZERO, type Figure } from './decimal';
import { fullYears } from './full-years';
import { PayError } from './pay-error';
import type { Money } from './units';

/**
 * Seniority pay 工龄工资: an amount for each full year served, see `fullYears`.
 * @param asOf the day at which years are counted, such as the last of the month
 * @param perYear money for each full year, zero or more
 * @param cap the most that is paid, in money, above zero; null for no cap
 * @returns the pay of somebody by the day of hiring, the first day of service; it throws PayError
 *   `seniority.before-hired` where that is after `asOf`, because a 0 there would hide a mistyped year
 * @throws PayError `seniority.negative-rate`; `seniority.cap` at zero too, because desktop Excel hands a blank cell over as 0
 */
export function seniority(asOf: Day, perYear: Figure, cap: Figure | null = null): (hired: Day) => Money {
  const rate = exact(perYear);
  if (rate.lessThan(ZERO)) throw new PayError('#VALUE!', 'seniority.negative-rate', { perYear: toNumber(rate) });
  const most = cap === null ? null : exact(cap);
  if (most?.lessThanOrEqualTo(ZERO)) throw new PayError('#VALUE!', 'seniority.cap', { cap: toNumber(most) });
  return (hired) => {
    if (asOf < hired) {
      throw new PayError('#VALUE!', 'seniority.before-hired', { hired: isoDate(hired), asOf: isoDate(asOf) });
    }
    const earned = rate.times(fullYears(hired, asOf));
    return (most ? Decimal.min(earned, most) : earned) as Money;
  };
}
