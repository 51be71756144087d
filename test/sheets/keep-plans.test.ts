import type { ActualsRole, FigureSource, MonthSetup, PlanUse, SourceChoice } from '../../src/plan/month-setup';
import { withRelocations, relocate } from '../../src/excel/relocate-columns';
import { composeMonth, type IsoMonth } from '../../src/sheets/month';
import { usedColumns } from '../../src/sources/used-columns';
import { readingOf } from '../support/sample-books';
import { d, grid } from '../support/grid';

const PEOPLE = ['Name', 'Position', 'Wage', 'Grade'];
const TARGETS = ['Name', 'Month', 'Goal'];
const CARS = ['Date', 'Name', 'Model', 'Amount'];
const SCORES = ['Name', 'Score'];

const choice = <Role extends string>(
  sheet: string,
  headers: readonly string[],
  columns: Partial<Record<Role, number>>,
): SourceChoice<Role> => ({
  place: { sheet, row: 0, column: 0, rowCount: 2, columnCount: headers.length },
  headerRow: 0,
  headers,
  columns,
  grows: true,
});

const cars = choice<ActualsRole>('Cars', CARS, { date: 0, name: 1 });
const scores = choice<ActualsRole>('Scores', SCORES, { name: 0 });
const ofModel = { column: 2, equals: 'Model one' };
const INPUTS: Readonly<Record<string, FigureSource>> = {
  wage: { kind: 'people', column: 2 },
  goal: { kind: 'target', column: 2 },
  output: { kind: 'sum', source: 0, column: 3, where: null },
  ones: { kind: 'count', source: 0, where: ofModel },
  reached: { kind: 'attainment', actual: { kind: 'sum', source: 0, column: 3, where: ofModel }, targetColumn: 2 },
  margins: { kind: 'records', source: 0, column: 3, where: null },
  score: { kind: 'sum', source: 1, column: 1, where: null },
};
const USE: PlanUse = {
  plan: 'any',
  positions: null,
  inputs: INPUTS,
  department: { scores: { kind: 'count', source: 1, where: null } },
};
const SETUP: MonthSetup = {
  month: '2026-10' as IsoMonth,
  people: choice('People', PEOPLE, { name: 0, position: 1 }),
  targets: choice('Targets', TARGETS, { name: 0, month: 1 }),
  actuals: [cars, scores],
  indicators: [],
  curve: { rows: [[0, 1]], method: 'step', boundary: '>=' },
  multiplierOn: 'performance',
  positions: null,
  repairText: true,
  plans: [USE],
  payroll: null,
};

/** The plans after other ranges were chosen. */
function composed(change: Partial<MonthSetup>) {
  const setup = { ...SETUP, ...change };
  const row: Readonly<Record<string, readonly (string | number | ReturnType<typeof d>)[]>> = {
    Name: ['Ann'],
    Position: ['Sales'],
    Date: [d('2026-10-05')],
    Month: ['2026-10'],
  };
  const book = [setup.people, ...(setup.targets ? [setup.targets] : []), ...setup.actuals].map(
    ({ place, headers }) => ({
      name: place.sheet,
      used: grid(place.sheet, [headers, headers.map((title) => row[title]?.[0] ?? 1)]),
    }),
  );
  const { people, targets, actuals } = setup;
  return composeMonth({ people, targets, actuals }, readingOf(setup, book), 'en-US', SETUP, '2026-10' as IsoMonth);
}

const without = (names: readonly string[]) =>
  Object.fromEntries(Object.entries(INPUTS).filter(([name]) => !names.includes(name)));

