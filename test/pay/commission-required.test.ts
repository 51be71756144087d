import fc from 'fast-check';
import {
  commission,
  commissionRequired,
  exact,
  PayError,
  tierTable,
  toNumber,
  type Boundary,
  type RateRows,
  type TierMethod,
} from '../../src/pay';
import { CARS, LATE, MONEY } from '../support/tier-tables';

const CARE: RateRows = [
  [0, 5],
  [50, 6],
  [100, 8],
  [200, 10],
];
/** A cliff down at 100: 99 at 10 pay 990, 100 at 8 pay 800. */
const FALLING: RateRows = [
  [0, 10],
  [100, 8],
];
const PRIZES: RateRows = [
  [10, 500],
  [20, 300],
  [30, 1000],
];
const CLAWED: RateRows = [
  [0, 5],
  [10, -1],
];
/** A fine for selling next to nothing; nothing is due where the table is not reached at all. */
const FINED: RateRows = [
  [0, -5],
  [10, 100],
];
const FROM_BELOW_ZERO: RateRows = [
  [-10, 1],
  [0, 2],
];

function required(payout: number, rows: RateRows, method?: TierMethod, boundary?: Boundary, step?: number): number {
  return toNumber(commissionRequired(tierTable(rows), method, boundary, step)(payout));
}

describe('marginal: what must be sold', () => {
  test.each([
    [0, CARS, 1, 0],
    [-500, CARS, 1, 0],
    [0.01, CARS, 1, 1],
    [200, CARS, 1, 1],
    [200.01, CARS, 1, 2],
    [2000, CARS, 1, 10],
    [2000.01, CARS, 1, 11],
    [3250, CARS, 1, 15],
    [3250.01, CARS, 1, 16],
    [5000, CARS, 1, 21],
    [5000, CARS, 0.01, 20.84],
    [5000, CARS, 4, 24],
    [5000, CARS, 100, 100],
    [10, MONEY, 0.01, 1000],
    [9.9999, MONEY, 0.01, 999.99],
    [10.0001, MONEY, 0.01, 1000.01],
    [10.0002, MONEY, 0.01, 1000.01],
    [10.00020001, MONEY, 0.01, 1000.02],
    [50, MONEY, 0.01, 3000],
    [50.0003, MONEY, 0.01, 3000.01],
    [0.1 * 3, [[0, 1]] as RateRows, 0.1, 0.3],
    [28.999999999999996, [[0, 1]] as RateRows, 1, 29],
    [0, LATE, 1, 0],
    [0.001, LATE, 0.01, 1000.01],
    [100, LATE, 0.01, 2000],
    [50, CLAWED, 1, 10],
    [-3, CLAWED, 1, 0],
    [10, FROM_BELOW_ZERO, 1, 0],
    [11, FROM_BELOW_ZERO, 1, 1],
    [1e12, MONEY, 1000, 33333333335000],
  ])('%p by %j, in steps of %p: %p, whatever the boundary', (payout, rows, step, expected) => {
    expect(required(payout, rows, 'marginal', '>=', step)).toBe(expected);
    expect(required(payout, rows, 'marginal', '>', step)).toBe(expected);
  });

  test('the step is a cent where none is given', () => {
    expect(required(5000, CARS)).toBe(20.84);
  });
});

describe('whole: on which side of which cliff', () => {
  test.each([
    [250, CARE, 1, 50, 50],
    [250.01, CARE, 1, 50, 51],
    [300, CARE, 1, 50, 51],
    [300.01, CARE, 1, 51, 51],
    [306.01, CARE, 1, 52, 52],
    [594, CARE, 1, 99, 99],
    [600, CARE, 1, 100, 100],
    [800, CARE, 1, 100, 101],
    [800, CARE, 0.01, 100, 100.01],
    [2010, CARE, 1, 201, 201],
    [990, FALLING, 1, 99, 99],
    [991, FALLING, 1, 124, 100],
    [1000, FALLING, 1, 125, 100],
    [999.9, FALLING, 0.01, 99.99, 99.99],
    [999.91, FALLING, 0.01, 124.99, 100],
    [1001, FALLING, 1, 126, 126],
    [100, LATE, 0.01, 1000, 1000.01],
  ])(
    '%p by %j, in steps of %p: %p, or %p where thresholds must be exceeded',
    (payout, rows, step, reached, exceeded) => {
      expect(required(payout, rows, 'whole', '>=', step)).toBe(reached);
      expect(required(payout, rows, 'whole', '>', step)).toBe(exceeded);
    },
  );

  test('a rate below zero past a threshold leaves the best amount just before it', () => {
    expect(required(45, CLAWED, 'whole', '>=', 1)).toBe(9);
    expect(required(50, CLAWED, 'whole', '>', 1)).toBe(10);
  });
});

