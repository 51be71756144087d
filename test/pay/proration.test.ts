import fc from 'fast-check';
import { addDays, dayOf, isoDate, proration, toNumber, type ProrateBasis } from '../../src/pay';

type Month = readonly [from: string, to: string];
const JANUARY: Month = ['2026-01-01', '2026-01-31'];
const FEBRUARY: Month = ['2026-02-01', '2026-02-28'];
const JULY: Month = ['2026-07-01', '2026-07-31'];
const WAGE_MONTH: Month = ['2025-12-26', '2026-01-25'];

function prorated(amount: number, [from, to]: Month, start: string, end: string | null, basis?: ProrateBasis): number {
  const service = { from: dayOf(start), to: end === null ? null : dayOf(end) };
  return toNumber(proration({ from: dayOf(from), to: dayOf(to) }, basis)(amount, service));
}

describe('by calendar days', () => {
  test.each<[string, number, Month, string, string | null, number]>([
    ['employed throughout', 6200, JANUARY, '2024-03-01', null, 6200],
    ['hired on the first', 6200, JANUARY, '2026-01-01', null, 6200],
    ['hired on the second: 30 of 31', 6200, JANUARY, '2026-01-02', null, 6000],
    ['hired on the 15th: 17 of 31', 6200, JANUARY, '2026-01-15', null, 3400],
    ['hired on the last: 1 of 31', 6200, JANUARY, '2026-01-31', null, 200],
    ['hired the day after', 6200, JANUARY, '2026-02-01', null, 0],
    ['left on the last', 6200, JANUARY, '2024-03-01', '2026-01-31', 6200],
    ['left on the 16th: 16 of 31', 6200, JANUARY, '2024-03-01', '2026-01-16', 3200],
    ['left on the first: 1 of 31', 6200, JANUARY, '2024-03-01', '2026-01-01', 200],
    ['left the day before', 6200, JANUARY, '2024-03-01', '2025-12-31', 0],
    ['leaves later', 6200, JANUARY, '2024-03-01', '2026-02-10', 6200],
    ['hired and left within: 5 of 31', 6200, JANUARY, '2026-01-10', '2026-01-14', 1000],
    ['one day in all: 1 of 31', 6200, JANUARY, '2026-01-10', '2026-01-10', 200],
    ['a wage month from the 26th: 11 of 31', 6200, WAGE_MONTH, '2026-01-15', null, 2200],
    ['a leap February: 1 of 29', 2900, ['2024-02-01', '2024-02-29'], '2024-02-29', null, 100],
    ['a quarter: 31 of 90', 9000, ['2026-01-01', '2026-03-31'], '2026-03-01', null, 3100],
    ['a period of one day', 100, ['2026-01-10', '2026-01-10'], '2026-01-10', null, 100],
    ['a deduction: 17 of 31', -310, JANUARY, '2026-01-15', null, -170],
    ['nothing', 0, JANUARY, '2026-01-15', null, 0],
    ['unrounded: 17 of 31', 1000, JANUARY, '2026-01-15', null, 548.3870967741935],
    ['a drifting amount: 1 of 31', 3.1 * 3, JANUARY, '2026-01-31', null, 0.3],
  ])('%s', (_, amount, month, start, end, expected) => {
    expect(prorated(amount, month, start, end)).toBe(expected);
    expect(prorated(amount, month, start, end, 'calendar')).toBe(expected);
  });
});

describe('by workdays', () => {
  test.each<[string, number, Month, string, string | null, number]>([
    ['employed throughout', 6600, JANUARY, '2024-03-01', null, 6600],
    ['hired on the 15th: 12 of 22', 6600, JANUARY, '2026-01-15', null, 3600],
    ['left on the 16th: 12 of 22', 6600, JANUARY, '2024-03-01', '2026-01-16', 3600],
    ['left on a Sunday: as on the Friday before', 6600, JANUARY, '2024-03-01', '2026-01-18', 3600],
    ['hired after a weekend that opens the month', 6600, FEBRUARY, '2026-02-02', null, 6600],
    ['employed on a weekend alone', 6600, JANUARY, '2026-01-10', '2026-01-11', 0],
    ['not employed', 6600, JANUARY, '2026-02-01', null, 0],
    ['a quarter: 21 of 64', 6400, ['2026-01-01', '2026-03-31'], '2026-03-03', null, 2100],
  ])('%s', (_, amount, month, start, end, expected) => {
    expect(prorated(amount, month, start, end, 'workdays')).toBe(expected);
  });
});

