import fc from 'fast-check';
import { callFunction, type Cell, type Input } from '../../src/functions';

const TIERS: Input = [
  [0, 1],
  [10, 2],
];

describe('a range gives a range of its own shape', () => {
  test.each<[string, Input, unknown]>([
    ['a value', 11, 12],
    ['one cell', [[11]], [[12]]],
    ['a column', [[1], [11]], [[1], [12]]],
    ['a row', [[1, 11]], [[1, 12]]],
    [
      'a block',
      [
        [1, 2],
        [11, null],
      ],
      [
        [1, 2],
        [12, ''],
      ],
    ],
  ])('%s', (_, amount, expected) => {
    expect(callFunction('COMMISSION', [amount, TIERS])).toEqual(expected);
  });
});

describe('single cells go with any range', () => {
  test.each<[string, Input[], unknown]>([
    ['one target for all', [[[50], [100]], 200], [[0.25], [0.5]]],
    ['one target cell for all', [[[50], [100]], [[200]]], [[0.25], [0.5]]],
    ['one actual for all', [100, [[200, 400]]], [[0.5, 0.25]]],
    [
      'both ranges',
      [
        [[50], [100]],
        [[100], [100]],
      ],
      [[0.5], [1]],
    ],
    ['two single cells', [[[50]], [[100]]], [[0.5]]],
    ['a value and a cell', [50, [[100]]], [[0.5]]],
  ])('%s', (_, args, expected) => {
    expect(callFunction('ATTAINMENT', args)).toEqual(expected);
  });

  test('for three ranges', () => {
    expect(callFunction('BONUS', [3000, [[1], [0.8]], [[90], [null]]])).toEqual([[2700], ['']]);
  });
});

describe('ranges that do not fit are refused, with both shapes', () => {
  test.each<[string, string, Input[], string]>([
    [
      'more targets than actuals',
      'ATTAINMENT',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      'Actual has 2 × 1 cells (rows × columns), target has 3 × 1. Select ranges of the same shape, or a single cell.',
    ],
    [
      'a row against a column',
      'ATTAINMENT',
      [[[1, 2]], [[1], [2]]],
      'Actual has 1 × 2 cells (rows × columns), target has 2 × 1. Select ranges of the same shape, or a single cell.',
    ],
    [
      'the third of three',
      'BONUS',
      [[[1], [2]], 1, [[1], [2], [3]]],
      'Base has 2 × 1 cells (rows × columns), score has 3 × 1. Select ranges of the same shape, or a single cell.',
    ],
  ])('%s', (_, name, args, message) => {
    expect(callFunction(name, args)).toEqual({ error: '#VALUE!', message });
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -100, max: 10_000 }).map((n) => n / 100),
  fc.constantFrom<Cell[]>(null, '', 'abc', '12', true, '#N/A'),
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** What a cell shows: a message names the cell's place in its range, and a single cell has none. */
function shown(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
}

test('a range gives in each place what its cell alone gives, so the order of people never matters', () => {
  fc.assert(
    fc.property(block, (cells) => {
      const spilled = callFunction('COMMISSION', [cells, TIERS]) as unknown[][];
      const alone = cells.map((row) => row.map((one) => shown(callFunction('COMMISSION', [one, TIERS]))));
      expect(spilled.map((row) => row.map(shown))).toEqual(alone);
    }),
  );
});
