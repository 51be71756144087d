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

describe('COMMISSION.CLAWBACK', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    ['down to one cent above a threshold', [11, 0.99, CARS], 247.5],
    ['exactly onto it', [11, 1, CARS], 250],
    ['one cent below it', [11, 1.01, CARS], 252],
    ['whole, onto it', [60, 10, CARE, 'whole'], 60],
    ['whole, onto it, which then is not past it', [60, 10, CARE, 'whole', '>'], 110],
    ['whole, one cent below it', [60, 10.01, CARE, 'whole'], 110.05],
    ['lump, a tier lost', [11, 2, CARS, 'lump'], 50],
    ['all of it', [16, 16, CARS], 3550],
    ['all of it by a drifting figure', [0.3, 0.1 * 3, [[0, 10]]], 3],
    ['nothing of nothing', [0, 0, CARS], 0],
    ['within what earns nothing', [900, 400, LATE], 0],
    ['down below the first tier', [1100, 400, LATE], 10],
    [
      'where the higher tier pays less',
      [
        100,
        1,
        [
          [0, 10],
          [100, 8],
        ],
        'whole',
      ],
      -190,
    ],
    ['a header and blank rows', [12, 3, HEADED], 700],
    ['no amount', [null, 3, CARS], ''],
    ['no return', [12, null, CARS], ''],
    [
      'more than was sold',
      [12, 12.01, CARS],
      '#VALUE! The return 12.01 is more than the 12 sold. Claw the rest back from',
    ],
    [
      'a return below zero',
      [12, -3, CARS],
      '#VALUE! The return -3 is below zero. Type what came back as a figure above zero.',
    ],
    [
      'an amount below zero',
      [-12, 3, CARS],
      '#VALUE! The amount -12 is below zero. Type what was sold before the return.',
    ],
    ['full-width digits', [12, '３', CARS], '#VALUE! returned: “３” is a number stored as text'],
    ['an error cell', ['#NUM!', 3, CARS], '#NUM! amount: it is already #NUM!'],
    ['an unsorted table', [12, 3, UNSORTED], '#VALUE! tiers: row 2 begins at 10'],
    ['1 × 1', [[[12]], 3, CARS], [[700]]],
    ['a row', [[[12, 16]], [[3, 1]], CARS], [[700, 300]]],
    [
      'a column, with a fault in its own place',
      [[[12], [1]], 3, CARS],
      [[700], ['#VALUE! Row 2 of the range: the return 3 is more than the 1 sold']],
    ],
    [
      'mismatched shapes',
      [[[12], [16]], [[1], [2], [3]], CARS],
      '#VALUE! Amount has 2 × 1 cells (rows × columns), returned has 3 × 1',
    ],
  ])('%s', (_, args, expected) => {
    expectAnswer('COMMISSION.CLAWBACK', args, expected);
  });
});
