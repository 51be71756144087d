import { PayError, tierTable, type RateRows } from '../../src/pay';
import { exact } from '../../src/pay';
import { reachedTier } from '../../src/pay/tiers';

function errorOf(rows: RateRows, rowNumbers?: readonly number[]): PayError | null {
  try {
    tierTable(rows, rowNumbers);
    return null;
  } catch (error) {
    if (error instanceof PayError) return error;
    throw error;
  }
}

describe('thresholds rise, or the error names the two rows', () => {
  test.each<[string, RateRows, number, number]>([
    [
      'twice the same',
      [
        [0, 1],
        [10, 2],
        [10, 3],
      ],
      2,
      3,
    ],
    [
      'falling',
      [
        [0, 1],
        [20, 2],
        [10, 3],
      ],
      2,
      3,
    ],
    [
      'highest first',
      [
        [20, 3],
        [10, 2],
        [0, 1],
      ],
      1,
      2,
    ],
    [
      'the same but for float drift',
      [
        [0, 1],
        [0.3, 2],
        [0.1 * 3, 3],
      ],
      2,
      3,
    ],
    [
      'only the first wrong pair',
      [
        [5, 1],
        [4, 2],
        [3, 3],
      ],
      1,
      2,
    ],
  ])('%s', (_, rows, row, nextRow) => {
    expect(errorOf(rows)).toMatchObject({
      code: '#VALUE!',
      key: 'tiers.not-rising',
      values: {
        row,
        nextRow,
        from: exact(rows[row - 1]?.[0] ?? NaN).toNumber(),
        nextFrom: exact(rows[nextRow - 1]?.[0] ?? NaN).toNumber(),
      },
    });
  });

  test('rows are called by the numbers they have in their range', () => {
    expect(
      errorOf(
        [
          [0, 1],
          [0, 2],
        ],
        [2, 3],
      )?.values,
    ).toEqual({ row: 2, from: 0, nextRow: 3, nextFrom: 0 });
  });

  test('a table without rows is refused', () => {
    expect(errorOf([])).toMatchObject({ code: '#VALUE!', key: 'tiers.empty' });
  });

  test.each<[string, RateRows]>([
    ['one row', [[0, 0.05]]],
    [
      'rates that fall',
      [
        [0, 0.05],
        [100, 0.02],
      ],
    ],
    [
      'thresholds below zero',
      [
        [-10, 1],
        [0, 2],
      ],
    ],
    [
      'a first threshold above zero',
      [
        [100, 1],
        [200, 2],
      ],
    ],
  ])('%s is a table', (_, rows) => {
    expect(errorOf(rows)).toBeNull();
  });
});

test('what lies below a tier is what the full tiers underneath pay', () => {
  const tiers = tierTable([
    [0, 200],
    [10, 250],
    [15, 300],
  ]);
  expect(tiers.map(({ below }) => below.toNumber())).toEqual([0, 2000, 3250]);
});

describe('the tier reached', () => {
  const tiers = tierTable([
    [0, 1],
    [10, 2],
    [20, 3],
    [30, 4],
    [40, 5],
  ]);
  test.each([
    [-0.01, -1, -1],
    [0, 0, -1],
    [0.01, 0, 0],
    [9.99, 0, 0],
    [10, 1, 0],
    [10.01, 1, 1],
    [20, 2, 1],
    [29.999999999999996, 3, 2],
    [30, 3, 2],
    [39.99, 3, 3],
    [40, 4, 3],
    [1e9, 4, 4],
  ])('%p reaches %p, and %p where thresholds must be exceeded', (figure, reached, exceeded) => {
    expect(reachedTier(exact(figure), tiers, '>=')).toBe(reached);
    expect(reachedTier(exact(figure), tiers, '>')).toBe(exceeded);
  });
});
