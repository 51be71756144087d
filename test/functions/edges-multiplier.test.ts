import type { Input } from '../../src/functions';
import { expectAnswer, type Shown } from './expect-answer';

const CURVE = [
  [0.6, 0.5],
  [0.8, 0.8],
  [1, 1],
];

describe('MULTIPLIER at its rows: step by >= and by >, and the line between', () => {
  test.each<[attainment: number, curve: Input, reached: number, exceeded: number, linear: number]>([
    [0, CURVE, 0, 0, 0],
    [-0.5, CURVE, 0, 0, 0],
    [0.5999, CURVE, 0, 0, 0],
    [0.6, CURVE, 0.5, 0, 0.5],
    [0.6001, CURVE, 0.5, 0.5, 0.50015],
    [0.7, CURVE, 0.5, 0.5, 0.65],
    [0.7999, CURVE, 0.5, 0.5, 0.79985],
    [0.8, CURVE, 0.8, 0.5, 0.8],
    [0.8001, CURVE, 0.8, 0.8, 0.8001],
    [1, CURVE, 1, 0.8, 1],
    [1.0001, CURVE, 1, 1, 1],
    [9, CURVE, 1, 1, 1],
    [0.1 * 3 + 0.3, CURVE, 0.5, 0, 0.5],
    [0.7999999999999999, CURVE, 0.8, 0.5, 0.8],
    [1, [[1, 1.2]], 1.2, 0, 1.2],
    [0.99, [[1, 1.2]], 0, 0, 0],
    [2, [[1, 1.2]], 1.2, 1.2, 1.2],
    [
      1.5,
      [
        [0, 2],
        [2, 1],
      ],
      2,
      2,
      1.25,
    ],
    [
      0.05,
      [
        [-0.1, -1],
        [0.2, 0.5],
      ],
      -1,
      -1,
      -0.25,
    ],
  ])('%p on %j', (attainment, curve, reached, exceeded, linear) => {
    expectAnswer('MULTIPLIER', [attainment, curve], reached);
    expectAnswer('MULTIPLIER', [attainment, curve, 'step', '>='], reached);
    expectAnswer('MULTIPLIER', [attainment, curve, 'step', '>'], exceeded);
    for (const boundary of ['>=', '>']) expectAnswer('MULTIPLIER', [attainment, curve, 'linear', boundary], linear);
  });
});

describe('MULTIPLIER and what stands in its cells', () => {
  test.each<[string, Input[], Shown | Shown[][]]>([
    ['no attainment', ['', CURVE], ''],
    ['a percentage as text', ['85%', CURVE], '#VALUE! “85%” is a number stored as text'],
    ['full-width digits', ['０．８', CURVE], '#VALUE! “０．８” is a number stored as text'],
    ['no target behind it', ['#DIV/0!', CURVE], '#DIV/0! it is already #DIV/0!'],
    ['no curve', [0.8, null], '#VALUE! curve: nothing is given'],
    ['a header', [0.8, [['完成率', '系数'], ...CURVE]], 0.8],
    ['unsorted', [0.8, [...CURVE].reverse()], '#VALUE! curve: row 2 begins at 0.8, which is not above row 1 at 1'],
    ['a percentage among its rows', [0.8, [['60%', 0.5]]], '#VALUE! curve, row 1 of the range, column 1'],
    ['Chinese words', [0.7, CURVE, '线性'], 0.65],
    ['one cell', [[[0.8]], CURVE], [[0.8]]],
    ['a row', [[[0.5, 0.7, null]], CURVE], [[0, 0.5, '']]],
    [
      'a block',
      [
        [
          [0.6, '#N/A'],
          ['', 'abc'],
        ],
        CURVE,
      ],
      [
        [0.5, '#N/A attainment, row 1 of the range, column 2'],
        ['', '#VALUE! attainment, row 2 of the range, column 2: “abc” is text'],
      ],
    ],
  ])('%s', (_, args, expected) => {
    expectAnswer('MULTIPLIER', args, expected);
  });
});
