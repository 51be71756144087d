import fc from 'fast-check';
import {
  commission,
  Decimal,
  exact,
  type PayError,
  tierTable,
  toNumber,
  type Boundary,
  type RateRows,
  type TierMethod,
} from '../../src/pay';
import { CARS, LATE, MONEY } from '../support/tier-tables';

function pay(amount: number, rows: RateRows, method?: TierMethod, boundary?: Boundary): number {
  return toNumber(commission(amount, tierTable(rows), method, boundary));
}

describe('marginal: each slice at its own rate', () => {
  test.each([
    [0, CARS, 0],
    [1, CARS, 200],
    [9, CARS, 1800],
    [10, CARS, 2000],
    [11, CARS, 2250],
    [15, CARS, 3250],
    [15.5, CARS, 3400],
    [1000, CARS, 298750],
    [999.99, MONEY, 9.9999],
    [1000, MONEY, 10],
    [1000.01, MONEY, 10.0002],
    [2999.99, MONEY, 49.9998],
    [3000, MONEY, 50],
    [3000.01, MONEY, 50.0003],
    [0, LATE, 0],
    [999.99, LATE, 0],
    [1000, LATE, 0],
    [1000.01, LATE, 0.001],
    [2500, LATE, 200],
    [
      0.1 * 3,
      [
        [0, 1],
        [0.3, 100],
      ] as RateRows,
      0.3,
    ],
    [
      28.999999999999996,
      [
        [0, 1],
        [29, 100],
      ] as RateRows,
      29,
    ],
    [100, [[0, 0.05]] as RateRows, 5],
    [100, [[0, 0]] as RateRows, 0],
    [
      20,
      [
        [0, 5],
        [10, -1],
      ] as RateRows,
      40,
    ],
    [
      5,
      [
        [-10, 1],
        [0, 2],
      ] as RateRows,
      20,
    ],
  ])('%p over %j pays %p, whatever the boundary', (amount, rows, expected) => {
    expect(pay(amount, rows)).toBe(expected);
    expect(pay(amount, rows, 'marginal', '>')).toBe(expected);
  });
});

describe('whole: all of it at the rate reached', () => {
  test.each([
    [0, MONEY, 0, 0],
    [999.99, MONEY, 9.9999, 9.9999],
    [1000, MONEY, 20, 10],
    [1000.01, MONEY, 20.0002, 20.0002],
    [3000, MONEY, 90, 60],
    [1e6, MONEY, 30000, 30000],
    [999.99, LATE, 0, 0],
    [1000, LATE, 100, 0],
    [
      0.1 * 3,
      [
        [0, 1],
        [0.3, 100],
      ] as RateRows,
      30,
      0.3,
    ],
    [
      28.999999999999996,
      [
        [0, 1],
        [29, 2],
      ] as RateRows,
      58,
      29,
    ],
  ])('%p over %j pays %p, or %p where thresholds must be exceeded', (amount, rows, reached, exceeded) => {
    expect(pay(amount, rows, 'whole')).toBe(reached);
    expect(pay(amount, rows, 'whole', '>=')).toBe(reached);
    expect(pay(amount, rows, 'whole', '>')).toBe(exceeded);
  });
});

describe('lump: the figure of the tier reached', () => {
  test.each([
    [0, CARS, 200, 0],
    [9.99, CARS, 200, 200],
    [10, CARS, 250, 200],
    [10.01, CARS, 250, 250],
    [15, CARS, 300, 250],
    [1e6, CARS, 300, 300],
    [999.99, LATE, 0, 0],
  ])('%p over %j pays %p, or %p where thresholds must be exceeded', (amount, rows, reached, exceeded) => {
    expect(pay(amount, rows, 'lump')).toBe(reached);
    expect(pay(amount, rows, 'lump', '>')).toBe(exceeded);
  });
});

test.each(['marginal', 'whole', 'lump'] as const)('a negative amount is refused under %s', (method) => {
  expect(() => pay(-0.01, CARS, method)).toThrow(
    expect.objectContaining({ code: '#VALUE!', key: 'commission.negative', values: { amount: -0.01 } }) as PayError,
  );
});

test('a negative zero is zero', () => {
  expect(pay(-0, CARS)).toBe(0);
});

const cents = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);
const rateRows: fc.Arbitrary<RateRows> = fc
  .tuple(
    fc.uniqueArray(cents(100_000), { minLength: 1, maxLength: 6 }),
    fc.array(cents(5), { minLength: 6, maxLength: 6 }),
  )
  .map(([thresholds, rates]) =>
    thresholds.sort((a, b) => a - b).map((from, index) => [from, rates[index] ?? 0] as const),
  );

describe('for any tiers', () => {
  test('more sales never pay less under marginal rates that are not negative', () => {
    fc.assert(
      fc.property(rateRows, cents(150_000), cents(150_000), (rows, a, b) => {
        const tiers = tierTable(rows);
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(commission(more, tiers).greaterThanOrEqualTo(commission(less, tiers))).toBe(true);
      }),
    );
  });

  test('the slices add up to the whole', () => {
    fc.assert(
      fc.property(rateRows, cents(150_000), (rows, amount) => {
        const slices = rows.map(([from, rate], index) => {
          const end = Math.min(amount, rows[index + 1]?.[0] ?? Infinity);
          return end > from ? exact(end).minus(exact(from)).times(exact(rate)) : new Decimal(0);
        });
        const added = slices.reduce((sum, slice) => sum.plus(slice), new Decimal(0));
        expect(commission(amount, tierTable(rows)).toString()).toBe(added.toString());
      }),
    );
  });

  test('under whole and lump the rate changes exactly at the thresholds, on the side of the boundary', () => {
    fc.assert(
      fc.property(rateRows, fc.nat(), (rows, pick) => {
        const index = pick % rows.length;
        const [from, rate] = rows[index] as readonly [number, number];
        const before = rows[index - 1]?.[1] ?? 0;
        expect(pay(from, rows, 'lump', '>=')).toBe(rate);
        expect(pay(from, rows, 'lump', '>')).toBe(before);
        expect(pay(from, rows, 'whole', '>=')).toBe(toNumber(exact(from).times(exact(rate))));
        expect(pay(from, rows, 'whole', '>')).toBe(toNumber(exact(from).times(exact(before))));
      }),
    );
  });
});