describe('lump: the first tier that is enough', () => {
  test.each([
    [0, PRIZES, 1, 0, 0],
    [1, PRIZES, 1, 10, 11],
    [300, PRIZES, 1, 10, 11],
    [500, PRIZES, 0.01, 10, 10.01],
    [500.01, PRIZES, 1, 30, 31],
    [1000, PRIZES, 1, 30, 31],
    [1000, PRIZES, 7, 35, 35],
    [200, CARS, 1, 0, 1],
    [-5, FINED, 1, 0, 0],
    [-4.99, FINED, 1, 10, 0],
    [1, FINED, 1, 10, 11],
  ])(
    '%p by %j, in steps of %p: %p, or %p where thresholds must be exceeded',
    (payout, rows, step, reached, exceeded) => {
      expect(required(payout, rows, 'lump', '>=', step)).toBe(reached);
      expect(required(payout, rows, 'lump', '>', step)).toBe(exceeded);
    },
  );

  test('a tier without a multiple of the step in it is passed over', () => {
    const narrow: RateRows = [
      [1, 100],
      [9, 1000],
      [9.5, 200],
    ];
    expect(required(1000, narrow, 'lump', '>=', 1)).toBe(9);
    expect(() => required(1000, narrow, 'lump', '>=', 2)).toThrow('required.out-of-reach');
    expect(() => required(1000, narrow, 'lump', '>', 1)).toThrow('required.out-of-reach');
    expect(required(1000, narrow, 'lump', '>', 0.5)).toBe(9.5);
  });
});

describe('no amount is enough', () => {
  test.each<[number, RateRows, TierMethod, Boundary, number, number]>([
    [51, CLAWED, 'marginal', '>=', 1, 50],
    [46, CLAWED, 'whole', '>=', 1, 45],
    [51, CLAWED, 'whole', '>', 1, 50],
    [49.96, CLAWED, 'whole', '>=', 0.01, 49.95],
    [1001, PRIZES, 'lump', '>=', 1, 1000],
    [1, [[0, 0]], 'marginal', '>=', 1, 0],
    [0, [[0, -5]], 'lump', '>=', 1, -5],
  ])('%p by %j under %s %s in steps of %p: the most is %p', (payout, rows, method, boundary, step, most) => {
    expect(() => required(payout, rows, method, boundary, step)).toThrow(
      expect.objectContaining({ code: '#N/A', key: 'required.out-of-reach', values: { payout, most } }) as Error,
    );
  });
});

test.each([0, -1, -0.01])('a step of %p is refused', (step) => {
  expect(() => required(5000, CARS, 'marginal', '>=', step)).toThrow(
    expect.objectContaining({ code: '#VALUE!', key: 'required.step', values: { step } }) as Error,
  );
});

/** Small tables of every shape: rising and falling rates, negative ones, thresholds below zero and between steps. */
const table: fc.Arbitrary<RateRows> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -20, max: 100 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.integer({ min: -20, max: 50 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([thresholds, rates]) =>
    thresholds.sort((a, b) => a - b).map((from, index) => [from / 4, (rates[index] ?? 0) / 10] as const),
  );
const method = fc.constantFrom<TierMethod[]>('marginal', 'whole', 'lump');
const boundary = fc.constantFrom<Boundary[]>('>=', '>');
const step = fc.constantFrom(0.25, 0.1, 0.3, 1, 2, 7);
const payout = fc.integer({ min: -100, max: 400 }).map((n) => n / 10);
/** What is computed, or the refusal where no amount is enough. */
function orNone<Value>(compute: () => Value): Value | PayError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PayError && error.key === 'required.out-of-reach') return error;
    throw error;
  }
}

/** Well past the last threshold; whatever pays at all beyond it is steady there. */
const STEPS = 400;

describe('for any table', () => {
  test('the amount is the least: it pays enough, and no smaller multiple of the step does', () => {
    fc.assert(
      fc.property(table, method, boundary, step, payout, (rows, way, side, size, wanted) => {
        const tiers = tierTable(rows);
        const unit = exact(size);
        const enough = (count: number): boolean =>
          commission(unit.times(count), tiers, way, side).greaterThanOrEqualTo(exact(wanted));
        const counts = Array.from({ length: STEPS }, (_, count) => count);
        const least = counts.find(enough);
        const amountFor = commissionRequired(tiers, way, side, size);
        if (least !== undefined) expect(amountFor(wanted)).toEqual(unit.times(least));
        else expect(orNone(() => amountFor(wanted).greaterThanOrEqualTo(unit.times(STEPS)))).not.toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('an amount beyond the thresholds is the least too: it pays enough, and one step less does not', () => {
    const paying = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100_000);
    const large = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => n / 100);
    fc.assert(
      fc.property(paying, large, (rate, wanted) => {
        const tiers = tierTable([[0, rate]]);
        const found = commissionRequired(tiers)(wanted);
        expect(commission(found, tiers).greaterThanOrEqualTo(exact(wanted))).toBe(true);
        expect(commission(found.minus(0.01), tiers).lessThan(exact(wanted))).toBe(true);
      }),
    );
  });

  test('the most that an error names is paid, and nothing pays more', () => {
    fc.assert(
      fc.property(table, method, boundary, step, (rows, way, side, size) => {
        const tiers = tierTable(rows);
        const amountFor = commissionRequired(tiers, way, side, size);
        const refused = orNone(() => amountFor(1e9));
        if (!(refused instanceof PayError)) return;
        const most = Number(refused.values['most']);
        expect(toNumber(commission(amountFor(most), tiers, way, side))).toBe(most);
        expect(() => amountFor(exact(most).plus(1e-9))).toThrow('required.out-of-reach');
      }),
    );
  });
});
