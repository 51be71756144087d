import { fault, testEdges } from '../support/edges';

describe('the value', () => {
  testEdges('PAY.CLAMP', [
    ['a value', [2247, 3000], 3000],
    ['a cell', [[[2247]], 3000], [[3000]]],
    ['a row', [[[2247, 5200, 9800]], 3000, 8000], [[3000, 5200, 8000]]],
    ['a column', [[[2247], [5200]], 3000, 8000], [[3000], [5200]]],
    [
      'a block',
      [
        [
          [1, 5],
          [9, null],
        ],
        2,
        8,
      ],
      [
        [2, 5],
        [8, ''],
      ],
    ],
    ['zero', [0, 3000], 3000],
    ['below zero', [-5, 0], 0],
    ['on the floor', [3000, 3000, 8000], 3000],
    ['a cent below the floor', [2999.99, 3000, 8000], 3000],
    ['a cent above the floor', [3000.01, 3000, 8000], 3000.01],
    ['on the cap', [8000, 3000, 8000], 8000],
    ['a cent above the cap', [8000.01, 3000, 8000], 8000],
    ['a cent below the cap', [7999.99, 3000, 8000], 7999.99],
    ['drifting', [0.1 * 3, 0.3, 0.3], 0.3],
    ['a blank', [null, 3000], ''],
    ['a blank as empty text', [[[''], [1]], 3000], [[''], [3000]]],
    [
      'a number stored as text, in its own place',
      [[['２２４７'], [1]], 3000],
      [[fault('#VALUE!', 'value, row 1 of the range')], [3000]],
    ],
    ['a logical value', [true, 3000], fault('#VALUE!', 'value: TRUE is a logical value')],
    ['an error cell, in its own place', [[[{ code: '#DIV/0!' }], [1]], 3000], [[fault('#DIV/0!')], [3000]]],
  ]);
});

describe('floor and cap', () => {
  testEdges('PAY.CLAMP', [
    ['both left out', [5], 5],
    ['both blank', [5, '', null], 5],
    ['a floor alone', [5, 7], 7],
    ['a cap alone', [5, null, 3], 3],
    ['the same', [5, 4, 4], 4],
    ['a floor of zero', [-5, 0], 0],
    ['a cap of zero', [5, null, 0], fault('#VALUE!', 'The cap is 0, or its cell is blank')],
    ['below zero', [-50, -20, -10], -20],
    ['as cells', [5, [[7]], [[9]]], 7],
    [
      'crossed',
      [5, 8000, 3000],
      fault('#VALUE!', 'The floor 8000 is above the cap 3000. Lower the floor or raise the cap.'),
    ],
    ['crossed, for a range: the call as a whole', [[[5], [null]], 8000, 3000], fault('#VALUE!', 'The floor 8000')],
    ['a range for a floor', [5, [[1], [2]]], fault('#VALUE!', 'floor: one value is needed')],
    ['text for a cap', [5, null, 'none'], fault('#VALUE!', 'cap: “none” is text')],
    ['a logical value for a cap', [5, null, true], fault('#VALUE!', 'cap: TRUE is a logical value')],
    ['an error for a floor', [5, { code: '#N/A' }], fault('#N/A', 'floor: it is already #N/A')],
  ]);
});
