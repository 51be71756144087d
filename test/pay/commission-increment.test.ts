import fc from 'fast-check';
import {
  commission,
  commissionClawback,
  commissionIncrement,
  Decimal,
  exact,
  tierTable,
  toNumber,
  type Boundary,
  type RateRows,
  type TierMethod,
} from '../../src/pay';
import { CARS, LATE, MONEY } from '../support/tier-tables';

const FALLING: RateRows = [
  [0, 10],
  [100, 8],
];

/** Prior, amount, and what the amount adds: by >= and by >. */
type Row = readonly [prior: number, amount: number, rows: RateRows, reached: number, exceeded: number];

const MARGINAL: readonly Row[] = [
  [0, 0, CARS, 0, 0],
  [0, 12, CARS, 2500, 2500],
  [8, 0, CARS, 0, 0],
  [8, 2, CARS, 400, 400],
  [8, 4, CARS, 900, 900],
  [8, 8, CARS, 1950, 1950],
  [10, 1, CARS, 250, 250],
  [15, 1, CARS, 300, 300],
  [100, 2, CARS, 600, 600],
  [999.99, 0.01, MONEY, 0.0001, 0.0001],
  [999.99, 0.02, MONEY, 0.0003, 0.0003],
  [1000, 0.01, MONEY, 0.0002, 0.0002],
  [500, 400, LATE, 0, 0],
  [500, 600, LATE, 10, 10],
  [0.1, 0.2, [[0.3, 100]], 0, 0],
  [0.1 * 3, 1, [[0.3, 100]], 100, 100],
  [28.999999999999996, 1, [[29, 2]], 2, 2],
  [150, 50, FALLING, 400, 400],
];
const WHOLE: readonly Row[] = [
  [8, 2, CARS, 900, 400],
  [8, 3, CARS, 1150, 1150],
  [10, 1, CARS, 250, 750],
  [990, 9.99, MONEY, 0.0999, 0.0999],
  [990, 10, MONEY, 10.1, 0.1],
  [99, 1, FALLING, -190, 10],
  [99, 2, FALLING, -182, -182],
  [100, 0, FALLING, 0, 0],
];
const LUMP: readonly Row[] = [
  [0, 9, CARS, 0, 200],
  [0, 10, CARS, 50, 200],
  [9, 1, CARS, 50, 0],
  [9, 1.01, CARS, 50, 50],
  [14, 100, CARS, 50, 50],
  [500, 600, LATE, 0.1, 0.1],
];

describe.each<[TierMethod, readonly Row[]]>([
  ['marginal', MARGINAL],
  ['whole', WHOLE],
  ['lump', LUMP],
])('%s: what an amount adds to what was credited', (method, cases) => {
  test.each(cases)('%p and then %p over %j: %p, or %p where thresholds must be exceeded', (...row) => {
    const [prior, amount, rows, reached, exceeded] = row;
    const tiers = tierTable(rows);
    expect(toNumber(commissionIncrement(prior, amount, tiers, method))).toBe(reached);
    expect(toNumber(commissionIncrement(prior, amount, tiers, method, '>'))).toBe(exceeded);
  });

  test.each(cases)('returning it all takes back the same: %p and then %p over %j', (...row) => {
    const [prior, amount, rows, reached, exceeded] = row;
    const tiers = tierTable(rows);
    const total = exact(prior).plus(exact(amount));
    expect(toNumber(commissionClawback(total, amount, tiers, method))).toBe(reached);
    expect(toNumber(commissionClawback(total, amount, tiers, method, '>'))).toBe(exceeded);
  });
});

describe('what a return takes back', () => {
  test.each([
    [12, 0, CARS, 0],
    [12, 1, CARS, 250],
    [12, 2, CARS, 500],
    [12, 3, CARS, 700],
    [12, 12, CARS, 2500],
    [0, 0, CARS, 0],
    [1000.01, 0.02, MONEY, 0.0003],
    [2500, 600, LATE, 110],
    [2500, 2500, LATE, 200],
    [0.3, 0.1 * 3, [[0, 7]] as RateRows, 2.1],
  ])('%p sold, %p returned over %j: %p', (amount, returned, rows, expected) => {
    expect(toNumber(commissionClawback(amount, returned, tierTable(rows)))).toBe(expected);
  });
});

describe.each(['marginal', 'whole', 'lump'] as const)('refused under %s', (method) => {
  const tiers = tierTable(CARS);

  test.each([
    [-0.01, 5, 'increment.negative-prior', { prior: -0.01 }],
    [5, -0.01, 'commission.negative', { amount: -0.01 }],
    [-5, -5, 'increment.negative-prior', { prior: -5 }],
  ])('an increment on %p of %p: %s', (prior, amount, key, values) => {
    const refused = expect.objectContaining({ code: '#VALUE!', key, values }) as Error;
    expect(() => commissionIncrement(prior, amount, tiers, method)).toThrow(refused);
  });

  test.each([
    [-0.01, 0, 'clawback.negative-amount', { value: -0.01 }],
    [5, -0.01, 'clawback.negative-returned', { value: -0.01 }],
    [5, 5.01, 'clawback.more-than-sold', { amount: 5, returned: 5.01 }],
    [0, 1, 'clawback.more-than-sold', { amount: 0, returned: 1 }],
  ])('a clawback on %p of %p: %s', (amount, returned, key, values) => {
    const refused = expect.objectContaining({ code: '#VALUE!', key, values }) as Error;
    expect(() => commissionClawback(amount, returned, tiers, method)).toThrow(refused);
  });
});

const cents = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const table: fc.Arbitrary<RateRows> = fc
  .tuple(
    fc.uniqueArray(cents(-100, 1000), { minLength: 1, maxLength: 6 }),
    fc.array(cents(-5, 50), { minLength: 6, maxLength: 6 }),
  )
  .map(([thresholds, rates]) =>
    thresholds.sort((a, b) => a - b).map((from, index) => [from, rates[index] ?? 0] as const),
  );
const method = fc.constantFrom<TierMethod[]>('marginal', 'whole', 'lump');
const boundary = fc.constantFrom<Boundary[]>('>=', '>');

describe('for any table', () => {
  test('a clawback undoes an increment, exactly', () => {
    fc.assert(
      fc.property(table, cents(0, 1500), cents(0, 1500), method, boundary, (rows, prior, amount, way, side) => {
        const tiers = tierTable(rows);
        const total = exact(prior).plus(exact(amount));
        const added = commissionIncrement(prior, amount, tiers, way, side);
        expect(commissionClawback(total, amount, tiers, way, side)).toEqual(added);
      }),
    );
  });

  test('the months’ increments add up to the year’s commission, less what the table pays at 0', () => {
    const months = fc.array(cents(0, 300), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, months, method, boundary, (rows, amounts, way, side) => {
        const tiers = tierTable(rows);
        let credited = new Decimal(0);
        let paid = new Decimal(0);
        for (const amount of amounts) {
          paid = paid.plus(commissionIncrement(credited, amount, tiers, way, side));
          credited = credited.plus(exact(amount));
        }
        const year = commission(credited, tiers, way, side).minus(commission(0, tiers, way, side));
        expect(paid).toEqual(year);
      }),
    );
  });
});
