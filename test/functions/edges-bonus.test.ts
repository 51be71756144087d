import { fault, testEdges } from '../support/edges';

describe('base, multiplier and score, one cell or a range', () => {
  testEdges('BONUS', [
    ['values', [3000, 0.8, 92.5], 2220],
    ['cells', [[[3000]], [[0.8]], [[92.5]]], [[2220]]],
    ['a row', [[[3000, 2000]], 1, 90], [[2700, 1800]]],
    ['a column of scores', [3000, 1, [[90], [80]]], [[2700], [2400]]],
    [
      'blocks',
      [
        [
          [3000, 2000],
          [1000, null],
        ],
        [
          [1, 0.5],
          [0, 1],
        ],
        100,
      ],
      [
        [3000, 1000],
        [0, ''],
      ],
    ],
    [
      'three ranges',
      [
        [[3000], [2000]],
        [[1], [0.5]],
        [[90], [80]],
      ],
      [[2700], [800]],
    ],
    ['ranges of different lengths', [[[1], [2]], 1, [[1], [2], [3]]], fault('#VALUE!', 'Base has 2 × 1 cells')],
    ['no base', [0, 1, 90], 0],
    ['no marks', [3000, 1, 0], 0],
    ['a multiplier of zero', [3000, 0, 90], 0],
    ['a base below zero', [-500, 1, 80], -400],
    ['more than full marks', [3000, 1, 110], 3300],
    ['drifting', [0.1 * 3, 1, 100], 0.3],
    ['not rounded', [1000, 1 / 3, 100], 333.333333333333],
    ['a blank base', [null, 1, 90], ''],
    ['a blank multiplier', [3000, '', 90], ''],
    ['a blank score, in its own place', [3000, 1, [[90], [null]]], [[2700], ['']]],
    ['text', ['3,000', 1, 90], fault('#VALUE!', 'base: “3,000” is a number stored as text')],
    ['full-width digits', [3000, 1, '９０'], fault('#VALUE!', 'score: “９０” is a number stored as text')],
    ['a logical value', [3000, true, 90], fault('#VALUE!', 'multiplier: TRUE is a logical value')],
    [
      'an error, in its own place',
      [3000, [[{ code: '#N/A' }], [1]], 90],
      [[fault('#N/A', 'multiplier, row 1')], [2700]],
    ],
    ['too large for a cell', [1e300, 1e300, 100], fault('#NUM!')],
  ]);
});

describe('full marks', () => {
  testEdges('BONUS', [
    ['left out', [3000, 1, 50], 1500],
    ['blank', [3000, 1, 50, ''], 1500],
    ['of five', [3000, 1, 4, 5], 2400],
    ['as a ratio', [3000, 1, 0.925, 1], 2775],
    ['of zero', [3000, 1, 4, 0], fault('#DIV/0!', 'ull marks are zero')],
    ['below zero', [3000, 1, 4, -5], fault('#VALUE!', 'ull marks are -5')],
    ['as text', [3000, 1, 4, 'five'], fault('#VALUE!', 'fullMarks: “five” is text')],
    ['as a range', [3000, 1, 4, [[5], [5]]], fault('#VALUE!', 'fullMarks: one value is needed')],
    ['as an error', [3000, 1, 4, '#NUM!'], fault('#NUM!', 'fullMarks: it is already #NUM!')],
  ]);
});
