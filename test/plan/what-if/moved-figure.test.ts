import { movedFigure, type Move } from '../../../src/plan/what-if/moved-figure';

test.each<readonly [figure: number, move: Move, after: number]>([
  [30, { how: 'times', value: 1 / 3 }, 10],
  [3, { how: 'times', value: 1 / 3 }, 1],
  [1 / 3, { how: 'times', value: 3 }, 1],
  [10, { how: 'over', value: 1 / 3 }, 30],
  [0.35, { how: 'times', value: 1.1 }, 0.385],
  [1.15, { how: 'times', value: 100 }, 115],
  [8, { how: 'times', value: 1.1 }, 8.8],
  [28.999999999999996, { how: 'times', value: 1 }, 29],
  [0.88, { how: 'over', value: 1.1 }, 0.8],
  [1_000_000.1, { how: 'plus', value: -1_000_000 }, 0.1],
  [0.1, { how: 'plus', value: 0.2 }, 0.3],
])('%d %j is %d, to the digits of a cell', (figure, move, after) => {
  expect(movedFigure({}, figure, move)).toBe(after);
});
