import { fault, testEdges } from '../support/edges';

describe('the cumulative amount', () => {
  testEdges('PAY.IIT', [
    ['a value', [37000, 555], 625],
    ['a cell', [[[37000]], [[555]]], [[625]]],
    ['a row', [[[18500, 37000]], [[0, 555]]], [[555, 625]]],
    [
      'a column',
      [
        [[18500], [37000]],
        [[0], [555]],
      ],
      [[555], [625]],
    ],
    [
      'a block',
      [
        [
          [5000, 36000],
          [null, -1],
        ],
      ],
      [
        [150, 1080],
        ['', 0],
      ],
    ],
    ['zero', [0], 0],
    ['below zero', [-0.01], 0],
    ['on a bracket', [144000], 11880],
    ['a cent below a bracket', [143999.99], 11880],
    ['ten cents above a bracket', [144000.1], 11880.02],
    ['half a cent of tax', [0.16666666666667], 0.01],
    ['drifting', [0.1 * 3], 0.01],
    ['a blank', [null, 555], ''],
    ['a blank beside an error', [null, '#N/A'], fault('#N/A')],
    [
      'a number stored as text',
      ['37,000', 555],
      fault('#VALUE!', 'cumulativeTaxable: “37,000” is a number stored as text'),
    ],
    ['full-width digits, in their own place', [[['３７０００'], [5000]]], [[fault('#VALUE!')], [150]]],
    ['a logical value', [true], fault('#VALUE!', 'TRUE is a logical value')],
    ['an error cell, in its own place', [[[{ code: '#N/A' }], [5000]]], [[fault('#N/A')], [150]]],
  ]);
});

describe('what was withheld', () => {
  testEdges('PAY.IIT', [
    ['left out', [5000], 150],
    ['blank', [5000, ''], 150],
    [
      'blank in a range: nothing yet',
      [
        [[5000], [10000]],
        [[null], [150]],
      ],
      [[150], [150]],
    ],
    ['one cell for all', [[[5000], [10000]], 100], [[50], [200]]],
    ['one amount for all', [10000, [[0], [150], [300]]], [[300], [150], [0]]],
    ['more than is due', [5000, 200], 0],
    ['a cent less than is due', [5000, 149.99], 0.01],
    [
      'below zero, in its own place',
      [
        [[5000], [5000]],
        [[-1], [0]],
      ],
      [[fault('#VALUE!', 'Row 1 of the range: the tax withheld before is -1')], [150]],
    ],
    ['text', [5000, 'none'], fault('#VALUE!', 'withheld: “none” is text')],
    [
      'another shape',
      [
        [[5000], [1]],
        [[1], [2], [3]],
      ],
      fault('#VALUE!', 'CumulativeTaxable has 2 × 1 cells (rows × columns), withheld has 3 × 1'),
    ],
    ['a row beside a column', [[[5000], [1]], [[1, 2]]], fault('#VALUE!', 'Select ranges of the same shape')],
  ]);
});
