import fc from 'fast-check';
import { pool, poolFigure, toNumber } from '../../src/pay';

function exactly(amount: number, shares: readonly (number | null)[], digits: number): (number | null)[] {
  return pool(amount, shares, digits).map((part) => (part === null ? null : toNumber(part)));
}

test.each<[string, number, (number | null)[], number]>([
  ['whole shares', 100, [1, 1, 1], 2],
  ['percentages', 12345.67, [0.5, 0.3, 0.2], 2],
  ['ratios', 100, [0.333333, 0.666667], 2],
  ['shares that a cell computed', 100, [1 / 3, 2 / 3], 2],
  ['drifting shares', 0.01, [0.3, 0.1 * 3], 2],
  ['a drifting amount', 0.1 * 3, [1, 1], 2],
  ['an amount below zero', -100, [1, 1, 1], 2],
  ['an amount that rounds to nothing below zero', -0.001, [1, 1], 2],
  ['somebody left out', 100, [1, null, 2], 2],
  ['tens', 1000, [1, 1, 1], -1],
  ['fifteen digits', 1, [1, 1, 1], 15],
  ['an amount whose product with a share is no safe integer', 90071992547.41, [9007199, 1], 2],
  ['the largest product that is one', 90071992547409.9, [1, 1], 2],
  ['large shares', 100, [123456789012345, 1], 2],
])('%s', (_, amount, shares, digits) => {
  expect(poolFigure(amount, shares, digits)).toEqual(exactly(amount, shares, digits));
});

test.each<[string, number[], number]>([
  ['a share below zero', [3, -1], 2],
  ['a share just below zero', [3, -0.000001], 2],
  ['no shares', [], 2],
  ['zeros', [0, 0], 2],
  ['half a digit', [1], 0.5],
])('%s is refused as by pool', (_, shares, digits) => {
  const refusal = (share: () => unknown): unknown => {
    try {
      return share();
    } catch (error) {
      return error;
    }
  };
  expect(refusal(() => poolFigure(100, shares, digits))).toEqual(refusal(() => pool(100, shares, digits)));
  expect(() => poolFigure(100, shares, digits)).toThrow();
});

const amount = fc.oneof(
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 100),
  fc.integer({ min: -(10 ** 15), max: 10 ** 15 }).map((cents) => cents / 100),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const share = fc.option(
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 ** 7 }).map((n) => n / 100) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 ** 9 }).map((n) => n / 10 ** 6) },
    { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 ** 15 }) },
  ),
);

test('the parts are those of exact arithmetic', () => {
  const shares = fc
    .array(share, { minLength: 1, maxLength: 20 })
    .filter((all) => all.some((one) => one !== null && one > 0));
  fc.assert(
    fc.property(amount, shares, fc.integer({ min: -3, max: 6 }), (whole, all, digits) => {
      expect(poolFigure(whole, all, digits)).toEqual(exactly(whole, all, digits));
    }),
    { numRuns: 1000 },
  );
});
