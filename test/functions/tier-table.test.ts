import { callFunction, type Grid, type Input } from '../../src/functions';

const at1500 = (tiers: Input): unknown => callFunction('COMMISSION', [1500, tiers]);

describe('a table of tiers', () => {
  test.each<[string, Grid]>([
    [
      'as it is',
      [
        [0, 0.1],
        [1000, 0.2],
      ],
    ],
    [
      'with a header',
      [
        ['From', 'Rate'],
        [0, 0.1],
        [1000, 0.2],
      ],
    ],
    [
      'with a Chinese header',
      [
        ['起点', '比例'],
        [0, 0.1],
        [1000, 0.2],
      ],
    ],
    [
      'with half a header',
      [
        ['From', null],
        [0, 0.1],
        [1000, 0.2],
      ],
    ],
    [
      'with blank rows at the end',
      [
        [0, 0.1],
        [1000, 0.2],
        [null, null],
        ['', ''],
      ],
    ],
    [
      'with blank rows that arrive as zeros',
      [
        [0, 0.1],
        [1000, 0.2],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'with a header and a blank row',
      [
        ['From', 'Rate'],
        [0, 0.1],
        [1000, 0.2],
        ['', ''],
      ],
    ],
    [
      'with drifting thresholds',
      [
        [0, 0.1],
        [999.9999999999999, 0.2],
      ],
    ],
  ])('%s', (_, tiers) => {
    expect(at1500(tiers)).toBe(200);
  });

  test('of one row', () => {
    expect(at1500([[0, 0.1]])).toBe(150);
    expect(
      at1500([
        ['From', 'Rate'],
        [0, 0.1],
      ]),
    ).toBe(150);
    expect(at1500([[0, 0]])).toBe(0);
  });

  test('a last row of zeros counts where the row before begins below zero', () => {
    expect(
      callFunction('MULTIPLIER', [
        0.5,
        [
          [-1, 2],
          [0, 0],
        ],
      ]),
    ).toBe(0);
  });
});

describe('no table of tiers', () => {
  test.each<[string, Input, string]>([
    ['nothing', null, 'tiers: nothing is given. Select the cells that hold it.'],
    [
      'blank cells',
      [
        [null, ''],
        ['', null],
      ],
      'tiers: nothing is given. Select the cells that hold it.',
    ],
    [
      'a single value',
      0.05,
      'tiers: a table has two columns, From and Rate (or Multiplier); this range has 1. Select both, and no others.',
    ],
    [
      'one column',
      [[0], [1000]],
      'tiers: a table has two columns, From and Rate (or Multiplier); this range has 1. Select both, and no others.',
    ],
    [
      'three columns',
      [
        [0, 1000, 0.1],
        [1000, 2000, 0.2],
        [2000, 3000, 0.3],
      ],
      'tiers: a table has two columns, From and Rate (or Multiplier); this range has 3. Select both, and no others.',
    ],
    [
      'one row of many cells',
      [[0, 0.1, 1000, 0.2]],
      'tiers: the table lies on its side, with 1 × 4 cells (rows × columns). Put each tier in a row of its own, in two columns.',
    ],
    [
      'on its side',
      [
        [0, 1000, 2000],
        [0.1, 0.2, 0.3],
      ],
      'tiers: the table lies on its side, with 2 × 3 cells (rows × columns). Put each tier in a row of its own, in two columns.',
    ],
    [
      'a header alone',
      [
        ['From', 'Rate'],
        [null, null],
      ],
      'tiers: the table has no rows of figures. Fill in at least one.',
    ],
    [
      'thresholds that do not rise, under a header',
      [
        ['From', 'Rate'],
        [0, 0.1],
        [1000, 0.2],
        [1000, 0.3],
      ],
      'tiers: row 4 begins at 1000, which is not above row 3 at 1000. Sort the rows, lowest first, with each From once.',
    ],
    [
      'highest first',
      [
        [1000, 0.2],
        [0, 0.1],
      ],
      'tiers: row 2 begins at 0, which is not above row 1 at 1000. Sort the rows, lowest first, with each From once.',
    ],
    [
      'a blank row between',
      [
        [0, 0.1],
        [null, null],
        [1000, 0.2],
      ],
      'tiers, row 2 of the range, column 1: the cell is blank.',
    ],
    [
      'a rate left out',
      [
        [0, 0.1],
        [1000, null],
      ],
      'tiers, row 2 of the range, column 2: the cell is blank.',
    ],
    [
      'a number as text in the first row',
      [
        ['0', '5%'],
        [1000, 0.2],
      ],
      'tiers, row 1 of the range, column 1: “0” is a number stored as text.',
    ],
    [
      'a rate as text',
      [
        [0, 0.1],
        [1000, '20 %'],
      ],
      'tiers, row 2 of the range, column 2: “20 %” is a number stored as text.',
    ],
    [
      'a second header',
      [
        ['From', 'Rate'],
        ['yuan', 'percent'],
        [0, 0.1],
      ],
      'tiers, row 2 of the range, column 1: “yuan” is text',
    ],
    ['a logical value', [[0, true]], 'tiers, row 1 of the range, column 2: TRUE is a logical value'],
  ])('%s', (_, tiers, message) => {
    const answer = at1500(tiers) as { error: string; message: string };
    expect(answer.error).toBe('#VALUE!');
    expect(answer.message).toContain(message);
  });

  test('an error cell among the tiers is the answer of the whole call', () => {
    expect(callFunction('COMMISSION', [[[1], [2]], [[0, { code: '#N/A' }]]])).toEqual({
      error: '#N/A',
      message:
        'tiers, row 1 of the range, column 2: it is already #N/A. Correct the cell, or the formula it comes from.',
    });
  });
});
