import fc from 'fast-check';
import { annualBonusTax, bonusTrap, Decimal, tierTable, toNumber, type BonusTable, type RateRows } from '../../src/pay';

/** The table of the law, by a twelfth of the bonus. */
const LAW: BonusTable = {
  rates: tierTable([
    [0, 0.03],
    [3000, 0.1],
    [12000, 0.2],
    [25000, 0.25],
    [35000, 0.3],
    [55000, 0.35],
    [80000, 0.45],
  ]),
  quick: tierTable([
    [0, 0],
    [3000, 210],
    [12000, 1410],
    [25000, 2660],
    [35000, 4410],
    [55000, 7160],
    [80000, 15160],
  ]),
};

test.each([
  [0, 0],
  [36000, 1080],
  [36001, 3390.1],
  [144000, 14190],
  [144001, 27390.2],
  [300000, 58590],
  [960000, 328840],
  [960001, 416840.45],
  [-100, 0],
])('the tax on %p is %p', (bonus, tax) => {
  expect(toNumber(annualBonusTax(bonus, LAW))).toBe(tax);
});

/** Within these, more after tax is left of the first. */
const RANGES = [
  [36000, 38566.67],
  [144000, 160500],
  [300000, 318333.33],
  [420000, 447500],
  [660000, 706538.46],
  [960000, 1120000],
] as const;

describe.each(RANGES)('from %p to %p', (better, until) => {
  test.each([better + 0.01, better + 1, until - 0.02])('%p', (bonus) => {
    const trap = bonusTrap(Number(bonus.toFixed(2)), LAW);
    expect(trap && toNumber(trap.better)).toBe(better);
    expect(trap?.until && toNumber(trap.until)).toBeCloseTo(until, 1);
    expect(trap?.betterNet.greaterThan(trap.net)).toBe(true);
  });

  test.each([better, until + 0.01, until + 1000])('not at %p', (bonus) => {
    expect(bonusTrap(bonus, LAW)).toBeNull();
  });
});

test('one yuan above 36,000 leaves 2,309.10 less', () => {
  const trap = bonusTrap(36001, LAW)!;
  expect([trap.net, trap.betterNet].map(toNumber)).toEqual([32610.9, 34920]);
});

test('a table that pays out ever less has no end to its range', () => {
  const table = {
    rates: tierTable([
      [0, 0.1],
      [1, 1],
    ]),
    quick: tierTable([[0, 0]]),
  };
  expect(bonusTrap(20, table)?.until).toBeNull();
});

/** Small tables of any steps, so that every bonus below can be tried. */
const tables: fc.Arbitrary<BonusTable> = fc
  .record({
    froms: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }),
    rates: fc.array(fc.integer({ min: 0, max: 95 }), { minLength: 4, maxLength: 4 }),
    quick: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ froms, rates, quick }) => {
    const starts = [0, ...froms.sort((one, other) => one - other).map((from) => from / 100)];
    const rows = (figures: readonly number[]): RateRows =>
      starts.map((from, index) => [from, (figures[index] ?? 0) / 100] as const);
    return { rates: tierTable(rows(rates)), quick: tierTable(rows(quick)) };
  });

test('whatever the table, it is the best of every smaller bonus, or there is none', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 400 }), (table, cents) => {
      const net = (count: number): number =>
        new Decimal(count)
          .dividedBy(100)
          .minus(annualBonusTax(count / 100, table))
          .times(100)
          .toNumber();
      const smaller = Array.from({ length: cents }, (_, count) => net(count));
      const best = Math.max(...smaller);
      const trap = bonusTrap(cents / 100, table);
      if (best <= net(cents)) expect(trap).toBeNull();
      else {
        expect(trap && toNumber(trap.betterNet)).toBe(best / 100);
        if (!trap?.until) return;
        const until = Math.round(toNumber(trap.until) * 100);
        expect(net(until)).toBeGreaterThanOrEqual(best);
        for (let count = cents; count < until; count++) expect(net(count)).toBeLessThan(best);
      }
    }),
    { numRuns: 100 },
  );
});
