import { fault, testEdges } from '../support/edges';

describe('the shape of the shares is the shape of the parts', () => {
  testEdges('BONUS.POOL', [
    ['one value', [100, 3], [[100]]],
    ['one cell', [100, [[3]]], [[100]]],
    ['a row', [100, [[1, 3]]], [[25, 75]]],
    ['a column', [100, [[1], [3]]], [[25], [75]]],
    [
      'a block',
      [
        100,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [10, 20],
        [30, 40],
      ],
    ],
  ]);
});

describe('the shares', () => {
  testEdges('BONUS.POOL', [
    ['a blank on the web', [100, [[1], [null], [3]]], [[25], [''], [75]]],
    ['a blank as empty text', [100, [[1], [''], [3]]], [[25], [''], [75]]],
    ['a blank as a space', [100, [[1], ['　'], [3]]], [[25], [''], [75]]],
    ['a blank as desktop Excel hands it over: a share of nothing', [100, [[1], [0], [3]]], [[25], [0], [75]]],
    [
      'blanks in a block',
      [
        100,
        [
          [1, null],
          [null, 3],
        ],
      ],
      [
        [25, ''],
        ['', 75],
      ],
    ],
    ['percentages', [100, [[0.25], [0.75]]], [[25], [75]]],
    ['drifting, 0.1 × 3 as 0.3: the first of equal ones gets the cent', [0.01, [[0.3], [0.1 * 3]]], [[0.01], [0]]],
    ['text', [100, [[1], ['half']]], fault('#VALUE!', 'shares, row 2 of the range: “half” is text')],
    ['a number stored as text', [100, [[1], ['50%']]], fault('#VALUE!', '“50%” is a number stored as text')],
    ['full-width digits', [100, [[1], ['５０']]], fault('#VALUE!', '“５０” is a number stored as text')],
    ['a logical value', [100, [[1], [true]]], fault('#VALUE!', 'TRUE is a logical value')],
    ['an error cell', [100, [[1, { code: '#N/A' }]]], fault('#N/A', 'shares, column 2: it is already #N/A')],
    ['an error of an unknown name', [100, [[1], ['#REF!']]], fault('#VALUE!', 'it is already #REF!')],
    ['below zero', [100, [[3, -1]]], fault('#VALUE!', 'Share 2 is -1. Shares cannot be below zero.')],
    ['zeros', [100, [[0, 0]]], fault('#DIV/0!', 'All shares are zero')],
    ['zeros and blanks', [100, [[0, null]]], fault('#DIV/0!', 'All shares are zero')],
    ['blanks alone', [100, [[null, '']]], fault('#VALUE!', 'shares: nothing is given')],
    ['left out', [100], fault('#VALUE!', 'shares: nothing is given')],
    ['not finite', [100, [[1, Infinity]]], fault('#NUM!', 'shares, column 2: Infinity')],
  ]);
});

describe('the amount', () => {
  testEdges('BONUS.POOL', [
    ['a cell', [[[100]], [[1, 1]]], [[50, 50]]],
    ['zero', [0, [[1, 1]]], [[0, 0]]],
    ['below zero', [-0.01, [[1, 1]]], [[-0.01, 0]]],
    ['half a cent', [0.005, [[1, 1]]], [[0.01, 0]]],
    ['just under half a cent', [0.00499, [[1, 1]]], [[0, 0]]],
    ['drifting', [0.1 * 3, [[1, 1, 1]]], [[0.1, 0.1, 0.1]]],
    ['a blank', [null, [[1, 1]]], fault('#VALUE!', 'amount: it is left out, or its cell is blank')],
    ['a range', [[[1], [2]], [[1, 1]]], fault('#VALUE!', 'amount: one value is needed')],
    ['text', ['1,000', [[1, 1]]], fault('#VALUE!', 'amount: “1,000” is a number stored as text')],
    ['a logical value', [true, [[1, 1]]], fault('#VALUE!', 'amount: TRUE is a logical value')],
    ['an error cell', [{ code: '#DIV/0!' }, [[1, 1]]], fault('#DIV/0!', 'amount: it is already #DIV/0!')],
  ]);
});

describe('the digits', () => {
  testEdges('BONUS.POOL', [
    ['left out', [1, [[1, 2]]], [[0.33, 0.67]]],
    ['blank', [1, [[1, 2]], ''], [[0.33, 0.67]]],
    ['none', [10, [[1, 2]], 0], [[3, 7]]],
    ['four', [1, [[1, 2]], 4], [[0.3333, 0.6667]]],
    ['tens', [100, [[1, 2]], -1], [[30, 70]]],
    ['more than the amount has', [40, [[1, 2]], -2], [[0, 0]]],
    ['half of one', [1, [[1, 2]], 0.5], fault('#VALUE!', 'Digits is 0.5. Use a whole number from -15 to 15.')],
    ['too many', [1, [[1, 2]], 16], fault('#VALUE!', 'Digits is 16')],
    ['text', [1, [[1, 2]], 'two'], fault('#VALUE!', 'digits: “two” is text')],
  ]);
});

testEdges('BONUS.POOL', [
  ['too many arguments', [1, [[1, 2]], 2, 3], fault('#VALUE!', '4 arguments are given, at most 3 are possible')],
]);
