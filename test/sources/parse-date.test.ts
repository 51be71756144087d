import fc from 'fast-check';
import { firstDay, fromSerial, isDateFormat, nextMonth, toSerial } from '../../src/sources/calendar';
import { monthOfNumber, parseDate, parseMonth } from '../../src/sources/parse-date';
import type { IsoMonth } from '../../src/plan/month-setup';

describe("Excel's 1900 calendar", () => {
  test.each([
    [1, '1900-1-1'],
    [59, '1900-2-28'],
    [60, '1900-2-29'],
    [61, '1900-3-1'],
    [36526, '2000-1-1'],
    [46300, '2026-10-5'],
    [46300.75, '2026-10-5'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    const { year, month, day } = fromSerial(serial) ?? { year: 0, month: 0, day: 0 };
    expect(`${year}-${month}-${day}`).toBe(date);
  });

  test.each([0, -1, 2958466, NaN])('%d is no day', (serial) => {
    expect(fromSerial(serial)).toBeNull();
  });

  test('every day has one number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = fromSerial(serial);
        expect(date && toSerial(date)).toBe(serial);
      }),
    );
  });

  test('a month ends where the next begins', () => {
    expect(nextMonth('2026-12' as IsoMonth)).toBe('2027-01');
    expect(firstDay('2026-11' as IsoMonth) - firstDay('2026-10' as IsoMonth)).toBe(31);
  });
});

test.each<[string, string | null]>([
  ['2026-10-05', '2026-10-5'],
  ['2026/10/5', '2026-10-5'],
  ['2026.10.5', '2026-10-5'],
  ['2026年10月5日', '2026-10-5'],
  ['２０２６年１０月５日', '2026-10-5'],
  ['20261005', '2026-10-5'],
  ['2026-10-05 14:30:00', '2026-10-5'],
  ['2026-10-05T14:30:00Z', '2026-10-5'],
  ['Oct 5, 2026', '2026-10-5'],
  ['5 October 2026', '2026-10-5'],
  ['5-Oct-2026', '2026-10-5'],
  ['25/12/2026', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['5/10/2026', null],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-10', null],
  ['tomorrow', null],
  ['', null],
])('%j as a date', (text, expected) => {
  const date = parseDate(text);
  expect(date && `${date.year}-${date.month}-${date.day}`).toBe(expected);
});

test.each<[string, number | undefined, string | null]>([
  ['2026-10', undefined, '2026-10'],
  ['2026-1', undefined, '2026-01'],
  ['2026/10', undefined, '2026-10'],
  ['2026年10月', undefined, '2026-10'],
  ['2026年10月份', undefined, '2026-10'],
  ['202610', undefined, '2026-10'],
  ['10/2026', undefined, '2026-10'],
  ['Oct 2026', undefined, '2026-10'],
  ['October 2026', undefined, '2026-10'],
  ['2026 Oct', undefined, '2026-10'],
  ['2026-10-05', undefined, '2026-10'],
  ['10月', 2026, '2026-10'],
  ['10月份', 2026, '2026-10'],
  ['Oct', 2026, '2026-10'],
  ['10月', undefined, null],
  ['13月', 2026, null],
  ['2026-13', undefined, null],
  ['Sales', 2026, null],
])('%j as a month', (text, year, expected) => {
  expect(parseMonth(text, year)).toBe(expected);
});

test.each<[number, boolean, number | undefined, string | null]>([
  [202610, false, undefined, '2026-10'],
  [46300, true, undefined, '2026-10'],
  [10, false, 2026, '2026-10'],
  [10, false, undefined, null],
  [202613, false, undefined, null],
  [1.5, false, 2026, null],
  [46300, false, undefined, '2026-10'],
  [46300.75, false, undefined, '2026-10'],
  [13, false, 2026, null],
  [5000, false, 2026, null],
])('the number %d (a date: %s) as a month', (value, isDate, year, expected) => {
  expect(monthOfNumber(value, isDate, year)).toBe(expected);
});

test.each([
  ['yyyy-mm-dd', true],
  ['m/d/yyyy', true],
  ['yyyy"年"m"月"', true],
  ['[$-804]yyyy"年"m"月"d"日"', true],
  ['mmm', true],
  ['General', false],
  ['0.00', false],
  ['#,##0.00"days"', false],
  ['hh:mm', false],
  ['[Red]0', false],
  ['@', false],
])('the format %s shows dates: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
