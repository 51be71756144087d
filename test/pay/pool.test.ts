import fc from 'fast-check';
import { Decimal, exact, pool, round, toNumber } from '../../src/pay';

const parts = (amount: number, shares: readonly (number | null)[], digits?: number): (number | null)[] =>
  pool(amount, shares, digits).map((part) => (part === null ? null : toNumber(part)));

describe('a pool is shared', () => {
  test.each<[string, number, (number | null)[], number, (number | null)[]]>([
    ['in proportion', 15000, [0.6, 0.4], 2, [9000, 6000]],
    ['with a cent left over, to the largest fraction', 12345.67, [50, 30, 20], 2, [6172.84, 3703.7, 2469.13]],
    ['as in the parts department', 10949.7, [0.5, 0.3, 0.2], 2, [5474.85, 3284.91, 2189.94]],
    ['equally: the first gets the cent', 100, [1, 1, 1], 2, [33.34, 33.33, 33.33]],
    ['equally: the first two get a cent', 200, [1, 1, 1], 2, [66.67, 66.67, 66.66]],
    ['to the first of equal fractions behind a smaller one', 0.05, [1, 2, 2], 2, [0.01, 0.02, 0.02]],
    ['one cent among three', 0.01, [1, 1, 1], 2, [0.01, 0, 0]],
    ['one cent, to the largest share', 0.01, [1, 5, 2], 2, [0, 0.01, 0]],
    ['to one person', 99.99, [7], 2, [99.99]],
    ['with a share of zero', 100, [1, 0, 1], 2, [50, 0, 50]],
    ['with no cent for a share of zero', 0.05, [0, 1, 1], 2, [0, 0.03, 0.02]],
    ['with somebody left out', 100, [1, null, 2], 2, [33.33, null, 66.67]],
    ['in whole units', 100, [13.626332, 47.989636, 9.596008, 28.788024], 0, [14, 48, 9, 29]],
    ['in hundreds', 1000, [1, 1, 1], -2, [400, 300, 300]],
    ['in tenths of a cent', 1, [1, 1, 1], 3, [0.334, 0.333, 0.333]],
    ['after it was rounded half up', 10.005, [1, 1], 2, [5.01, 5]],
    ['after it was rounded to nothing', 0.004, [1, 1], 2, [0, 0]],
    ['when there is nothing', 0, [1, 2], 2, [0, 0]],
    ['below zero as above it', -100, [1, 1, 1], 2, [-33.34, -33.33, -33.33]],
    ['below zero, after it was rounded away from zero', -10.005, [1, 1], 2, [-5.01, -5]],
    ['by drifting shares: 0.1 × 3 is 0.3', 0.01, [0.3, 0.1 * 3], 2, [0.01, 0]],
    ['by shares that a cell computed', 1, [1 / 3, 1 / 3, 1 / 3], 2, [0.34, 0.33, 0.33]],
    ['by shares of any size', 100, [1e-9, 3e-9], 2, [25, 75]],
    ['by very unlike shares', 100, [1e12, 1e-9], 2, [100, 0]],
    ['of a size that floats lose cents on', 90071992547409.9, [1, 1], 2, [45035996273704.95, 45035996273704.95]],
  ])('%s', (_, amount, shares, digits, expected) => {
    expect(parts(amount, shares, digits)).toEqual(expected);
  });

  test('to the cent, unless told otherwise', () => {
    expect(parts(1, [1, 2])).toEqual([0.33, 0.67]);
  });
});

describe('a pool is not shared', () => {
  test.each<[string, number[], number, string, string, Record<string, number>]>([
    ['by a share below zero', [50, -10], 2, '#VALUE!', 'pool.negative-share', { position: 2, share: -10 }],
    ['by no shares at all', [], 2, '#DIV/0!', 'pool.zero-shares', {}],
    ['by shares of zero', [0, 0], 2, '#DIV/0!', 'pool.zero-shares', {}],
    ['in half cents', [1], 2.5, '#VALUE!', 'round.digits', { digits: 2.5 }],
  ])('%s', (_, shares, digits, code, key, values) => {
    expect(() => pool(100, shares, digits)).toThrow(expect.objectContaining({ code, key, values }) as Error);
  });

  test('by blanks alone', () => {
    expect(() => pool(100, [null, null])).toThrow(expect.objectContaining({ code: '#DIV/0!' }) as Error);
  });
});

const money = fc.integer({ min: -(10 ** 11), max: 10 ** 11 }).map((n) => n / 1000);
const share = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
);
const shares = fc.array(share, { minLength: 1, maxLength: 30 }).filter((all) => all.some((one) => one > 0));
const digits = fc.integer({ min: -2, max: 4 });

test('the parts add up to the rounded pool, exactly', () => {
  fc.assert(
    fc.property(money, shares, digits, (amount, all, places) => {
      const sum = pool(amount, all, places).reduce((added: Decimal, part) => added.plus(part ?? 0), new Decimal(0));
      expect(sum.toString()).toBe(round(amount, places).plus(0).toString());
    }),
  );
});

test('no part is a whole step away from its exact share', () => {
  fc.assert(
    fc.property(money, shares, digits, (amount, all, places) => {
      const total = all.reduce((sum, one) => sum.plus(exact(one)), new Decimal(0));
      const step = new Decimal(10).pow(-places);
      pool(amount, all, places).forEach((part, index) => {
        const fair = round(amount, places).times(exact(all[index]!)).dividedBy(total);
        expect(fair.minus(part!).abs().lessThan(step)).toBe(true);
      });
    }),
  );
});

test('the order of people does not matter where their shares differ', () => {
  const different = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 12 });
  const shuffled = different.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(money, shuffled, (amount, [all, others]) => {
      // Unlike shares can leave like remainders, and then the first wins: only remainders that differ have one answer.
      const cents = Math.abs(round(amount).times(100).toNumber());
      const sum = all.reduce((added, one) => added + one, 0);
      const remainders = all.map((one) => (BigInt(cents) * BigInt(one)) % BigInt(sum));
      fc.pre(new Set(remainders).size === all.length);
      const here = pool(amount, all).map(String);
      const there = pool(amount, others).map(String);
      expect(all.map((one) => there[others.indexOf(one)])).toEqual(here);
    }),
  );
});

test('more share never means a smaller part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), shares, (cents, all) => {
      const got = parts(cents / 100, all);
      for (const [index, one] of all.entries()) {
        for (const [other, another] of all.entries()) {
          if (exact(one).greaterThan(exact(another))) expect(got[index]!).toBeGreaterThanOrEqual(got[other]! - 1e-9);
        }
      }
    }),
  );
});

test('a deduction is shared as a bonus of its size', () => {
  fc.assert(
    fc.property(money, shares, (amount, all) => {
      expect(pool(-amount, all).map((part) => toNumber(part!))).toEqual(
        pool(amount, all).map((part) => toNumber(part!.negated())),
      );
    }),
  );
});

test('twenty thousand shares add up as three do', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => (index % 97) + 0.5);
  const sum = pool(1_234_567.89, many).reduce((added: Decimal, part) => added.plus(part ?? 0), new Decimal(0));
  expect(toNumber(sum)).toBe(1_234_567.89);
});
