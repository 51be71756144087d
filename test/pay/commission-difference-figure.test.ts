import fc from 'fast-check';
import {
  commissionClawback,
  commissionClawbackFigure,
  commissionIncrement,
  commissionIncrementFigure,
  PayError,
  tierTable,
  toNumber,
  type Boundary,
  type RateRows,
  type TierMethod,
} from '../../src/pay';

const MONEY = tierTable([
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.0333],
]);

/** The figure, or the refusal as it reads. */
function answer(compute: () => number): number | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PayError) return error.message;
    throw error;
  }
}

test.each([
  [0, 0, 0],
  [999.99, 0.02, 0.0003],
  [1000, 0.01, 0.0002],
  [1000.001, 0.002, 0.00004],
  [3000, 90_071_992_547.41, 2999397351.828753],
  [0.1 * 3, 0.1 + 0.2, 0.003],
  [28.999999999999996, 1, 0.01],
  [1e15, 1e15, 33300000000000],
])('%p and then %p: %p, by whichever way', (prior, amount, expected) => {
  expect(commissionIncrementFigure(MONEY, 'marginal', '>=')(prior, amount)).toBe(expected);
  expect(toNumber(commissionIncrement(prior, amount, MONEY))).toBe(expected);
});

test('two figures of 15 digits can add up to one of 16, which no single number spells', () => {
  const all = tierTable([[0, 1]]);
  expect(commissionIncrementFigure(all, 'marginal', '>=')(9e12, 1_500_000_000_000.01)).toBe(1_500_000_000_000.01);
});

const figure = fc.oneof(
  fc.integer({ min: -100, max: 5_000_000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 50_000 }).map((n) => n * 0.1),
  fc.integer({ min: 0, max: 10 ** 15 }).map((n) => n / 1e6),
  fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((n) => n / 100),
  fc.double({ min: 0, max: 1e18, noNaN: true }),
);
const short = fc
  .tuple(fc.integer({ min: -500, max: 9999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const table = fc
  .uniqueArray(fc.oneof(short, figure), {
    minLength: 1,
    maxLength: 5,
    selector: (from) => Number(from.toPrecision(15)),
  })
  .chain((thresholds) =>
    fc
      .array(fc.oneof(short, figure), { minLength: thresholds.length, maxLength: thresholds.length })
      .map((rates): RateRows => thresholds.sort((a, b) => a - b).map((from, i) => [from, rates[i] ?? 0] as const)),
  );
const cents = fc
  .tuple(
    fc.integer({ min: 1, max: 100_000 }),
    fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([gap, rates]): RateRows => rates.map((rate, index) => [(index * gap) / 100, rate / 10_000] as const));

describe('whole-number arithmetic gives the very same doubles as decimal arithmetic, and the same refusals', () => {
  test.each([
    ['for any table', table],
    ['for tables in cents', cents],
  ])('%s', (_, tables) => {
    const method = fc.constantFrom<TierMethod[]>('marginal', 'whole', 'lump');
    const boundary = fc.constantFrom<Boundary[]>('>=', '>');
    const pairs = fc.array(fc.tuple(figure, figure), { maxLength: 20 });
    fc.assert(
      fc.property(tables, method, boundary, pairs, (rows, way, side, figures) => {
        const tiers = tierTable(rows);
        const increment = commissionIncrementFigure(tiers, way, side);
        const clawback = commissionClawbackFigure(tiers, way, side);
        for (const [one, other] of figures) {
          expect(answer(() => increment(one, other))).toBe(
            answer(() => toNumber(commissionIncrement(one, other, tiers, way, side))),
          );
          const [less, more] = one < other ? [one, other] : [other, one];
          for (const [amount, returned] of [
            [more, less],
            [less, more],
          ] as const) {
            expect(answer(() => clawback(amount, returned))).toBe(
              answer(() => toNumber(commissionClawback(amount, returned, tiers, way, side))),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
