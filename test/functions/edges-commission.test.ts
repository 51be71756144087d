import fc from 'fast-check';
import { callFunction, type Cell, type Input } from '../../src/functions';
import { expectAnswer, type Shown } from './expect-answer';
import { CARS, LATE, MONEY } from '../support/tier-tables';

describe('COMMISSION at the thresholds, by >= and by >', () => {
  test.each<[amount: number, tiers: Input, marginal: number, whole: number[], lump: number[]]>([
    [0, MONEY, 0, [0, 0], [0.01, 0]],
    [0.01, MONEY, 0.0001, [0.0001, 0.0001], [0.01, 0.01]],
    [999.99, MONEY, 9.9999, [9.9999, 9.9999], [0.01, 0.01]],
    [1000, MONEY, 10, [20, 10], [0.02, 0.01]],
    [1000.01, MONEY, 10.0002, [20.0002, 20.0002], [0.02, 0.02]],
    [2999.99, MONEY, 49.9998, [59.9998, 59.9998], [0.02, 0.02]],
    [3000, MONEY, 50, [90, 60], [0.03, 0.02]],
    [3000.01, MONEY, 50.0003, [90.0003, 90.0003], [0.03, 0.03]],
    [1e9, MONEY, 29999960, [3e7, 3e7], [0.03, 0.03]],
    [999.99, LATE, 0, [0, 0], [0, 0]],
    [1000, LATE, 0, [100, 0], [0.1, 0]],
    [1000.01, LATE, 0.001, [100.001, 100.001], [0.1, 0.1]],
    [2000, LATE, 100, [400, 200], [0.2, 0.1]],
    [2500, [[0, 0.04]], 100, [100, 100], [0.04, 0.04]],
    [2500, [[2500, 0.04]], 0, [100, 0], [0.04, 0]],
    [2500, [[-100, 0.04]], 104, [100, 100], [0.04, 0.04]],
    [0.1 + 0.2, [[0.3, 10]], 0, [3, 0], [10, 0]],
    [28.999999999999996, [[29, 2]], 0, [58, 0], [2, 0]],
    [999.9999999999999, MONEY, 10, [20, 10], [0.02, 0.01]],
  ])('%p over %j', (amount, tiers, marginal, whole, lump) => {
    for (const boundary of ['>=', '>']) {
      expectAnswer('COMMISSION', [amount, tiers, 'marginal', boundary], marginal);
      expectAnswer('COMMISSION', [amount, tiers, 'whole', boundary], whole[boundary.length === 2 ? 0 : 1] ?? NaN);
      expectAnswer('COMMISSION', [amount, tiers, 'lump', boundary], lump[boundary.length === 2 ? 0 : 1] ?? NaN);
    }
  });
});

describe('COMMISSION and what stands in its cells', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    ['no amount', [null, CARS], ''],
    ['nothing sold', [0, CARS], 0],
    ['a return', [-1, CARS], '#VALUE! the amount -1 is below zero. For returned sales use COMMISSION.CLAWBACK.'],
    ['a return of next to nothing', [-1e-12, CARS], '#VALUE! is below zero'],
    ['a return over a table from below zero', [-1, [[-10, 5]]], '#VALUE! use COMMISSION.CLAWBACK'],
    ['full-width digits', ['１２', CARS], '#VALUE! “１２” is a number stored as text'],
    [
      'full-width digits among the tiers',
      [12, [[0, '２００']]],
      '#VALUE! column 2: “２００” is a number stored as text',
    ],
    ['full-width words for the method', [12, CARS, 'ＷＨＯＬＥ'], 3000],
    ['the full-width sign', [10, CARS, 'whole', '＞'], 2000],
    ['Chinese words', [10, CARS, '全额累进', '超过'], 2000],
    ['a word that is no method', [10, CARS, 'all'], '#VALUE! “all” is not one of its values'],
    ['a number for the boundary', [10, CARS, 'whole', 1], '#VALUE! boundary: “1” is not one of its values'],
    ['a range for the method', [10, CARS, [['whole', 'lump']]], '#VALUE! method: one value is needed'],
    ['an error for the method', [10, CARS, '#N/A'], '#N/A method: it is already #N/A'],
    ['an error among the tiers', [[[1], [2]], [[0, '#DIV/0!']]], '#DIV/0! tiers, row 1 of the range, column 2'],
    [
      'errors and blanks among amounts',
      [[[1], ['#REF!'], [null], [2]], CARS],
      [[200], ['#VALUE! amount, row 2 of the range: it is already #REF!'], [''], [400]],
    ],
    ['one cell', [[[12]], CARS], [[2500]]],
    ['a row', [[[9, 10, 11]], CARS], [[1800, 2000, 2250]]],
    ['a column', [[[9], [16]], CARS], [[1800], [3550]]],
    [
      'a block',
      [
        [
          [1, 2],
          [-1, ''],
        ],
        CARS,
      ],
      [
        [200, 400],
        ['#VALUE! amount, row 2 of the range, column 1: the amount -1 is below zero', ''],
      ],
    ],
  ])('%s', (_, args, expected) => {
    expectAnswer('COMMISSION', args, expected);
  });
});

