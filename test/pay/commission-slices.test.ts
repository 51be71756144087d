import fc from 'fast-check';
import {
  commission,
  commissionSlices,
  Decimal,
  explainCommission,
  tierTable,
  toNumber,
  type Boundary,
  type RateRows,
  type TierMethod,
} from '../../src/pay';
import { CARS, LATE } from '../support/tier-tables';

/** A slice as tier, from, to, amount, rate and commission. */
type Row = readonly [number, number, number | null, number, number, number];

function slices(amount: number, rows: RateRows, method?: TierMethod, boundary?: Boundary): Row[] {
  return commissionSlices(amount, tierTable(rows), method, boundary).map((slice): Row => [
    slice.tier,
    toNumber(slice.from),
    slice.to && toNumber(slice.to),
    toNumber(slice.amount),
    toNumber(slice.rate),
    toNumber(slice.commission),
  ]);
}

describe('marginal: one slice for each tier that the amount goes into', () => {
  test.each<[number, RateRows, Row[]]>([
    [0, CARS, []],
    [0.01, CARS, [[0, 0, 10, 0.01, 200, 2]]],
    [10, CARS, [[0, 0, 10, 10, 200, 2000]]],
    [
      10.01,
      CARS,
      [
        [0, 0, 10, 10, 200, 2000],
        [1, 10, 15, 0.01, 250, 2.5],
      ],
    ],
    [
      16,
      CARS,
      [
        [0, 0, 10, 10, 200, 2000],
        [1, 10, 15, 5, 250, 1250],
        [2, 15, null, 1, 300, 300],
      ],
    ],
    [999.99, LATE, []],
    [1000, LATE, []],
    [1000.01, LATE, [[0, 1000, 2000, 0.01, 0.1, 0.001]]],
    [28.999999999999996, [[29, 1]], []],
    [
      5,
      [
        [-10, 1],
        [0, -2],
      ],
      [
        [0, -10, 0, 10, 1, 10],
        [1, 0, null, 5, -2, -10],
      ],
    ],
  ])('%p over %j', (amount, rows, expected) => {
    expect(slices(amount, rows)).toEqual(expected);
    expect(slices(amount, rows, 'marginal', '>')).toEqual(expected);
  });
});

describe('whole and lump: the one tier reached', () => {
  test.each<[number, RateRows, TierMethod, Boundary, Row[]]>([
    [9.99, CARS, 'whole', '>=', [[0, 0, 10, 9.99, 200, 1998]]],
    [10, CARS, 'whole', '>=', [[1, 10, 15, 10, 250, 2500]]],
    [10, CARS, 'whole', '>', [[0, 0, 10, 10, 200, 2000]]],
    [10.01, CARS, 'whole', '>', [[1, 10, 15, 10.01, 250, 2502.5]]],
    [100, CARS, 'whole', '>=', [[2, 15, null, 100, 300, 30000]]],
    [10, CARS, 'lump', '>=', [[1, 10, 15, 10, 250, 250]]],
    [10, CARS, 'lump', '>', [[0, 0, 10, 10, 200, 200]]],
    [0, CARS, 'lump', '>=', [[0, 0, 10, 0, 200, 200]]],
    [0, CARS, 'lump', '>', []],
    [999.99, LATE, 'whole', '>=', []],
    [1000, LATE, 'whole', '>', []],
    [1000, LATE, 'lump', '>=', [[0, 1000, 2000, 1000, 0.1, 0.1]]],
  ])('%p over %j under %s %s', (amount, rows, method, boundary, expected) => {
    expect(slices(amount, rows, method, boundary)).toEqual(expected);
  });
});

test.each(['marginal', 'whole', 'lump'] as const)('a negative amount is refused under %s', (method) => {
  expect(() => slices(-0.01, CARS, method)).toThrow('commission.negative');
  expect(() => explainCommission(-0.01, tierTable(CARS), method)).toThrow('commission.negative');
});

