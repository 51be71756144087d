import fc from 'fast-check';
import { callFunction, type CallValue, type Input } from '../../src/functions';
import { expectAnswer, type Shown } from './expect-answer';
import { CARS, LATE } from '../support/tier-tables';

const CARE = [
  [0, 5],
  [50, 6],
  [100, 8],
];
const HEADED = [['From', 'Rate'], ...CARS, ['', ''], [null, null]];
const UNSORTED = [...CARS].reverse();

describe('COMMISSION.EXPLAIN', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    [
      'one cent past a threshold',
      [10.01, CARS, 'whole'],
      [
        [10, 15, 10.01, 250, 2502.5],
        ['', '', 10.01, 250, 2502.5],
      ],
    ],
    [
      'exactly on it, not exceeded',
      [10, CARS, 'whole', '>'],
      [
        [0, 10, 10, 200, 2000],
        ['', '', 10, 200, 2000],
      ],
    ],
    [
      'drifting onto it',
      [0.1 * 3, [[0.3, 10]], 'whole'],
      [
        [0.3, '', 0.3, 10, 3],
        ['', '', 0.3, 10, 3],
      ],
    ],
    [
      'a header and blank rows',
      [5, HEADED],
      [
        [0, 10, 5, 200, 1000],
        ['', '', 5, 200, 1000],
      ],
    ],
    ['nothing', [0, CARS], [['', '', 0, '', 0]]],
    [
      'a cell',
      [[[5]], [[0, 1]]],
      [
        [0, '', 5, 1, 5],
        ['', '', 5, 1, 5],
      ],
    ],
    ['no amount', [null, CARS], '#VALUE! amount: it is left out, or its cell is blank'],
    ['a range of amounts', [[[5], [6]], CARS], '#VALUE! amount: one value is needed, but the range has 2 × 1 cells'],
    ['a negative amount', [-1, CARS], '#VALUE! The amount -1 is below zero'],
    ['full-width digits', ['１', CARS], '#VALUE! amount: “１” is a number stored as text'],
    ['an error cell', ['#DIV/0!', CARS], '#DIV/0! amount: it is already #DIV/0!'],
    ['an unsorted table', [5, UNSORTED], '#VALUE! tiers: row 2 begins at 10'],
  ])('%s', (_, args, expected) => {
    expectAnswer('COMMISSION.EXPLAIN', args, expected);
  });

  test('its rows, and its total, are what COMMISSION gives', () => {
    const cents = fc.integer({ min: 0, max: 3000 }).map((n) => n / 100);
    const method = fc.constantFrom('marginal', 'whole', 'lump');
    fc.assert(
      fc.property(
        cents,
        method,
        fc.constantFrom('>=', '>'),
        fc.constantFrom(CARS, CARE, LATE),
        (amount, way, side, table) => {
          const lines = callFunction('COMMISSION.EXPLAIN', [amount, table, way, side]) as CallValue[][];
          const commissions = lines.map((line) => Number(line[4]));
          const total = commissions.pop();
          expect(total).toBe(callFunction('COMMISSION', [amount, table, way, side]));
          expect(commissions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total ?? NaN, 9);
        },
      ),
    );
  });
});
