import { fault, testEdges } from '../support/edges';

describe('the value, one cell or a range', () => {
  testEdges('PAY.ROUND', [
    ['a value', [1234.565], 1234.57],
    ['a cell', [[[1234.565]]], [[1234.57]]],
    ['a row', [[[1.005, 2.004]]], [[1.01, 2]]],
    ['a column', [[[1.005], [2.004]]], [[1.01], [2]]],
    [
      'a block',
      [
        [
          [1.005, null],
          ['', -1.005],
        ],
      ],
      [
        [1.01, ''],
        ['', -1.01],
      ],
    ],
    ['zero', [0], 0],
    ['a small loss', [-0.001], 0],
    ['on the middle', [0.005], 0.01],
    ['just under the middle', [0.00499999999999], 0],
    ['just over the middle', [0.00500000000001], 0.01],
    ['the middle below zero', [-0.005], -0.01],
    ['drifting', [0.1 * 3, 1], 0.3],
    ['28.999999999999996, down', [28.999999999999996, 0, 'down'], 29],
    ['1.1 × 1.1, up', [1.1 * 1.1, 2, 'up'], 1.21],
    ['a blank', [null], ''],
    ['text', ['abc'], fault('#VALUE!', 'value: “abc” is text')],
    ['full-width digits', ['１.５'], fault('#VALUE!', 'value: “１.５” is a number stored as text')],
    ['a logical value', [false], fault('#VALUE!', 'value: FALSE is a logical value')],
    ['an error, in its own place', [[[{ code: '#DIV/0!' }], [1.005]]], [[fault('#DIV/0!')], [1.01]]],
    ['not finite', [-Infinity], fault('#NUM!')],
  ]);
});

describe('digits and mode', () => {
  testEdges('PAY.ROUND', [
    ['digits left blank', [1.005, ''], 1.01],
    ['no digits', [1.5, 0], 2],
    ['hundreds', [1250, -2], 1300],
    ['as cells', [1250, [[-2]], [['half-even']]], 1200],
    ['fifteen', [0.000000000000001, 15], 1e-15],
    ['sixteen', [1, 16], fault('#VALUE!', 'igits is 16. Use a whole number from -15 to 15.')],
    ['half of one', [1, 0.5], fault('#VALUE!', 'igits is 0.5')],
    ['digits as text', [1, '2'], fault('#VALUE!', 'digits: “2” is a number stored as text')],
    ['digits as a logical value', [1, true], fault('#VALUE!', 'digits: TRUE is a logical value')],
    ['digits as an error', [1, '#N/A'], fault('#N/A', 'digits: it is already #N/A')],
    ['digits as a range', [1, [[1], [2]]], fault('#VALUE!', 'digits: one value is needed')],
    ['to the even digit, down', [0.125, 2, 'half-even'], 0.12],
    ['to the even digit, up', [0.135, 2, '四舍六入五成双'], 0.14],
    ['away from zero', [-1.001, 2, 'up'], -1.01],
    ['towards zero', [-1.009, 2, '舍去'], -1],
    ['another mode', [1, 2, 'nearest'], fault('#VALUE!', 'mode: “nearest” is not one of its values')],
  ]);
});
