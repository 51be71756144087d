import fc from 'fast-check';
import { addDays, dayOf, fullYears, isoDate, workdays } from '../../src/pay';

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['1900-01-01', -25_567],
  ['2000-02-29', 11_016],
  ['2026-01-31', 20_484],
  ['9999-12-31', 2_932_896],
])('%s is day %p', (date, day) => {
  expect(dayOf(date)).toBe(day);
  expect(isoDate(dayOf(date))).toBe(date);
});

test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-31', '20260131', '2026-01', 'today', ''])(
  '“%s” is no day',
  (date) => {
    expect(() => dayOf(date)).toThrow(
      expect.objectContaining({ code: '#VALUE!', key: 'day.invalid', values: { date } }) as Error,
    );
  },
);

describe('workdays, both ends counted', () => {
  test.each([
    ['2026-01-01', '2026-01-31', 22],
    ['2026-02-01', '2026-02-28', 20],
    ['2024-02-01', '2024-02-29', 21],
    ['2026-07-01', '2026-07-31', 23],
    ['2025-12-26', '2026-01-25', 21],
    ['2026-01-01', '2026-12-31', 261],
    ['2026-01-05', '2026-01-11', 5],
    ['2026-01-05', '2026-01-05', 1],
    ['2026-01-09', '2026-01-09', 1],
    ['2026-01-10', '2026-01-10', 0],
    ['2026-01-11', '2026-01-11', 0],
    ['2026-01-10', '2026-01-11', 0],
    ['2026-01-09', '2026-01-12', 2],
    ['1969-12-22', '1970-01-04', 10],
    ['1900-01-01', '1900-01-07', 5],
  ])('from %s to %s there are %p', (from, to, count) => {
    expect(workdays(dayOf(from), dayOf(to))).toBe(count);
  });

  test('are those that a calendar shows', () => {
    const day = fc.integer({ min: -25_567, max: 40_000 }).map((count) => addDays(dayOf('1970-01-01'), count));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, more) => {
        const all = Array.from({ length: more + 1 }, (_, index) => new Date(isoDate(addDays(from, index))).getUTCDay());
        expect(workdays(from, addDays(from, more))).toBe(all.filter((weekday) => weekday > 0 && weekday < 6).length);
      }),
    );
  });
});

describe('full years', () => {
  test.each([
    ['2022-01-31', '2026-01-31', 4],
    ['2022-02-01', '2026-01-31', 3],
    ['2022-01-31', '2022-01-31', 0],
    ['2022-01-31', '2023-01-30', 0],
    ['2022-01-31', '2023-01-31', 1],
    ['2020-02-29', '2021-02-27', 0],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2021-03-01', 1],
    ['2020-02-29', '2024-02-28', 3],
    ['2020-02-29', '2024-02-29', 4],
    ['2020-02-28', '2024-02-28', 4],
    ['2020-03-01', '2021-02-28', 0],
    ['2019-02-28', '2020-02-28', 1],
    ['1999-12-31', '2000-01-01', 0],
    ['1899-12-31', '2026-12-31', 127],
  ])('from %s to %s there are %p', (from, to, years) => {
    expect(fullYears(dayOf(from), dayOf(to))).toBe(years);
  });
});
