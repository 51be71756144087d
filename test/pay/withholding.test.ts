import fc from 'fast-check';
import { toNumber, withholding } from '../../src/pay';

const tax = (cumulative: number, withheld?: number): number => toNumber(withholding(cumulative, withheld));

describe('tax on a cumulative amount, nothing withheld yet', () => {
  test.each([
    [0, 0],
    [-1200, 0],
    [0.16, 0],
    [0.17, 0.01],
    [1, 0.03],
    [5000, 150],
    [36000, 1080],
    [35999.99, 1080],
    [35999.8, 1079.99],
    [36000.01, 1080],
    [36000.1, 1080.01],
    [144000, 11880],
    [143999.9, 11879.99],
    [144000.1, 11880.02],
    [300000, 43080],
    [300000.1, 43080.03],
    [420000, 73080],
    [420000.1, 73080.03],
    [660000, 145080],
    [660000.1, 145080.04],
    [960000, 250080],
    [960000.1, 250080.05],
    [1_000_000, 268_080],
    [0.1 * 3 * 100_000, 900],
  ])('of %p is %p', (cumulative, expected) => {
    expect(tax(cumulative)).toBe(expected);
  });

  test('is what the published table of quick deductions gives', () => {
    const quick = [
      [36_000, 0.03, 0],
      [144_000, 0.1, 2520],
      [300_000, 0.2, 16_920],
      [420_000, 0.25, 31_920],
      [660_000, 0.3, 52_920],
      [960_000, 0.35, 85_920],
      [Infinity, 0.45, 181_920],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (cumulative) => {
        const [, rate, deduction] = quick.find(([upTo]) => cumulative <= upTo)!;
        expect(tax(cumulative)).toBeCloseTo(cumulative * rate - deduction, 6);
      }),
    );
  });
});

describe('what was withheld before is taken off', () => {
  test.each([
    [37000, 555, 625],
    [55500, 1180, 1850],
    [36000, 1080, 0],
    [36000, 1079.99, 0.01],
    [36000, 2000, 0],
    [50000, 1080, 1400],
    [-500, 300, 0],
    [20000.5, 599.995, 0.02],
  ])('of %p, less %p, is %p', (cumulative, withheld, expected) => {
    expect(tax(cumulative, withheld)).toBe(expected);
  });

  test('below zero is refused', () => {
    expect(() => tax(36000, -1)).toThrow(
      expect.objectContaining({ code: '#VALUE!', key: 'withholding.negative', values: { withheld: -1 } }) as Error,
    );
  });
});

function months(taxable: readonly number[]): number[] {
  let cumulative = 0;
  let withheld = 0;
  return taxable.map((amount) => {
    cumulative += amount;
    const due = tax(cumulative, withheld);
    withheld = Math.round((withheld + due) * 100) / 100;
    return due;
  });
}

describe('month by month', () => {
  test('30,000 a month, 4,500 insurance, 2,000 additional and 5,000 basic deductions', () => {
    expect(months(new Array<number>(12).fill(30_000 - 4500 - 2000 - 5000))).toEqual([
      555, 625, 1850, 1850, 1850, 1850, 1850, 2250, 3700, 3700, 3700, 3700,
    ]);
  });

  test('10,000 a month, 5,000 basic deductions', () => {
    expect(months(new Array<number>(12).fill(5000))).toEqual([
      150, 150, 150, 150, 150, 150, 150, 430, 500, 500, 500, 500,
    ]);
  });

  test('a month of high deductions withholds nothing, and the next ones less', () => {
    expect(months([20_000, -6000, 3000, 10_000])).toEqual([600, 0, 0, 210]);
  });
});

test('over a year the months add up to the tax of the year, where taxable income never falls', () => {
  const year = fc.array(
    fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 100),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(year, (taxable) => {
      const cents = Math.round(months(taxable).reduce((sum, due) => sum + due, 0) * 100);
      expect(cents / 100).toBe(tax(taxable.reduce((sum, amount) => sum + amount, 0)));
    }),
  );
});