describe('tables that someone meant otherwise', () => {
  test.each<[string, Input, Shown]>([
    ['none', null, '#VALUE! tiers: nothing is given'],
    ['blank cells', [[null, '']], '#VALUE! tiers: nothing is given'],
    ['a header alone', [['From', 'Rate']], '#VALUE! the table has no rows of figures'],
    ['highest first', [...CARS].reverse(), '#VALUE! row 2 begins at 10, which is not above row 1 at 15'],
    [
      'two of them pasted under each other',
      [...CARS, ...MONEY],
      '#VALUE! row 4 begins at 0, which is not above row 3 at 15',
    ],
    [
      'overlapping: the same From twice',
      [
        [0, 1],
        [10, 2],
        [10, 3],
      ],
      '#VALUE! row 3 begins at 10, which is not above row 2 at 10',
    ],
    [
      'thresholds apart by less than a cell shows',
      [
        [0.3, 1],
        [0.1 + 0.2, 2],
      ],
      '#VALUE! row 2 begins at 0.3, which is not above row 1 at 0.3',
    ],
    [
      'with a To of each tier, whether they meet or leave gaps',
      [
        [0, 9, 200],
        [10, 14, 250],
        [20, 99, 300],
      ],
      '#VALUE! a table has two columns, From and Rate (or Multiplier); this range has 3',
    ],
    [
      'a gap, written as a tier that pays nothing',
      [
        [0, 200],
        [10, 0],
        [11, 250],
      ],
      2250,
    ],
    ['of one row', [[0, 100]], 1200],
    ['with a header and a unit beside it', [['From (cars)', '元/台'], ...CARS], 2500],
    [
      'on its side',
      [
        [0, 10, 15],
        [200, 250, 300],
      ],
      '#VALUE! the table lies on its side',
    ],
  ])('%s', (_, tiers, expected) => {
    expectAnswer('COMMISSION', [12, tiers], expected);
  });
});

describe('drifting figures land where a person would say', () => {
  /**
   * Tenths and hundredths as products and short sums leave them, and the figure that a person reads. A sum of very many
   * can drift so far that Excel shows it (64 tenths as 6.39999999999999), and then it counts as shown.
   */
  const drifting = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) =>
      fc.constantFrom(
        { drifted: n * 0.1, meant: n / 10 },
        { drifted: n * 0.01, meant: n / 100 },
        { drifted: Array.from({ length: n % 12 }, () => 0.1).reduce((sum, x) => sum + x, 0), meant: (n % 12) / 10 },
      ),
    );

  test.each<[string, Cell[]]>([
    ['COMMISSION', ['whole', '>=']],
    ['COMMISSION', ['whole', '>']],
    ['COMMISSION', ['lump', '>=']],
    ['COMMISSION', ['marginal', '>=']],
    ['MULTIPLIER', ['step', '>=']],
    ['MULTIPLIER', ['step', '>']],
    ['MULTIPLIER', ['linear', '>=']],
  ])('%s by %j', (name, options) => {
    fc.assert(
      fc.property(drifting, ({ drifted, meant }) => {
        const table = [
          [0, 1],
          [meant || 1, 2],
        ];
        expect(callFunction(name, [drifted, table, ...options])).toBe(callFunction(name, [meant, table, ...options]));
      }),
    );
  });
});

test('more sales never earn less, where each slice has its own rate and none is below zero', () => {
  const cents = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);
  const tiers = fc
    .tuple(
      fc.uniqueArray(cents(1000), { minLength: 1, maxLength: 6 }),
      fc.array(cents(5), { minLength: 6, maxLength: 6 }),
    )
    .map(([thresholds, rates]) => thresholds.sort((a, b) => a - b).map((from, index) => [from, rates[index] ?? 0]));
  fc.assert(
    fc.property(tiers, fc.array(cents(1500), { minLength: 2, maxLength: 20 }), (table, amounts) => {
      const rising = amounts.sort((a, b) => a - b).map((amount) => [amount]);
      const earned = (callFunction('COMMISSION', [rising, table]) as number[][]).flat();
      expect(earned).toEqual([...earned].sort((a, b) => a - b));
    }),
  );
});
