import type { Input } from '../../src/functions';
import { expectAnswer, type Shown } from './expect-answer';
import { CARS, LATE } from '../support/tier-tables';

const CARE = [
  [0, 5],
  [50, 6],
  [100, 8],
];
const HEADED = [['From', 'Rate'], ...CARS, ['', ''], [null, null]];
const UNSORTED = [...CARS].reverse();
const WITH_ERROR = [
  [0, 200],
  [10, '#N/A'],
];

describe('COMMISSION.INCREMENT', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    ['up to one cent below a threshold', [9, 0.99, CARS], 198],
    ['exactly onto it', [9, 1, CARS], 200],
    ['one cent past it', [9, 1.01, CARS], 202.5],
    ['whole, one cent below', [40, 9.99, CARE, 'whole'], 49.95],
    ['whole, onto it', [40, 10, CARE, 'whole'], 100],
    ['whole, onto it but not past it', [40, 10, CARE, 'whole', '>'], 50],
    ['whole, one cent past it', [40, 10.01, CARE, 'whole', '>'], 100.06],
    ['lump from nothing, where 0 pays already', [0, 5, CARS, 'lump'], 0],
    ['lump from nothing, where it must be exceeded', [0, 5, CARS, 'lump', '>'], 200],
    ['below the first tier', [0, 999.99, LATE], 0],
    ['into the first tier', [999, 2, LATE], 0.1],
    ['past the last', [2000, 500, LATE], 100],
    ['drifting on both sides', [0.1 * 3, 0.1 + 0.2, [[0.3, 10]]], 3],
    ['a header and blank rows', [8, 4, HEADED], 900],
    ['no prior', [null, 4, CARS], ''],
    ['no amount', [8, '', CARS], ''],
    [
      'a negative amount',
      [8, -1, CARS],
      '#VALUE! The amount -1 is below zero. For returned sales use COMMISSION.CLAWBACK.',
    ],
    ['a negative prior', [-8, 1, CARS], '#VALUE! What was credited before is -8, below zero. Type 0'],
    ['full-width digits', ['８', 4, CARS], '#VALUE! prior: “８” is a number stored as text'],
    ['an error cell', [8, '#DIV/0!', CARS], '#DIV/0! amount: it is already #DIV/0!'],
    ['no table', [8, 4, null], '#VALUE! tiers: nothing is given'],
    ['an unsorted table', [8, 4, UNSORTED], '#VALUE! tiers: row 2 begins at 10'],
    ['an error in the table', [8, 4, WITH_ERROR], '#N/A tiers, row 2 of the range, column 2'],
    ['1 × 1', [[[8]], [[4]], CARS], [[900]]],
    ['a row', [[[8, 12]], [[4, 4]], CARS], [[900, 1050]]],
    ['one prior for a column', [8, [[4], [2], [null]], CARS], [[900], [400], ['']]],
    [
      'a block, with faults in their own places',
      [
        [
          [0, 8],
          [-1, '#REF!'],
        ],
        4,
        CARS,
      ],
      [
        [800, 900],
        [
          '#VALUE! Row 2 of the range, column 1: what was credited before is -1',
          '#VALUE! prior, row 2 of the range, column 2',
        ],
      ],
    ],
    [
      'a row against a column',
      [[[8, 12]], [[4], [4]], CARS],
      '#VALUE! Prior has 1 × 2 cells (rows × columns), amount has 2 × 1',
    ],
  ])('%s', (_, args, expected) => {
    expectAnswer('COMMISSION.INCREMENT', args, expected);
  });
});
