import { LANGUAGES } from '../../../src/i18n';
import type { FigureSource, MonthSetup, PlanUse } from '../../../src/plan/month-setup';
import type { Severity } from '../../../src/sources/problem';
import { problemText } from '../../../src/sources/problem-text';
import { d } from '../../support/grid';
import type { Lists } from './lists';
import { PLAN, read, setupOf, without } from './support';

const people: Lists['people'] = [
  ['Name', 'Position', 'Wage', 'Grade', 'Hired', 'Probation', 'Keen'],
  ['Ann', 'Sales', 3000, 'Senior', d('2020-03-15'), 'No', 'yes'],
  ['Bob', 'Service', 3100, 'Junior', d('2021-03-15'), 'No', 'yes'],
];
const targets: Lists['targets'] = [
  ['Name', 'Month', 'Target'],
  ['Ann', '2026-10', 1000],
  ['Bob', '2026-10', 500],
];
const cars: Lists['cars'] = [
  ['Date', 'Name', 'Model', 'Amount', 'Margin', 'Financed'],
  [d('2026-10-05'), 'Ann', 'Model one', 900, 1, 'yes'],
  [d('2026-10-05'), 'Bob', 'Model two', 800, 2, 'no'],
];
const scores: Lists['scores'] = [
  ['Name', 'Score'],
  ['Ann', 90],
  ['Bob', 80],
];
const CLEAN: Lists = { people, targets, cars, scores };

type Inputs = Readonly<Record<string, FigureSource>>;
const count: FigureSource = { kind: 'count', source: 0, where: null };

function problems(lists: Partial<Lists>, inputs: Inputs, use: Partial<PlanUse>, change: Partial<MonthSetup>) {
  const all = { ...CLEAN, ...lists };
  const setup = setupOf(all, change);
  const plans = setup.plans.map((own) => ({ ...own, inputs: { ...own.inputs, ...inputs }, ...use }));
  return read(all, { ...setup, plans: change.plans ?? plans }).problems;
}

const row = (index: number, cells: Lists['people'][number], rows: Lists['people']): Lists['people'] =>
  rows.map((old, at) => (at === index ? cells : old));

test('clean lists have nothing to report', () => {
  expect(problems({}, {}, {}, {})).toEqual([]);
});

