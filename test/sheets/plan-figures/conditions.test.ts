import fc from 'fast-check';
import type { Condition, FigureSource, ListFigure } from '../../../src/plan/month-setup';
import type { CellValue } from '../../../src/sources/source';
import { d } from '../../support/grid';
import { ENGLISH, type Lists } from './lists';
import { built, expected, OCTOBER, read, recalculated, setupOf, without } from './support';

const [TITLES = []] = ENGLISH.cars;
const AMOUNT = TITLES.indexOf('Amount');
const MODEL = TITLES.indexOf('Model');

const withCars = (rows: Lists['cars']): Lists => ({ ...ENGLISH, cars: [TITLES, ...rows] });
const car = (name: string, model: CellValue, amount: number) => [d('2026-10-05'), name, model, amount, 0, ''];

/** The figures of Ann and of everybody together. */
function figuresOf(lists: Lists, inputs: Readonly<Record<string, FigureSource>>, department: ListFigure) {
  const setup = setupOf(lists, {}, { inputs, department: { profit: department } });
  const [members] = read(lists, setup).data.plans;
  return { ann: members?.people[0]?.figures ?? {}, all: members?.department['profit'] };
}

const sum = (where: Condition | null): ListFigure => ({ kind: 'sum', source: 0, column: AMOUNT, where });
const count = (where: Condition | null): ListFigure => ({ kind: 'count', source: 0, where });
const amounts = fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100);
const cars = fc.array(
  fc.record({
    name: fc.constantFrom('Ann', 'ANN', 'O"Neil'),
    model: fc.constantFrom('Model one', 'Model two', 'model TWO', 7, '7', true, ''),
    amount: amounts,
  }),
  { maxLength: 30 },
);

test('conditions that exclude each other split a sum and a count into their parts', () => {
  fc.assert(
    fc.property(cars, (all) => {
      const lists = withCars(all.map(({ name, model, amount }) => car(name, model, amount)));
      const values: readonly Condition['equals'][] = ['Model one', 'MODEL two', 7, true, ''];
      const parts = values.map((equals) => {
        const where = { column: MODEL, equals };
        return figuresOf(lists, { output: sum(where), carCount: count(where) }, sum(where));
      });
      const whole = figuresOf(lists, { output: sum(null), carCount: count(null) }, sum(null));
      const total = (of: (part: (typeof parts)[number]) => unknown) =>
        Math.round(parts.reduce((all, part) => all + Number(of(part)), 0) * 100) / 100;
      expect(total(({ ann }) => ann['output'])).toBe(whole.ann['output']);
      expect(total(({ ann }) => ann['carCount'])).toBe(whole.ann['carCount']);
      expect(total(({ all: everybody }) => everybody)).toBe(whole.all);
    }),
    { numRuns: 60 },
  );
});

test('the order of records makes no difference', () => {
  const figures = (rows: readonly { name: string; model: CellValue; amount: number }[]) => {
    const lists = withCars(rows.map(({ name, model, amount }) => car(name, model, amount)));
    const { data } = read(lists, setupOf(lists));
    return data.plans[0]?.people.map(({ figures: own }) => without(own, 'model', 'margin', 'financed'));
  };
  fc.assert(
    fc.property(cars, (all) => {
      expect(figures([...all].reverse())).toEqual(figures(all));
    }),
    { numRuns: 60 },
  );
});

describe('a condition means just what its cells say, in the reading as in the formula', () => {
  const words: readonly CellValue[] = [
    'a*',
    'ab',
    '=x',
    'x',
    '>5',
    9,
    '7',
    7,
    true,
    'TRUE ',
    'say "so"',
    '50%',
    '2026-10',
    '',
  ];
  const lists = withCars(words.map((word, index) => car('Ann', word, 2 ** index)));

  test.each<[Condition['equals'], number]>([
    ['a*', 2 ** 0],
    ['AB', 2 ** 1],
    ['=x', 2 ** 2],
    ['>5', 2 ** 4],
    ['7', 2 ** 6 + 2 ** 7],
    [7, 2 ** 6 + 2 ** 7],
    [true, 2 ** 8],
    ['true', 2 ** 8],
    ['say "so"', 2 ** 10],
    ['50%', 2 ** 11],
    ['2026-10', 2 ** 12],
    ['b', 0],
  ])('%j', async (equals, total) => {
    const where = { column: MODEL, equals };
    const { inputs } = setupOf(lists).plans[0]!;
    const margin: FigureSource = { kind: 'records', source: 0, column: AMOUNT, where };
    const plans = [
      {
        plan: 'test-plan',
        positions: null,
        inputs: { ...without(inputs, 'model', 'financed'), output: sum(where), financedCars: count(where), margin },
        department: { profit: sum(where), deals: count(where) },
      },
    ];
    const month = built(lists, 'en-US', { month: OCTOBER, plans });
    const shown = await recalculated(lists, month);
    const { people, department } = expected(month, 'en-US');
    expect(people[0]).toMatchObject({ output: total });
    expect(department).toMatchObject({ profit: total });
    const own = (figures: Readonly<Record<string, unknown>> = {}) => without(figures, 'model', 'financed');
    expect(own(shown.people[0])).toEqual(own(people[0]));
    expect(shown.department).toEqual(department);
  });
});
