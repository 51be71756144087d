import { fault, testEdges } from '../support/edges';

describe('actual and target, one cell or a range', () => {
  testEdges('ATTAINMENT', [
    ['values', [185, 200], 0.925],
    ['cells', [[[185]], [[200]]], [[0.925]]],
    ['a row', [[[50, 100]], 200], [[0.25, 0.5]]],
    ['a column', [[[50], [100]], 200], [[0.25], [0.5]]],
    [
      'a block',
      [
        [
          [50, 100],
          [null, 300],
        ],
        200,
      ],
      [
        [0.25, 0.5],
        ['', 1.5],
      ],
    ],
    ['one actual, many targets', [100, [[200], [400]]], [[0.5], [0.25]]],
    [
      'ranges of one shape',
      [
        [[50], [100]],
        [[100], [100]],
      ],
      [[0.5], [1]],
    ],
    ['a row beside a column', [[[1, 2]], [[1], [2]]], fault('#VALUE!', 'Actual has 1 × 2 cells (rows × columns)')],
    [
      'ranges of different lengths',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      fault('#VALUE!', 'target has 3 × 1'),
    ],
    ['on the target', [200, 200], 1],
    ['a cent either side of it', [[[199.99], [200.01]], 200], [[0.99995], [1.00005]]],
    ['nothing achieved', [0, 200], 0],
    ['below zero', [-20, 200], -0.1],
    ['a drifting actual', [0.1 * 3, 0.3], 1],
    ['a drifting target', [29, 28.999999999999996], 1],
    ['a zero target', [1, 0], fault('#DIV/0!', 'The target is zero')],
    [
      'a zero target in its own place',
      [
        [[1], [1]],
        [[0], [2]],
      ],
      [[fault('#DIV/0!')], [0.5]],
    ],
    ['nothing of nothing', [0, 0], fault('#DIV/0!')],
    ['a target below zero', [1, -2], fault('#VALUE!', 'The target -2 is below zero')],
    ['a blank actual', [null, 200], ''],
    ['a blank target', [185, ''], ''],
    ['a blank beside an error', [null, { code: '#N/A' }], fault('#N/A', 'target: it is already #N/A')],
    ['text', ['good', 200], fault('#VALUE!', 'actual: “good” is text')],
    ['full-width digits', [185, '２００'], fault('#VALUE!', 'target: “２００” is a number stored as text')],
    ['a percentage as text', ['92.5%', 1], fault('#VALUE!', 'actual: “92.5%” is a number stored as text')],
    ['a logical value', [true, 200], fault('#VALUE!', 'actual: TRUE is a logical value')],
    [
      'an error, in its own place',
      [[['#REF!'], [100]], 200],
      [[fault('#VALUE!', 'actual, row 1 of the range')], [0.5]],
    ],
  ]);
});

describe('lower is better: 2 − actual ÷ target, never below 0', () => {
  testEdges('ATTAINMENT', [
    ['on the target', [2, 2, 'lower'], 1],
    ['half of it', [1, 2, 'lower'], 1.5],
    ['nothing', [0, 2, 'lower'], 2],
    ['half as much again', [3, 2, 'lower'], 0.5],
    ['twice the target', [4, 2, 'lower'], 0],
    ['a cent above twice', [4.01, 2, 'lower'], 0],
    ['far above', [400, 2, 'lower'], 0],
    ['a zero target', [1, 0, 'lower'], fault('#DIV/0!')],
    ['in Chinese', [3, 2, '越低越好'], 0.5],
  ]);
});

describe('lower is better: target ÷ actual', () => {
  testEdges('ATTAINMENT', [
    ['on the target', [5, 5, 'lower-ratio'], 1],
    ['below it', [4.5, 5, 'lower-ratio'], 1.1111111111111112],
    ['nothing', [0, 5, 'lower-ratio'], fault('#DIV/0!', 'The actual is zero')],
    ['below zero', [-1, 5, 'lower-ratio'], fault('#VALUE!', 'The actual -1 is below zero')],
    ['a zero target', [5, 0, 'lower-ratio'], fault('#DIV/0!', 'The target is zero')],
  ]);
});

describe('the direction', () => {
  testEdges('ATTAINMENT', [
    ['blank', [3, 4, ''], 0.75],
    ['capitals', [3, 4, 'HIGHER'], 0.75],
    ['another word', [3, 4, 'up'], fault('#VALUE!', 'direction: “up” is not one of its values')],
    ['a range', [3, 4, [['higher', 'lower']]], fault('#VALUE!', 'direction: one value is needed')],
    ['an error', [3, 4, { code: '#N/A' }], fault('#N/A', 'direction: it is already #N/A')],
  ]);
});
