import fc from 'fast-check';
import { exact, gridRate, PayError, rateGrid, type Boundary, type Label, type LabelledRates } from '../../src/pay';

/** Years of service by attainment. */
const NUMBERS: LabelledRates = {
  rows: [0, 3, 5],
  columns: [0.8, 1, 1.2],
  rates: [
    [0.01, 0.02, 0.03],
    [0.04, 0.05, 0.06],
    [0.07, 0.08, 0.09],
  ],
};
/** Model by units sold. */
const MODELS: LabelledRates = {
  rows: ['Sedan', 'SUV', '新能源'],
  columns: [0, 10],
  rates: [
    [200, 250],
    [300, null],
    [400, 500],
  ],
};
/** Model by region. */
const REGIONS: LabelledRates = {
  rows: ['Sedan', 'SUV'],
  columns: ['North', 'South'],
  rates: [
    [1, 2],
    [3, 4],
  ],
};

const rate = (row: Label, column: Label, table: LabelledRates, boundary?: Boundary): unknown =>
  gridRate(row, column, rateGrid(table), boundary);

function problem(compute: () => unknown): PayError {
  try {
    compute();
  } catch (error) {
    if (error instanceof PayError) return error;
  }
  throw new Error('There was no PayError');
}

describe('numbers on both sides: the row and the column reached', () => {
  test.each([
    [0, 0.8, 0.01, 0],
    [0.01, 0.81, 0.01, 0.01],
    [2.99, 0.99, 0.01, 0.01],
    [3, 1, 0.05, 0.01],
    [3, 1.01, 0.05, 0.02],
    [3.01, 1, 0.05, 0.04],
    [3.01, 1.01, 0.05, 0.05],
    [5, 1.2, 0.09, 0.05],
    [100, 100, 0.09, 0.09],
    [0, 0.79, 0, 0],
    [-1, 1, 0, 0],
    [-1, 0.5, 0, 0],
    [3, 0.999999999999999, 0.04, 0.01],
    [3, 0.9999999999999999, 0.05, 0.01],
    [3, 0.1 * 3 + 0.7, 0.05, 0.01],
  ])('row %p, column %p: %p, or %p where thresholds must be exceeded', (row, column, reached, exceeded) => {
    expect(rate(row, column, NUMBERS)).toBe(reached);
    expect(rate(row, column, NUMBERS, '>=')).toBe(reached);
    expect(rate(row, column, NUMBERS, '>')).toBe(exceeded);
  });
});

describe('names: the same text, however it was typed', () => {
  test.each<[Label, Label, LabelledRates, number]>([
    ['Sedan', 0, MODELS, 200],
    ['sedan', 9.99, MODELS, 200],
    [' SEDAN ', 10, MODELS, 250],
    ['ＳＵＶ', 1, MODELS, 300],
    ['suv', 1, MODELS, 300],
    ['新能源', 12, MODELS, 500],
    ['　新能源　', 12, MODELS, 500],
    ['Sedan', -1, MODELS, 0],
    ['SUV', 'North', REGIONS, 3],
    ['suv', 'ｓｏｕｔｈ', REGIONS, 4],
  ])('%p, %p', (row, column, table, expected) => {
    expect(rate(row, column, table)).toBe(expected);
  });

  test('a table on its side gives the same', () => {
    const turned: LabelledRates = {
      rows: [0, 10],
      columns: ['Sedan', 'SUV'],
      rates: [
        [200, 300],
        [250, 350],
      ],
    };
    expect(rate(10, 'suv', turned)).toBe(350);
  });

  test('one row and one column are enough', () => {
    expect(rate('A', 5, { rows: ['a'], columns: [5], rates: [[7]] })).toBe(7);
    expect(rate('A', 4.99, { rows: ['a'], columns: [5], rates: [[7]] })).toBe(0);
  });

  test('a rate is the decimal that its 15 digits spell', () => {
    expect(rate(1, 1, { rows: [1], columns: [1], rates: [[0.1 * 3]] })).toBe(0.3);
  });
});

