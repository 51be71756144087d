import {
  columnLabels,
  freshGrid,
  rowLabels,
  withGridColumn,
  withGridLabels,
  withGridRow,
  withoutGridColumn,
  withoutGridRow,
} from '../../../src/plan/compose';

const GRID = [['', 0, 0.6, 0.8], ['sedan', 150, 180, 210], ['SUV', 175, 200, 230]] as const; // prettier-ignore

test('a new grid has its labels and no rates', () => {
  expect(freshGrid(['a', 'b'], [0, 10])).toEqual([['', 0, 10], ['a', 0, 0], ['b', 0, 0]]); // prettier-ignore
});

test('a column follows on from the last, as far above it as that is above the one before', () => {
  expect(withGridColumn(GRID)).toEqual([['', 0, 0.6, 0.8, 1], ['sedan', 150, 180, 210, 210], ['SUV', 175, 200, 230, 230]]); // prettier-ignore
  expect(columnLabels(withGridColumn(freshGrid(['a'], [3])))).toEqual([3, 4]);
});

test('a row begins as the last one, under a label of its own', () => {
  expect(withGridRow(GRID, 'van').at(-1)).toEqual(['van', 175, 200, 230]);
  expect(rowLabels(withGridRow(freshGrid([0, 5], [1])))).toEqual([0, 5, 10]);
});

test('rows and columns go, but never the last', () => {
  expect(withoutGridRow(GRID, 0)).toEqual([GRID[0], GRID[2]]);
  expect(withoutGridColumn(GRID, 1)).toEqual([['', 0, 0.8], ['sedan', 150, 210], ['SUV', 175, 230]]); // prettier-ignore
  const one = freshGrid(['a'], [0]);
  expect(withoutGridRow(one, 0)).toEqual(one);
  expect(withoutGridColumn(one, 0)).toEqual(one);
});

test.each([
  [
    'one more',
    ['sedan', 'SUV', 'van'],
    [
      ['sedan', 150, 180, 210],
      ['SUV', 175, 200, 230],
      ['van', 0, 0, 0],
    ],
  ],
  ['one fewer', ['SUV'], [['SUV', 175, 200, 230]]],
  [
    'one under another name',
    ['saloon', 'SUV'],
    [
      ['saloon', 150, 180, 210],
      ['SUV', 175, 200, 230],
    ],
  ],
  [
    'another order',
    ['SUV', 'sedan'],
    [
      ['SUV', 175, 200, 230],
      ['sedan', 150, 180, 210],
    ],
  ],
])('labels that change take their rates along: %s', (_, labels, rows) => {
  expect(withGridLabels(GRID, labels, null)).toEqual([GRID[0], ...rows]);
});

test('labels at the top do so too', () => {
  expect(withGridLabels(GRID, null, ['low', 'high'])).toEqual([['', 'low', 'high'], ['sedan', 150, 180], ['SUV', 175, 200]]); // prettier-ignore
});