describe('plans keep the sources that other ranges still have', () => {
  test.each<[string, Partial<MonthSetup>, Partial<PlanUse>]>([
    ['all of them where nothing has changed', {}, {}],
    [
      'lists in another order',
      { actuals: [scores, cars] },
      {
        inputs: {
          ...without(['score']),
          output: { kind: 'sum', source: 1, column: 3, where: null },
          ones: { kind: 'count', source: 1, where: ofModel },
          reached: {
            kind: 'attainment',
            actual: { kind: 'sum', source: 1, column: 3, where: ofModel },
            targetColumn: 2,
          },
          margins: { kind: 'records', source: 1, column: 3, where: null },
          score: { kind: 'sum', source: 0, column: 1, where: null },
        },
        department: { scores: { kind: 'count', source: 0, where: null } },
      },
    ],
    [
      'a list with another column in front',
      { actuals: [choice('Cars', ['No', ...CARS], { date: 1, name: 2 }), scores] },
      {
        inputs: {
          ...INPUTS,
          output: { kind: 'sum', source: 0, column: 4, where: null },
          ones: { kind: 'count', source: 0, where: { ...ofModel, column: 3 } },
          reached: {
            kind: 'attainment',
            actual: { kind: 'sum', source: 0, column: 4, where: { ...ofModel, column: 3 } },
            targetColumn: 2,
          },
          margins: { kind: 'records', source: 0, column: 4, where: null },
        },
      },
    ],
    ['a list on the next month’s sheet', { actuals: [choice('Cars 11', CARS, { date: 0, name: 1 }), scores] }, {}],
    [
      'a list without the column of a condition',
      { actuals: [choice('Cars', ['Date', 'Name', 'Amount'], { date: 0, name: 1 }), scores] },
      {
        inputs: {
          ...without(['ones', 'reached']),
          output: { kind: 'sum', source: 0, column: 2, where: null },
          margins: { kind: 'records', source: 0, column: 2, where: null },
        },
      },
    ],
    [
      'no more than one of the lists',
      { actuals: [scores] },
      {
        inputs: {
          wage: INPUTS['wage']!,
          goal: INPUTS['goal']!,
          score: { kind: 'sum', source: 0, column: 1, where: null },
        },
        department: { scores: { kind: 'count', source: 0, where: null } },
      },
    ],
    ['no targets', { targets: null }, { inputs: without(['goal', 'reached']) }],
    [
      'people with the same column twice',
      { people: choice('People', [...PEOPLE, 'Wage'], { name: 0, position: 1 }) },
      { inputs: without(['wage']) },
    ],
  ])('%s', (_, change, use) => {
    expect(composed(change).setup?.plans).toEqual([{ ...USE, ...use }]);
  });
});

describe('where plans pay everybody', () => {
  test('nothing is missing without lists and indicators, and the month stays', () => {
    const { setup, missing } = composed({ actuals: [], targets: null });
    expect(missing).toEqual([]);
    expect(setup).toMatchObject({ month: '2026-10', actuals: [], indicators: [] });
  });

  test('but where somebody is paid by indicators, lists are missed', () => {
    const some = { ...SETUP, plans: [{ ...USE, positions: ['Service'] }] };
    const { people } = SETUP;
    const book = [{ name: 'People', used: grid('People', [PEOPLE, ['Ann', 'Sales', 1, 1]]) }];
    const reading = readingOf({ ...SETUP, targets: null, actuals: [] }, book);
    expect(composeMonth({ people, targets: null, actuals: [] }, reading, 'en-US', some).missing).toEqual(['actuals']);
  });
});

test('columns that plans take figures from are followed when a list gets columns put in', () => {
  const headers = ['No', 'Date', 'Name', 'Plate', 'Model', 'Amount'];
  const relocations = usedColumns(SETUP).map((columns) =>
    columns.choice === cars ? relocate(columns, headers) : null,
  );
  const [use] = withRelocations(SETUP, relocations).plans;
  expect(use).toEqual({
    ...USE,
    inputs: {
      ...INPUTS,
      output: { kind: 'sum', source: 0, column: 4, where: null },
      ones: { kind: 'count', source: 0, where: { ...ofModel, column: 3 } },
      reached: {
        kind: 'attainment',
        actual: { kind: 'sum', source: 0, column: 4, where: { ...ofModel, column: 3 } },
        targetColumn: 2,
      },
      margins: { kind: 'records', source: 0, column: 4, where: null },
    },
  });
});

test('every column that a plan takes figures from is one that is used', () => {
  expect(usedColumns(SETUP).map(({ used }) => [...used].sort())).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1],
  ]);
});
