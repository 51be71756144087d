import fc from 'fast-check';
import { Decimal, drawnPay, toNumber } from '../../src/pay';

function drawn(earned: number, draw: number, balance?: number, recoverable?: boolean): number[] {
  const result = drawnPay(earned, draw, balance, recoverable);
  return [result.paid, result.recovered, result.balance].map(toNumber);
}

describe('a month under a recoverable draw: paid, recovered, balance', () => {
  test.each([
    ['earned above the draw', 2750, 2000, 0, [2750, 0, 0]],
    ['earned the draw exactly', 2000, 2000, 0, [2000, 0, 0]],
    ['earned the draw exactly, with a balance', 2000, 2000, 500, [2000, 0, 500]],
    ['earned below the draw', 1500, 2000, 0, [2000, 0, 500]],
    ['earned below the draw, with a balance', 1500, 2000, 300, [2000, 0, 800]],
    ['earned nothing', 0, 2000, 0, [2000, 0, 2000]],
    ['returns took the month below zero', -300, 2000, 100, [2000, 0, 2400]],
    ['part of the balance is paid back', 2375, 2000, 500, [2000, 375, 125]],
    ['all of the balance is paid back', 3000, 2000, 125, [2875, 125, 0]],
    ['the excess is the balance exactly', 2500, 2000, 500, [2000, 500, 0]],
    ['one cent more', 2500.01, 2000, 500, [2000.01, 500, 0]],
    ['no draw', 1500, 0, 200, [1300, 200, 0]],
    ['drifting figures', 0.1 * 3, 0.3, 0.1, [0.3, 0, 0.1]],
  ])('%s', (_, earned, draw, balance, expected) => {
    expect(drawn(earned, draw, balance)).toEqual(expected);
  });

  test('six months in a row', () => {
    let balance = 0;
    const months = [2750, 3000, 1500, 2375, 3000, 2750].map((earned) => {
      const [paid, recovered, after] = drawn(earned, 2000, balance) as [number, number, number];
      balance = after;
      return [paid, recovered, after];
    });
    expect(months).toEqual([
      [2750, 0, 0],
      [3000, 0, 0],
      [2000, 0, 500],
      [2000, 375, 125],
      [2875, 125, 0],
      [2750, 0, 0],
    ]);
  });
});

test.each([
  ['earned above it', 2750, 0, [2750, 0, 0]],
  ['earned below it', 1500, 0, [2000, 0, 0]],
  ['a balance from before stays', 2750, 500, [2750, 0, 500]],
  ['a balance from before does not grow', 1500, 500, [2000, 0, 500]],
])('a draw that is a guarantee: %s', (_, earned, balance, expected) => {
  expect(drawn(earned, 2000, balance, false)).toEqual(expected);
});

test.each([
  [-2000, 0, 'draw.negative-draw', { draw: -2000 }],
  [2000, -500, 'draw.negative-balance', { balance: -500 }],
])('a draw of %p with a balance of %p is refused', (draw, balance, key, values) => {
  expect(() => drawnPay(1500, draw, balance)).toThrow(
    expect.objectContaining({ code: '#VALUE!', key, values }) as Error,
  );
});

const cents = (min: number): fc.Arbitrary<number> => fc.integer({ min, max: 1_000_000 }).map((n) => n / 100);

test('over any run of months everything paid is everything earned and the balance', () => {
  fc.assert(
    fc.property(fc.array(cents(-100_000), { maxLength: 24 }), cents(0), (months, draw) => {
      let balance = new Decimal(0);
      let difference = new Decimal(0);
      for (const earned of months) {
        const month = drawnPay(earned, draw, balance);
        expect(month.paid.greaterThanOrEqualTo(draw)).toBe(true);
        expect(month.recovered.lessThanOrEqualTo(balance)).toBe(true);
        expect(month.recovered.isNegative() && !month.recovered.isZero()).toBe(false);
        difference = difference.plus(month.paid).minus(earned);
        balance = month.balance;
      }
      expect(difference.plus(0).toString()).toBe(balance.plus(0).toString());
    }),
  );
});
