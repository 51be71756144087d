import { fault, testEdges } from '../support/edges';

describe('paid, recovered and the new balance stand side by side', () => {
  testEdges('PAY.DRAW', [
    ['earned above the draw', [2750, 2000], [[2750, 0, 0]]],
    ['on the draw', [2000, 2000, 500], [[2000, 0, 500]]],
    ['a cent below the draw', [1999.99, 2000], [[2000, 0, 0.01]]],
    ['a cent above the draw', [2000.01, 2000, 500], [[2000, 0.01, 499.99]]],
    ['cells', [[[2375]], [[2000]], [[500]], [[true]]], [[2000, 375, 125]]],
    ['earned nothing', [0, 2000], [[2000, 0, 2000]]],
    ['earned below zero', [-300, 2000], [[2000, 0, 2300]]],
    ['no draw', [1500, 0, 200], [[1300, 200, 0]]],
    ['nothing at all', [0, 0], [[0, 0, 0]]],
    ['drifting', [0.1 * 3, 0.3], [[0.3, 0, 0]]],
    ['a draw below zero', [1500, -1], fault('#VALUE!', 'The draw -1 is below zero')],
    ['a balance below zero', [1500, 2000, -500], fault('#VALUE!', 'The balance -500 is below zero')],
    ['a range for what is earned', [[[1], [2]], 2000], fault('#VALUE!', 'earned: one value is needed')],
    ['earned left blank', [null, 2000], fault('#VALUE!', 'earned: it is left out, or its cell is blank')],
    ['the draw left blank', [1500, ''], fault('#VALUE!', 'draw: it is left out, or its cell is blank')],
    ['text', ['1500', 2000], fault('#VALUE!', 'earned: “1500” is a number stored as text')],
    ['full-width digits', [1500, '２０００'], fault('#VALUE!', 'draw: “２０００” is a number stored as text')],
    ['a logical value', [1500, 2000, true], fault('#VALUE!', 'balance: TRUE is a logical value')],
    ['an error cell', [1500, 2000, { code: '#N/A' }], fault('#N/A', 'balance: it is already #N/A')],
  ]);
});

describe('recoverable', () => {
  testEdges('PAY.DRAW', [
    ['left out', [1500, 2000], [[2000, 0, 500]]],
    ['blank on the web', [1500, 2000, null, null], [[2000, 0, 500]]],
    ['blank as empty text', [1500, 2000, '', ''], [[2000, 0, 500]]],
    ['TRUE', [1500, 2000, 0, true], [[2000, 0, 500]]],
    ['FALSE', [1500, 2000, 0, false], [[2000, 0, 0]]],
    ['FALSE leaves the balance', [2750, 2000, 500, false], [[2750, 0, 500]]],
    [
      '0, as a blank arrives on desktop',
      [1500, 2000, 0, 0],
      fault('#VALUE!', 'recoverable: “0” is not a logical value. Type TRUE or FALSE.'),
    ],
    ['1', [1500, 2000, 0, 1], fault('#VALUE!', 'recoverable: “1” is not a logical value')],
    ['the text FALSE', [1500, 2000, 0, 'FALSE'], fault('#VALUE!', 'recoverable: “FALSE” is not a logical value')],
    ['a word', [1500, 2000, 0, '否'], fault('#VALUE!', 'recoverable: “否” is not a logical value')],
    ['an error cell', [1500, 2000, 0, '#REF!'], fault('#VALUE!', 'recoverable: it is already #REF!')],
    ['a range', [1500, 2000, 0, [[true, false]]], fault('#VALUE!', 'recoverable: one value is needed')],
  ]);
});