describe('an explanation has a line for what lies below the first threshold, and a total', () => {
  test.each<[number, RateRows, TierMethod, string[], string]>([
    [12, CARS, 'marginal', ['0–10: 10 × 200 = 2000', '10–15: 2 × 250 = 500'], '12 × 208.33 = 2500'],
    [12, CARS, 'whole', ['10–15: 12 × 250 = 3000'], '12 × 250 = 3000'],
    [12, CARS, 'lump', ['10–15: 12 × 250 = 250'], '12 × – = 250'],
    [0, CARS, 'marginal', [], '0 × – = 0'],
    [0, CARS, 'whole', ['0–10: 0 × 200 = 0'], '0 × – = 0'],
    [1500, LATE, 'marginal', ['0–1000: 1000 × 0 = 0', '1000–2000: 500 × 0.1 = 50'], '1500 × 0.03 = 50'],
    [1500, LATE, 'whole', ['1000–2000: 1500 × 0.1 = 150'], '1500 × 0.1 = 150'],
    [1000, LATE, 'marginal', ['0–1000: 1000 × 0 = 0'], '1000 × 0 = 0'],
    [600, LATE, 'marginal', ['0–1000: 600 × 0 = 0'], '600 × 0 = 0'],
    [600, LATE, 'whole', ['0–1000: 600 × 0 = 0'], '600 × 0 = 0'],
    [600, LATE, 'lump', ['0–1000: 600 × 0 = 0'], '600 × – = 0'],
    [0, LATE, 'marginal', [], '0 × – = 0'],
    [2500, [[0, 0.01]], 'marginal', ['0–: 2500 × 0.01 = 25'], '2500 × 0.01 = 25'],
  ])('%p over %j under %s', (amount, rows, method, lines, total) => {
    const shown = explainCommission(amount, tierTable(rows), method);
    const inWords = ({ amount: part, rate, commission: earned }: typeof shown | (typeof shown.lines)[number]): string =>
      `${toNumber(part)} × ${rate ? toNumber(rate.toDecimalPlaces(2)) : '–'} = ${toNumber(earned)}`;
    const bounds = ({ from, to }: (typeof shown.lines)[number]): string =>
      `${toNumber(from)}–${to ? toNumber(to) : ''}`;
    expect(shown.lines.map((line) => `${bounds(line)}: ${inWords(line)}`)).toEqual(lines);
    expect(inWords(shown)).toBe(total);
  });
});

const cents = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const table = (lowest: number): fc.Arbitrary<RateRows> =>
  fc
    .tuple(
      fc.uniqueArray(cents(lowest, 1000), { minLength: 1, maxLength: 6 }),
      fc.array(cents(-5, 50), { minLength: 6, maxLength: 6 }),
    )
    .map(([thresholds, rates]) =>
      thresholds.sort((a, b) => a - b).map((from, index) => [from, rates[index] ?? 0] as const),
    );
const method = fc.constantFrom<TierMethod[]>('marginal', 'whole', 'lump');
const boundary = fc.constantFrom<Boundary[]>('>=', '>');

describe('for any table and amount', () => {
  test('the slices’ commissions add up to the commission, exactly', () => {
    fc.assert(
      fc.property(table(-100), cents(0, 1500), method, boundary, (rows, amount, way, side) => {
        const tiers = tierTable(rows);
        const parts = commissionSlices(amount, tiers, way, side);
        const sum = Decimal.sum(0, ...parts.map((part) => part.commission));
        expect(sum).toEqual(commission(amount, tiers, way, side));
      }),
    );
  });

  test('an explanation’s lines add up to the amount and to the commission, exactly', () => {
    fc.assert(
      fc.property(table(0), cents(0, 1500), method, boundary, (rows, amount, way, side) => {
        const tiers = tierTable(rows);
        const { lines, ...total } = explainCommission(amount, tiers, way, side);
        expect(total.commission).toEqual(commission(amount, tiers, way, side));
        if (lines.length > 0) expect(toNumber(total.amount)).toBe(amount);
        for (const [index, line] of lines.entries()) {
          if (index > 0) expect(line.from).toEqual(lines[index - 1]?.to);
        }
      }),
    );
  });
});
