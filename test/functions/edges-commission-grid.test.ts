import type { Input } from '../../src/functions';
import { expectAnswer, type Shown } from './expect-answer';

const MODELS = [
  ['model', 0, 10, 20],
  ['MPV', 200, 250, null],
  ['SUV', 300, 350, 400],
];
const YEARS = [
  [null, 0.8, 1],
  [0, 0.01, 0.02],
  [3, 0.03, 0.04],
];

describe('COMMISSION.GRID', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    ['one cent below a column', ['SUV', 9.99, MODELS], 300],
    ['exactly on it', ['SUV', 10, MODELS], 350],
    ['exactly on it, not exceeded', ['SUV', 10, MODELS, '>'], 300],
    ['one cent above', ['SUV', 10.01, MODELS, '>'], 350],
    ['past the last', [99, 9, YEARS], 0.04],
    ['below the first column', [3, 0.79, YEARS], 0],
    ['below the first row', [-0.01, 1, YEARS], 0],
    ['on the first, not exceeded', [0, 1, YEARS, '>'], 0],
    ['drifting', [3, 0.1 * 3 + 0.7, YEARS], 0.04],
    ['typed another way', [' ｓuv　', 0, MODELS], 300],
    [
      'an error in the corner',
      [
        'A',
        1,
        [
          ['#N/A', 1],
          ['A', 5],
        ],
      ],
      5,
    ],
    [
      'blank rows and columns at the end',
      [
        'a',
        1,
        [
          ['', 1, null],
          ['A', 5, ''],
          [null, null, null],
        ],
      ],
      5,
    ],
    [
      'blanks that arrive as zeros',
      [
        'a',
        1,
        [
          [0, 1, 0],
          ['A', 5, 0],
          [0, 0, 0],
        ],
      ],
      5,
    ],
    [
      'a row of zeros that is meant',
      [
        0,
        1,
        [
          ['', 1],
          [0, 0],
        ],
      ],
      0,
    ],
    ['no row', [null, 10, MODELS], ''],
    ['no column', ['SUV', '', MODELS], ''],
    ['an unknown name', ['Truck', 10, MODELS], '#N/A “Truck” is none of the labels: MPV / SUV. Type one of them'],
    [
      'a number for a name',
      [7, 10, MODELS],
      '#VALUE! 7 is a number, but the labels it is looked up in are texts: MPV / SUV.',
    ],
    [
      'full-width digits for a number',
      ['SUV', '１０', MODELS],
      '#VALUE! “１０” is text, but the labels it is looked up in are numbers: 0 / 10 / 20.',
    ],
    ['a logical value', [true, 10, MODELS], '#VALUE! row: TRUE is a logical value'],
    ['an error cell', ['#REF!', 10, MODELS], '#VALUE! row: it is already #REF!'],
    [
      'a blank where they meet',
      ['mpv', 20, MODELS],
      '#N/A The grid has no figure for MPV and 20: its row 2, column 4 is blank. Fill it in.',
    ],
    ['a blank elsewhere', ['mpv', 19, MODELS], 250],
    ['no grid', ['SUV', 10, null], '#VALUE! grid: nothing is given'],
    ['a grid of one row', ['SUV', 10, [['SUV', 10]]], '#VALUE! grid: a grid has labels at the left and at the top'],
    ['a grid of one column', ['SUV', 10, [['SUV'], [10]]], '#VALUE! this range has 2 × 1 cells'],
    [
      'text among the rates',
      [
        'SUV',
        10,
        [
          ['', 10],
          ['SUV', 'tbd'],
        ],
      ],
      '#VALUE! grid, row 2 of the range, column 2: “tbd” is text',
    ],
    [
      'an error among the rates',
      [
        'SUV',
        10,
        [
          ['', 10],
          ['SUV', '#N/A'],
        ],
      ],
      '#N/A grid, row 2 of the range, column 2',
    ],
    [
      'an error among the labels',
      [
        'SUV',
        10,
        [
          ['', '#NUM!'],
          ['SUV', 5],
        ],
      ],
      '#NUM! grid, row 1 of the range, column 2',
    ],
    [
      'a blank label between',
      [
        'SUV',
        10,
        [
          ['', 10],
          ['', 5],
          ['SUV', 5],
        ],
      ],
      '#VALUE! grid, row 2 of the range, column 1: the label is blank',
    ],
    [
      'columns that fall',
      [
        'SUV',
        10,
        [
          ['', 10, 5],
          ['SUV', 1, 2],
        ],
      ],
      '#VALUE! grid, row 1 of the range, column 3: the label 5 is not above 10 before it',
    ],
    [
      'rows that repeat',
      [
        3,
        10,
        [
          ['', 10],
          [3, 1],
          [3, 2],
        ],
      ],
      '#VALUE! grid, row 3 of the range, column 1: the label 3 is not above 3 before it',
    ],
    [
      'names that repeat',
      [
        'A',
        10,
        [
          ['', 10],
          ['A', 1],
          ['Ａ', 2],
        ],
      ],
      '#VALUE! grid, row 3 of the range, column 1: the label “Ａ” stands for the same as “A” before it',
    ],
    [
      'kinds that mix',
      [
        'A',
        10,
        [
          ['', 10, 'more'],
          ['A', 1, 2],
        ],
      ],
      '#VALUE! grid, row 1 of the range, column 3: the label more is not of the kind of 10',
    ],
    ['1 × 1', [[['SUV']], [[10]], MODELS], [[350]]],
    ['a row', [[['SUV', 'MPV']], 10, MODELS], [[350, 250]]],
    ['a column, one name for all', ['SUV', [[0], [10], [20]], MODELS], [[300], [350], [400]]],
    [
      'a block, with faults in their own places',
      [
        [
          ['SUV', 'Van'],
          [null, 'MPV'],
        ],
        20,
        MODELS,
      ],
      [
        [400, '#N/A Row 1 of the range, column 2: “Van” is none of the labels'],
        ['', '#N/A Row 2 of the range, column 2: the grid has no figure for MPV and 20'],
      ],
    ],
    [
      'mismatched shapes',
      [[['SUV'], ['MPV']], [[1, 2]], MODELS],
      '#VALUE! Row has 2 × 1 cells (rows × columns), column has 1 × 2',
    ],
  ])('%s', (_, args, expected) => {
    expectAnswer('COMMISSION.GRID', args, expected);
  });
});
