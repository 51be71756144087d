import fc from 'fast-check';
import {
  commission,
  commissionFigure,
  PayError,
  tierTable,
  toNumber,
  type Boundary,
  type RateRows,
  type TierMethod,
} from '../../src/pay';

const method = fc.constantFrom<TierMethod[]>('marginal', 'whole', 'lump');
const boundary = fc.constantFrom<Boundary[]>('>=', '>');

/** Numbers as they come in cells: round, in cents, of many places, drifting, huge and tiny. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.integer({ min: 0, max: 5_000_000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 5_000_000 }).map((n) => n * 0.1),
  fc.integer({ min: 0, max: 10 ** 15 }).map((n) => n / 1e6),
  fc.integer({ min: 1, max: 999 }).chain((n) => fc.integer({ min: -12, max: 18 }).map((e) => Number(`${n}e${e}`))),
  fc.double({ min: 0, max: 1e18, noNaN: true }),
  fc.constantFrom(0, -0, 28.999999999999996, 0.1 * 3, 1e15, 999999999999999, 2 ** 53),
);
const rate = fc.oneof(
  fc.integer({ min: -500, max: 10_000 }).map((n) => n / 10_000),
  fc.integer({ min: 0, max: 500 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const table = fc
  .uniqueArray(figure, { minLength: 1, maxLength: 6, selector: (from) => Number(from.toPrecision(15)) })
  .chain((thresholds) =>
    fc
      .array(rate, { minLength: thresholds.length, maxLength: thresholds.length })
      .map((rates): RateRows => thresholds.sort((a, b) => a - b).map((from, i) => [from, rates[i] ?? 0] as const)),
  );

/** Tables that can be counted in whole steps, and amounts around the sizes where that ends. */
const place = fc.integer({ min: 0, max: 12 });
const short = fc.tuple(fc.integer({ min: 0, max: 9999 }), place).map(([n, places]) => Number(`${n}e-${places}`));
const shortTable = fc
  .uniqueArray(short, { minLength: 1, maxLength: 4 })
  .chain((thresholds) =>
    fc
      .array(short, { minLength: thresholds.length, maxLength: thresholds.length })
      .map((rates): RateRows => thresholds.sort((a, b) => a - b).map((from, i) => [from, rates[i] ?? 0] as const)),
  );
const centsTable = fc
  .array(fc.integer({ min: 0, max: 99_999 }), { minLength: 3, maxLength: 3 })
  .map((rates): RateRows => rates.map((n, i) => [i * 1000.25, n / 100_000] as const));
const largeAmount = fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((n) => n / 100);

describe('whole-number arithmetic gives the very same doubles as decimal arithmetic', () => {
  test.each([
    ['for any table and amount', table, figure],
    ['for figures of a few digits and many places', shortTable, short],
    ['for amounts up to the digits of a cell and over', centsTable, largeAmount],
  ])('%s', (_, tables, amount) => {
    fc.assert(
      fc.property(tables, method, boundary, fc.array(amount, { maxLength: 20 }), (rows, way, side, amounts) => {
        const tiers = tierTable(rows);
        const fast = commissionFigure(tiers, way, side);
        for (const sold of [...amounts, ...rows.map(([from]) => from)]) {
          expect(fast(sold)).toBe(toNumber(commission(sold, tiers, way, side)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

const MONEY = tierTable([
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.0333],
]);

test.each([
  [0, 0],
  [-0, 0],
  [1000, 10],
  [1000.01, 10.0002],
  [1000.001, 10.00002],
  [3000.01, 50.000333],
  [1000.1 * 3, 50.00999],
  [90_071_992_547.41, 2999397301.928753],
  [1e17, 3329999999999950],
])('%p pays %p, by whichever way', (amount, expected) => {
  expect(commissionFigure(MONEY, 'marginal', '>=')(amount)).toBe(expected);
  expect(toNumber(commission(amount, MONEY))).toBe(expected);
});

test.each(['marginal', 'whole', 'lump'] as const)('a negative amount is refused under %s', (way) => {
  expect(() => commissionFigure(MONEY, way, '>=')(-0.01)).toThrow(PayError);
});
