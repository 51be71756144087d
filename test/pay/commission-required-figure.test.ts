import fc from 'fast-check';
import {
  commissionRequired,
  commissionRequiredFigure,
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

/** The amount, or the refusal as it reads. */
function answer(compute: () => number): number | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PayError) return error.message;
    throw error;
  }
}

test.each([
  [10, 1000],
  [10.01, 1000.5],
  [10.001, 1000.05],
  [0.1 * 3, 30],
  [50.000333, 3000.01],
  [2999397301.93, 90071992547.45],
  [1e12, 30030030031528.53],
  [-0, 0],
])('a payout of %p takes %p, by whichever way', (payout, expected) => {
  expect(commissionRequiredFigure(MONEY, 'marginal', '>=', 0.01)(payout)).toBe(expected);
  expect(toNumber(commissionRequired(MONEY)(payout))).toBe(expected);
});

test('a step that is not above zero is refused at once', () => {
  expect(() => commissionRequiredFigure(MONEY, 'whole', '>', 0)).toThrow('required.step');
});

const short = fc
  .tuple(fc.integer({ min: -500, max: 9999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const table = fc
  .uniqueArray(short, { minLength: 1, maxLength: 5 })
  .chain((thresholds) =>
    fc
      .array(short, { minLength: thresholds.length, maxLength: thresholds.length })
      .map((rates): RateRows => thresholds.sort((a, b) => a - b).map((from, i) => [from, rates[i] ?? 0] as const)),
  );
const payout = fc.oneof(
  fc.integer({ min: -1000, max: 10_000_000 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 100_000 }).map((n) => n * 0.1),
  fc.integer({ min: 0, max: 2 ** 53 - 1 }).map((n) => n / 100),
  fc.double({ min: 0, max: 1e18, noNaN: true }),
);
const step = fc.oneof(
  fc.constantFrom(1, 0.01, 0.25, 7, 1e-9, 1 / 3, 1e12),
  short.filter((size) => size > 0),
);

test('whole-number arithmetic gives the very same doubles as decimal arithmetic, and the same refusals', () => {
  const method = fc.constantFrom<TierMethod[]>('marginal', 'whole', 'lump');
  const boundary = fc.constantFrom<Boundary[]>('>=', '>');
  fc.assert(
    fc.property(
      table,
      method,
      boundary,
      step,
      fc.array(payout, { maxLength: 20 }),
      (rows, way, side, size, payouts) => {
        const tiers = tierTable(rows);
        const fast = commissionRequiredFigure(tiers, way, side, size);
        const exactly = commissionRequired(tiers, way, side, size);
        for (const wanted of [...payouts, ...rows.map(([, rate]) => rate)]) {
          expect(answer(() => fast(wanted))).toBe(answer(() => toNumber(exactly(wanted))));
        }
      },
    ),
    { numRuns: 500 },
  );
});