describe('by 21.75 paid days a month', () => {
  test.each<[string, number, Month, string, string | null, number]>([
    ['employed throughout 22 workdays', 6525, JANUARY, '2024-03-01', null, 6525],
    ['hired on the 15th: 12 workdays at 300', 6525, JANUARY, '2026-01-15', null, 3600],
    ['21 of 22 workdays', 6525, JANUARY, '2026-01-02', null, 6300],
    ['employed throughout 20 workdays', 6525, FEBRUARY, '2024-03-01', null, 6525],
    ['hired after a weekend that opens the month', 6525, FEBRUARY, '2026-02-02', null, 6525],
    ['19 of 20 workdays', 6525, FEBRUARY, '2026-02-03', null, 5700],
    ['employed throughout 23 workdays', 6525, JULY, '2024-03-01', null, 6525],
    ['22 of 23 workdays: never more than the month', 6525, JULY, '2026-07-02', null, 6525],
    ['21 of 23 workdays', 6525, JULY, '2026-07-03', null, 6300],
    ['a wage month from the 26th: 7 workdays', 6525, WAGE_MONTH, '2026-01-15', null, 2100],
    ['a weekend alone', 6525, JANUARY, '2026-01-10', '2026-01-11', 0],
    ['not employed', 6525, JANUARY, '2026-02-01', null, 0],
    ['a deduction', -6525, JULY, '2026-07-02', null, -6525],
  ])('%s', (_, amount, month, start, end, expected) => {
    expect(prorated(amount, month, start, end, '21.75')).toBe(expected);
  });
});

describe('refused', () => {
  test.each<[string, Month, string, string | null, ProrateBasis, string, string, Record<string, string | number>]>([
    [
      'a period that ends before it begins',
      ['2026-01-31', '2026-01-01'],
      '2024-03-01',
      null,
      'calendar',
      '#VALUE!',
      'prorate.period',
      { from: '2026-01-31', to: '2026-01-01' },
    ],
    [
      'somebody who left before being hired',
      JANUARY,
      '2026-01-16',
      '2026-01-15',
      'calendar',
      '#VALUE!',
      'prorate.start-after-end',
      { from: '2026-01-16', to: '2026-01-15' },
    ],
    [
      'the same outside the period',
      JANUARY,
      '2026-03-16',
      '2025-01-15',
      'workdays',
      '#VALUE!',
      'prorate.start-after-end',
      { from: '2026-03-16', to: '2025-01-15' },
    ],
    [
      'workdays of a weekend',
      ['2026-01-10', '2026-01-11'],
      '2024-03-01',
      null,
      'workdays',
      '#DIV/0!',
      'prorate.no-workdays',
      { from: '2026-01-10', to: '2026-01-11' },
    ],
    [
      'paid days of a quarter',
      ['2026-01-01', '2026-03-31'],
      '2024-03-01',
      null,
      '21.75',
      '#VALUE!',
      'prorate.not-a-month',
      { from: '2026-01-01', to: '2026-03-31', days: 90 },
    ],
    [
      'paid days of half a month',
      ['2026-01-01', '2026-01-15'],
      '2024-03-01',
      null,
      '21.75',
      '#VALUE!',
      'prorate.not-a-month',
      { from: '2026-01-01', to: '2026-01-15', days: 15 },
    ],
  ])('%s', (_, month, start, end, basis, code, key, values) => {
    expect(() => prorated(6200, month, start, end, basis)).toThrow(
      expect.objectContaining({ code, key, values }) as Error,
    );
  });
});

const month = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 27, max: 30 }))
  .map(([first, more]): Month => {
    const from = addDays(dayOf('1990-01-01'), first);
    return [isoDate(from), isoDate(addDays(from, more))];
  });
const amount = fc.integer({ min: -(10 ** 8), max: 10 ** 8 }).map((cents) => cents / 100);
const cut = fc.integer({ min: 0, max: 26 });

test.each<ProrateBasis>(['calendar', 'workdays'])(
  'by %s, the parts of a period that is cut in two add up to the amount',
  (basis) => {
    fc.assert(
      fc.property(amount, month, cut, (money, [from, to], at) => {
        const part = proration({ from: dayOf(from), to: dayOf(to) }, basis);
        const first = part(money, { from: dayOf(from), to: addDays(dayOf(from), at) });
        const second = part(money, { from: addDays(dayOf(from), at + 1), to: null });
        expect(toNumber(first.plus(second).toDecimalPlaces(30))).toBe(money);
      }),
    );
  },
);

test.each<ProrateBasis>(['calendar', 'workdays', '21.75'])(
  'by %s, a day more never pays less, and never more than the amount',
  (basis) => {
    fc.assert(
      fc.property(month, cut, ([from, to], at) => {
        const part = proration({ from: dayOf(from), to: dayOf(to) }, basis);
        const fewer = part(8700, { from: dayOf(from), to: addDays(dayOf(from), at) });
        const more = part(8700, { from: dayOf(from), to: addDays(dayOf(from), at + 1) });
        expect(more.greaterThanOrEqualTo(fewer)).toBe(true);
        expect(more.lessThanOrEqualTo(8700)).toBe(true);
      }),
    );
  },
);
