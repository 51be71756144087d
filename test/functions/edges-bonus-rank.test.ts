import { fault, testEdges } from '../support/edges';

describe('the shape of the values is the shape of the prizes', () => {
  testEdges('BONUS.RANK', [
    ['one value', [7, 300], [[300]]],
    ['one cell', [[[7]], [[300]]], [[300]]],
    ['a row', [[[7, 9]], [[300, 100]]], [[100, 300]]],
    ['a column', [[[7], [9]], [[300, 100]]], [[100], [300]]],
    [
      'a block, ranked as one',
      [
        [
          [7, 9],
          [8, 6],
        ],
        [[300, 200, 100]],
      ],
      [
        [100, 300],
        [200, 0],
      ],
    ],
    ['prizes in a column', [[[7, 9]], [[300], [100]]], [[100, 300]]],
    [
      'prizes in a block, read row by row',
      [
        [[4, 3, 2, 1]],
        [
          [400, 300],
          [200, 100],
        ],
      ],
      [[400, 300, 200, 100]],
    ],
  ]);
});

describe('the values', () => {
  testEdges('BONUS.RANK', [
    ['a blank on the web', [[[7], [null], [9]], [[300, 100]]], [[100], [''], [300]]],
    ['a blank as empty text', [[[7], [''], [9]], [[300, 100]]], [[100], [''], [300]]],
    ['a blank as desktop Excel hands it over: it is ranked', [[[7], [0]], [[300, 100]]], [[300], [100]]],
    ['zero', [[[0], [-1]], [[300, 100]]], [[300], [100]]],
    ['drifting: 0.1 × 3 ties with 0.3', [[[0.1 * 3], [0.3]], 100], [[50], [50]]],
    ['28.999999999999996 ties with 29', [[[28.999999999999996], [29]], 100], [[50], [50]]],
    ['one unit of the 15th digit apart', [[[100000000000001], [100000000000002]], 100], [[0], [100]]],
    ['text', [[[7], ['best']], 300], fault('#VALUE!', 'values, row 2 of the range: “best” is text')],
    [
      'a number stored as text',
      [[[7, '9']], 300],
      fault('#VALUE!', 'values, column 2: “9” is a number stored as text'),
    ],
    ['full-width digits', [[['７']], 300], fault('#VALUE!', 'values: “７” is a number stored as text')],
    ['a logical value', [[[7], [false]], 300], fault('#VALUE!', 'FALSE is a logical value')],
    ['an error cell', [[[7], [{ code: '#N/A' }]], 300], fault('#N/A', 'values, row 2 of the range')],
    ['blanks alone', [[[null], ['']], 300], fault('#VALUE!', 'values: nothing is given')],
    ['left out', [null, 300], fault('#VALUE!', 'values: nothing is given')],
  ]);
});

describe('the prizes', () => {
  testEdges('BONUS.RANK', [
    ['more than people', [[[7], [9]], [[300, 200, 100]]], [[200], [300]]],
    ['fewer than people', [[[7], [9], [8]], [[300]]], [[0], [300], [0]]],
    ['a blank among them is none', [[[7], [9], [8]], [[300, null, 100]]], [[100], [300], [0]]],
    ['a zero among them', [[[7], [9], [8]], [[300, 0, 100]]], [[100], [300], [0]]],
    ['below zero', [[[7], [9]], [[300, -50]]], [[-50], [300]]],
    ['text', [[[7]], [['gold']]], fault('#VALUE!', 'prizes: “gold” is text')],
    ['an error cell', [[[7]], [[300], ['#REF!']]], fault('#VALUE!', 'prizes, row 2 of the range: it is already #REF!')],
    ['blanks alone', [[[7]], [[null]]], fault('#VALUE!', 'prizes: nothing is given')],
    ['left out', [[[7]]], fault('#VALUE!', 'prizes: nothing is given')],
  ]);
});

describe('ties', () => {
  testEdges('BONUS.RANK', [
    ['left out', [[[7, 7]], [[300, 100]]], [[200, 200]]],
    ['blank', [[[7, 7]], [[300, 100]], ''], [[200, 200]]],
    ['split', [[[7, 7]], [[300, 100]], 'split'], [[200, 200]]],
    ['in Chinese', [[[7, 7]], [[300, 100]], '平分'], [[200, 200]]],
    ['full', [[[7, 7]], [[300, 100]], 'Full'], [[300, 300]]],
    ['full in Chinese', [[[7, 7]], [[300, 100]], '全额'], [[300, 300]]],
    ['not rounded', [[[7, 7, 7]], 100], [[33.333333333333336, 33.333333333333336, 33.333333333333336]]],
    [
      'another word',
      [[[7, 7]], 300, 'both'],
      fault('#VALUE!', 'ties: “both” is not one of its values. Use one of: split, full.'),
    ],
    ['a number', [[[7, 7]], 300, 1], fault('#VALUE!', 'ties: “1” is not one of its values')],
    ['a logical value', [[[7, 7]], 300, true], fault('#VALUE!', 'ties: “TRUE” is not one of its values')],
  ]);
});
