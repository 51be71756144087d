import { isoDate, type Day } from './day';
import { exact, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Money } from './units';
import { workdays } from './workdays';

/**
 * How a part of a period counts. `calendar` 日历天数: days served ÷ days of the period. `workdays` 工作日: the same in
 * days from Monday to Friday. `21.75` 月计薪天数: the month's amount ÷ 21.75 for each workday served.
 */
export type ProrateBasis = 'calendar' | 'workdays' | '21.75';

/** From one day to another, both counted. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** From the first day of service to the last; null where there is no last yet. */
export interface Service {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * China's paid days a month: (365 − 104) ÷ 12, public holidays among them because they are paid.
 * Source: 人社部发〔2025〕2号, in force from 2025-01-01; the figure is that of 劳社部发〔2008〕3号, which it replaced.
 */
const PAID_DAYS = 21.75;

/** Months of pay have 28 to 31 days, also where they run from the 26th to the 25th. */
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

/**
 * Proration 折算 over a period: the part of an amount for the part of the period that somebody served.
 *
 * Days of employment are counted, not attendance, and no calendar of holidays is built in: a public holiday from
 * Monday to Friday is a workday here, a weekend worked in its place is not. Under `21.75` all workdays of a month pay
 * the amount itself, be they 20 or 23, and fewer never more than it: 22 of 23 would otherwise pay 22 ÷ 21.75.
 * @param period the period that amounts are for; under `21.75` a month
 * @returns what prorates an amount, unrounded and 0 for no day served; it throws PayError `prorate.start-after-end`
 * @throws PayError `prorate.period`; `prorate.not-a-month` under `21.75`; `prorate.no-workdays` (#DIV/0!) under
 *   `workdays`
 */
export function proration(
  period: Period,
  basis: ProrateBasis = 'calendar',
): (amount: Figure, service: Service) => Money {
  const partOf = dayCount(period, basis);
  return (amount, service) => {
    const served = overlap(period, service);
    if (!served) return ZERO as Money;
    const { days, of } = partOf(served);
    const whole = exact(amount);
    return (days < of ? whole.times(days).dividedBy(of) : whole) as Money;
  };
}

function overlap(period: Period, { from, to }: Service): Period | null {
  if (to !== null && from > to) throw new PayError('#VALUE!', 'prorate.start-after-end', inWords({ from, to }));
  const first = from > period.from ? from : period.from;
  const last = to !== null && to < period.to ? to : period.to;
  return first > last ? null : { from: first, to: last };
}

interface Part {
  readonly days: number;
  readonly of: number;
}

function dayCount(period: Period, basis: ProrateBasis): (served: Period) => Part {
  if (period.from > period.to) throw new PayError('#VALUE!', 'prorate.period', inWords(period));
  const length = calendarDays(period);
  const all = workdays(period.from, period.to);
  switch (basis) {
    case 'calendar':
      return (served) => ({ days: calendarDays(served), of: length });
    case 'workdays':
      if (all === 0) throw new PayError('#DIV/0!', 'prorate.no-workdays', inWords(period));
      return (served) => ({ days: workdays(served.from, served.to), of: all });
    case '21.75':
      if (length < SHORTEST_MONTH || length > LONGEST_MONTH) {
        throw new PayError('#VALUE!', 'prorate.not-a-month', { ...inWords(period), days: length });
      }
      return (served) => {
        const days = workdays(served.from, served.to);
        return { days, of: days === all ? all : PAID_DAYS };
      };
  }
}

function calendarDays({ from, to }: Period): number {
  return to - from + 1;
}

function inWords({ from, to }: Period): { from: string; to: string } {
  return { from: isoDate(from), to: isoDate(to) };
}