test.each<[string, Severity, number, number, Partial<Lists>, Inputs, Partial<MonthSetup>]>([
  ['plans.missing', 'error', 1, 2, {}, {}, { plans: [use({ plan: 'gone' })] }],
  [
    'plans.positionTwice',
    'warning',
    1,
    0,
    {},
    {},
    { plans: [use({ positions: ['Sales', 'Service'] }), use({ positions: ['sales '] })] },
  ],
  ['plans.everyoneTwice', 'warning', 1, 0, {}, {}, { plans: [use({}), use({})] }],
  ['plans.sourceGone', 'error', 1, 0, {}, { wage: { kind: 'people', column: 7 } }, {}],
  ['plans.sourceGone', 'error', 1, 0, {}, { carCount: { ...count, source: 2 } }, {}],
  ['plans.sourceGone', 'error', 1, 0, {}, { carCount: { ...count, where: { column: 9, equals: 1 } } }, {}],
  ['plans.sourceKind', 'error', 1, 0, {}, { grade: count }, {}],
  ['plans.sourceKind', 'error', 1, 0, {}, { margin: count }, {}],
  ['plans.sourceKind', 'error', 1, 0, {}, { wage: { kind: 'records', source: 0, column: 4, where: null } }, {}],
  ['plans.sourceText', 'error', 1, 1, {}, { wage: { kind: 'people', column: 1 } }, {}],
  ['plans.sourceText', 'error', 1, 1, {}, { margin: { kind: 'records', source: 0, column: 2, where: null } }, {}],
  [
    'plans.recordsApart',
    'error',
    1,
    0,
    {},
    { model: { kind: 'records', source: 0, column: 2, where: { column: 5, equals: 'yes' } } },
    {},
  ],
  [
    'inputs.flag',
    'error',
    1,
    1,
    { people: row(1, ['Ann', 'Sales', 1, 'Senior', d('2020-03-15'), 'x', ''], people) },
    {},
    {},
  ],
  [
    'inputs.choice',
    'error',
    1,
    1,
    { people: row(1, ['Ann', 'Sales', 1, 'Boss', d('2020-03-15'), '', ''], people) },
    {},
    {},
  ],
  [
    'dates.unreadableInput',
    'error',
    1,
    1,
    { people: row(1, ['Ann', 'Sales', 1, 'Senior', 'soon', '', ''], people) },
    {},
    {},
  ],
  [
    'dates.textInput',
    'error',
    1,
    1,
    { people: row(1, ['Ann', 'Sales', 1, 'Senior', '2020-03-15', '', ''], people) },
    {},
    { repairText: false },
  ],
  [
    'dates.textRepaired',
    'note',
    1,
    1,
    { people: row(1, ['Ann', 'Sales', 1, 'Senior', '2020-03-15', '', ''], people) },
    {},
    {},
  ],
  [
    'cells.errorInput',
    'error',
    1,
    1,
    { people: row(1, ['Ann', 'Sales', 1, '#N/A', d('2020-03-15'), '', ''], people) },
    {},
    {},
  ],
  ['inputs.ratio', 'warning', 2, 2, {}, { attainment: { kind: 'target', column: 2 } }, {}],
  [
    'inputs.several',
    'error',
    1,
    1,
    { cars: [...cars, [d('2026-10-06'), 'Ann', 'Model one', 1, 1, '']] },
    { attainment: { kind: 'sum', source: 0, column: 4, where: null } },
    {},
  ],
  ['inputs.noTarget', 'warning', 1, 1, { targets: row(1, ['Ann', '2026-10', 0], targets) }, {}, {}],
  ['inputs.noTarget', 'warning', 1, 1, { targets: targets.slice(0, 2) }, {}, {}],
  ['inputs.targetNegative', 'error', 1, 1, { targets: row(1, ['Ann', '2026-10', -1], targets) }, {}, {}],
  ['people.notListed', 'warning', 1, 1, { cars: [...cars, [d('2026-10-05'), 'Zoe', 'Model one', 1, 1, '']] }, {}, {}],
])('%s is a %s (%#)', (key, severity, count, places, lists, inputs, change) => {
  const found = problems(lists, inputs, {}, change).find((problem) => problem.key === key);
  expect(found).toMatchObject({ key, severity, values: { count } });
  expect(found?.places).toHaveLength(places);
  for (const language of LANGUAGES) expect(problemText(found!, language)).not.toMatch(/[{}]|undefined|\[object/);
});

function use(change: Partial<PlanUse>): PlanUse {
  return { plan: PLAN.plan, positions: null, inputs: {}, department: {}, ...change };
}

describe('only those whom it matters to are reported', () => {
  const ownUse = (positions: readonly string[]): PlanUse[] =>
    setupOf(CLEAN).plans.map((one) => ({ ...one, positions, department: {} }));

  test('nobody misses a target who has no use for one', () => {
    const { inputs } = setupOf(CLEAN).plans[0]!;
    const plans = [use({ inputs: without(inputs, 'eased', 'attainment', 'goal') })];
    expect(problems({ targets: targets.slice(0, 1) }, {}, {}, { plans })).toEqual([]);
  });

  test('an amount that cannot be read is nothing to people who are paid for something else', () => {
    const odd = row(2, [d('2026-10-05'), 'Bob', 'Model two', 'lots', 2, 'no'], cars);
    expect(problems({ cars: odd }, {}, {}, { plans: ownUse(['Sales']) }).map(({ key }) => key)).not.toContain(
      'numbers.unreadable',
    );
    expect(problems({ cars: odd }, {}, {}, { plans: ownUse(['Service']) }).map(({ key }) => key)).toContain(
      'numbers.unreadable',
    );
  });

  test('a list that nobody is paid from is not read', () => {
    const plans = [use({ inputs: { wage: { kind: 'people', column: 2 } } })];
    const odd = [...cars, ['soon', 'Zoe', '', 'lots', '', '']];
    expect(problems({ cars: odd }, {}, {}, { plans })).toEqual([]);
  });
});

describe('everybody is paid by one thing', () => {
  const paid = (plans: readonly PlanUse[], more: Partial<MonthSetup> = {}) => {
    const { data } = read(CLEAN, setupOf(CLEAN, { plans, ...more }));
    return {
      plans: data.plans.map((members) => members.people.map(({ person }) => person.name)),
      others: data.people.map(({ person }) => person.name),
    };
  };

  test.each<[string, readonly PlanUse[], Partial<MonthSetup>, ReturnType<typeof paid>]>([
    ['by the indicators where no plan is in use', [], {}, { plans: [], others: ['Ann', 'Bob'] }],
    ['by the plan of their position', [use({ positions: ['SALES'] })], {}, { plans: [['Ann']], others: ['Bob'] }],
    [
      'by the plan for everybody where no other names them, wherever it stands',
      [use({}), use({ positions: ['Service'] })],
      {},
      { plans: [['Ann'], ['Bob']], others: [] },
    ],
    [
      'by the first of two plans that name them',
      [use({ positions: ['Sales'] }), use({ positions: ['Sales', 'Service'] })],
      {},
      { plans: [['Ann'], ['Bob']], others: [] },
    ],
    ['by nothing where the plan is gone', [use({ plan: 'gone' })], {}, { plans: [], others: [] }],
    ['and only those who are built', [use({})], { positions: ['Service'] }, { plans: [['Bob']], others: [] }],
  ])('%s', (_, plans, more, expected) => {
    expect(paid(plans, more)).toEqual(expected);
  });
});