describe('no rate', () => {
  test.each<[string, Label, Label, LabelledRates, string, string, object]>([
    ['an unknown name', 'Truck', 1, MODELS, '#N/A', 'grid.unknown', { value: 'Truck', labels: 'Sedan / SUV / 新能源' }],
    ['part of a name', 'Sed', 1, MODELS, '#N/A', 'grid.unknown', { value: 'Sed' }],
    ['an empty name', '', 1, MODELS, '#N/A', 'grid.unknown', { value: '' }],
    ['a pattern', 'S*', 1, MODELS, '#N/A', 'grid.unknown', { value: 'S*' }],
    ['an unknown column', 'SUV', 'West', REGIONS, '#N/A', 'grid.unknown', { value: 'West', labels: 'North / South' }],
    [
      'a number where there are names',
      7,
      1,
      MODELS,
      '#VALUE!',
      'grid.number-for-text',
      { value: 7, labels: 'Sedan / SUV / 新能源' },
    ],
    ['a text where there are numbers', 'SUV', '10', MODELS, '#VALUE!', 'grid.text-for-number', { value: '10' }],
    [
      'a blank where they meet',
      'suv',
      10,
      MODELS,
      '#N/A',
      'grid.blank',
      { rowLabel: 'SUV', columnLabel: 10, row: 3, column: 3 },
    ],
    ['a figure no cell can hold', NaN, 1, NUMBERS, '#VALUE!', 'number.not-finite', { value: 'NaN' }],
  ])('%s', (_, row, column, table, code, key, values) => {
    const error = problem(() => rate(row, column, table));
    expect(error).toMatchObject({ code, key, values });
  });

  test('a long list of names is cut short', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Model ${index}`);
    const table = { rows: names, columns: [0], rates: names.map(() => [1]) };
    const { values } = problem(() => rate('Other', 0, table));
    expect(values['labels']).toBe(`${names.slice(0, 12).join(' / ')} / …`);
  });
});

describe('labels that are refused, with the two of them and where the second stands', () => {
  test.each<[string, Label[], Label[], string, object]>([
    ['rows that repeat', [0, 3, 3], [1], 'grid.not-rising', { first: 3, second: 3, row: 4, column: 1 }],
    ['rows that fall', [3, 0], [1], 'grid.not-rising', { first: 3, second: 0, row: 3, column: 1 }],
    ['columns that fall', [1], [0, 2, 1], 'grid.not-rising', { first: 2, second: 1, row: 1, column: 4 }],
    ['rows that drift', [0.3, 0.1 * 3], [1], 'grid.not-rising', { first: 0.3, row: 3, column: 1 }],
    ['a name twice', ['A', 'B', 'A'], [1], 'grid.repeated', { first: 'A', second: 'A', row: 4, column: 1 }],
    ['a name in other letters', ['SUV', ' ｓuv'], [1], 'grid.repeated', { first: 'SUV', row: 3, column: 1 }],
    ['a column’s name twice', [1], ['A', 'a'], 'grid.repeated', { first: 'A', second: 'a', row: 1, column: 3 }],
    ['a name after numbers', [0, 1, 'A'], [1], 'grid.mixed-labels', { first: 0, second: 'A', row: 4, column: 1 }],
    ['a number after names', [1], ['A', 5], 'grid.mixed-labels', { first: 'A', second: 5, row: 1, column: 3 }],
    ['a number as text', [0, '10'], [1], 'grid.mixed-labels', { first: 0, second: '10', row: 3, column: 1 }],
  ])('%s', (_, rows, columns, key, values) => {
    const rates = rows.map(() => columns.map(() => 1));
    expect(problem(() => rateGrid({ rows, columns, rates }))).toMatchObject({ code: '#VALUE!', key, values });
  });
});

test('the row reached is the last one that a plain reading from the top finds', () => {
  const figures = fc.integer({ min: -50, max: 50 }).map((n) => n * 0.1);
  const labels = fc.uniqueArray(figures, { minLength: 1, maxLength: 30, selector: (n) => n.toPrecision(15) });
  fc.assert(
    fc.property(labels, figures, fc.constantFrom<Boundary[]>('>=', '>'), (thresholds, value, boundary) => {
      const rows = thresholds.sort((a, b) => a - b);
      const reached = rows.findLastIndex((from) => {
        const side = exact(value).comparedTo(exact(from));
        return boundary === '>=' ? side >= 0 : side > 0;
      });
      const table = { rows, columns: ['all'], rates: rows.map((_, index) => [index + 1]) };
      expect(rate(value, 'all', table, boundary)).toBe(reached + 1);
    }),
  );
});
