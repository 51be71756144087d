import fc from 'fast-check';
import { addDays, dayOf, fullYears, seniority, toNumber } from '../../src/pay';

test.each<[string, string, number, number | null, number]>([
  ['2022-01-31', '2026-01-31', 50, null, 200],
  ['2022-02-01', '2026-01-31', 50, null, 150],
  ['2026-01-31', '2026-01-31', 50, null, 0],
  ['2025-02-01', '2026-01-31', 50, null, 0],
  ['2010-06-15', '2026-01-31', 50, null, 750],
  ['2010-06-15', '2026-01-31', 50, 500, 500],
  ['2016-01-31', '2026-01-31', 50, 500, 500],
  ['2017-01-31', '2026-01-31', 50, 500, 450],
  ['2010-06-15', '2026-01-31', 0, null, 0],
  ['2024-02-29', '2025-02-28', 50, null, 50],
  ['2024-02-29', '2025-02-27', 50, null, 0],
  ['2023-01-31', '2026-01-31', 0.1, null, 0.3],
])('hired on %s, on %s: %p a year, capped at %p, is %p', (hired, asOf, perYear, cap, expected) => {
  expect(toNumber(seniority(dayOf(asOf), perYear, cap)(dayOf(hired)))).toBe(expected);
});

test.each<[number, number | null, string, Record<string, number>]>([
  [-50, null, 'seniority.negative-rate', { perYear: -50 }],
  [50, -500, 'seniority.cap', { cap: -500 }],
  [50, 0, 'seniority.cap', { cap: 0 }],
])('%p a year, capped at %p, is refused before anybody comes', (perYear, cap, key, values) => {
  expect(() => seniority(dayOf('2026-01-31'), perYear, cap)).toThrow(
    expect.objectContaining({ code: '#VALUE!', key, values }) as Error,
  );
});

test('hired after the day of counting is refused', () => {
  expect(() => seniority(dayOf('2026-01-31'), 50)(dayOf('2026-02-01'))).toThrow(
    expect.objectContaining({
      code: '#VALUE!',
      key: 'seniority.before-hired',
      values: { hired: '2026-02-01', asOf: '2026-01-31' },
    }) as Error,
  );
});

test('a year is added once every 365 or 366 days', () => {
  const hired = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(dayOf('1980-01-01'), days));
  fc.assert(
    fc.property(hired, fc.integer({ min: 0, max: 15_000 }), (from, served) => {
      const years = fullYears(from, addDays(from, served));
      expect(years).toBeGreaterThanOrEqual(Math.floor(served / 366));
      expect(years).toBeLessThanOrEqual(Math.ceil(served / 365));
      expect(fullYears(from, addDays(from, served + 366))).toBeGreaterThanOrEqual(years + 1);
      expect(fullYears(from, addDays(from, served + 1)) - years).toBeLessThanOrEqual(1);
    }),
  );
});
