import type { Language } from '../../../src/i18n';
import type { Scenario, ScenarioChange, TeamBase } from '../../../src/plan/what-if';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { SALES_DEPARTMENT } from '../../../src/plans/built-in/sales-department';
import { compilePlan, isNumeric, type PlanValues } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import type { SheetDescription } from '../../../src/sheets/description';
import { readKeptScenario } from '../../../src/sheets/what-if';
import type { CellValue } from '../../../src/sources/source';
import { calculateBook } from '../../plan/language/support/calculate-book';
import { recalculate } from '../../support/recalculate';
import {
  everybody,
  EXAMPLES,
  expectedPay,
  mixedMonth,
  scenarioOf,
  sheetFor,
  shownPay,
  targets,
  withLever,
} from './support/scenario-book';

const HOWS = ['times', 'plus', 'set'] as const;
const VALUES = { times: 1.25, plus: -0.5, set: 1.05 };

/** Targets, and every figure of the plans once: taken times something, added to or set, for some or for all. */
function busyScenario({ teams }: TeamBase, plans: Scenario['plans'] = []): Scenario {
  const inputs = teams.flatMap(({ compiled: { version } }) =>
    Object.entries(version.inputs).flatMap(([name, input]) => (isNumeric(input) ? [name] : [])),
  );
  const shared = teams.flatMap(({ compiled: { plan, version } }) =>
    Object.entries(version.department ?? {}).flatMap(([figure, entry]) =>
      isNumeric(entry) ? [{ kind: 'department', plan: plan.plan, figure } as const] : [],
    ),
  );
  const first = teams[0]?.people[0]?.key ?? '';
  const whose = [everybody, { kind: 'position', position: 'Sales' }, { kind: 'person', key: first }] as const;
  const change = (figure: ScenarioChange['figure'], index: number): ScenarioChange => {
    const how = HOWS[index % 3] ?? 'times';
    return { who: whose[(index + 1) % 3] ?? everybody, figure, how, value: VALUES[how] };
  };
  const own = [...new Set(inputs)].map((input): ScenarioChange['figure'] => ({ kind: 'input', input }));
  return scenarioOf(
    [
      { who: everybody, figure: targets, how: 'times', value: 1.1 },
      ...own.map(change),
      ...shared.map((figure, index) => change(figure, index + 1)),
      { who: everybody, figure: targets, how: 'times', value: 0.9 },
    ],
    plans,
  );
}

function calculated(sheet: SheetDescription, base: TeamBase): ReturnType<typeof shownPay> {
  const cellAt = calculateBook([sheet]);
  return shownPay(sheet, base, (row, column) => cellAt(sheet.name, row, column));
}

const edited = (scenario: Scenario, change: number, value: number): Scenario => ({
  ...scenario,
  changes: scenario.changes.map((one, index) => (index === change ? { ...one, value } : one)),
});

/** A month in which some people are paid by the plan of others, or by another version. */
const MOVES: Scenario['plans'] = [
  { from: 'brand-store', to: { plan: 'sales-department', validFrom: '2026-01' as IsoMonth } },
  { from: 'service-station', to: { plan: 'after-sales-advisor', validFrom: '2026-01' as IsoMonth } },
];

describe('the sheet pays what the scenario does, to the cent', () => {
  test.each(EXAMPLES)('%s', (_, base) => {
    const busy = busyScenario(base);
    for (const scenario of [scenarioOf([]), busy]) {
      expect(calculated(sheetFor(base, scenario).description, base)).toEqual(expectedPay(base, scenario));
    }
    // Another value typed into the cell of any change.
    const { description } = sheetFor(base, busy);
    const change = busy.changes.length - 1;
    expect(calculated(withLever(description, change, 1.7), base)).toEqual(expectedPay(base, edited(busy, change, 1.7)));
  });

  test('whatever is typed into the cells of its changes', () => {
    const base = mixedMonth();
    const scenario = busyScenario(base);
    const { description } = sheetFor(base, scenario);
    scenario.changes.forEach(({ value }, index) => {
      if (index % 5 !== 0) return;
      const typed = value * 1.3 + 0.1;
      expect(calculated(withLever(description, index, typed), base)).toEqual(
        expectedPay(base, edited(scenario, index, typed)),
      );
    });
  });

  test.each<Language>(['zh-CN', 'en-US'])('in a real spreadsheet in %s, for a month of all plans', async (language) => {
    const base = mixedMonth();
    const scenarios = [scenarioOf([]), busyScenario(base), busyScenario(base, MOVES)];
    const sheets = scenarios.map((scenario, index) => sheetFor(base, scenario, language, `S${index}`).description);
    const levered = withLever(sheets[1]!, 0, 0.8);
    const all = [...sheets, { ...levered, name: 'S3' }];
    const spreadsheet = await recalculate([], [], all);
    const shown = all.map((sheet) => {
      const values = spreadsheet.values(sheet.name);
      return shownPay(sheet, base, (row, column) => values[row]?.[column]);
    });
    spreadsheet.dispose();
    expect(shown).toEqual([...scenarios, edited(scenarios[1]!, 0, 0.8)].map((one) => expectedPay(base, one)));
  });
});

type Row = readonly [figure: string, how: ScenarioChange['how'], value: number];

describe('changes go one after the other, each on what those before it have left', () => {
  const cars = { model: ['modelOne', 'modelTwo'], margin: [2600, null], financed: [true, true], fee: [3500, 100] };
  test.each<readonly [string, Readonly<Record<string, unknown>>, readonly Row[]]>([
    [
      'plus, then times',
      { target: 10 },
      [
        ['target', 'plus', 2],
        ['target', 'times', 0.5],
      ],
    ],
    [
      'below nought, then up again',
      { target: 10 },
      [
        ['target', 'plus', -12],
        ['target', 'plus', 4],
      ],
    ],
    ['not below nought where that makes no sense', { wage: 1200 }, [['wage', 'plus', -2000]]],
    [
      'set, then times',
      { target: 10 },
      [
        ['target', 'set', 20],
        ['target', 'times', 0.5],
      ],
    ],
    [
      'a blank that is set',
      { management: null },
      [
        ['management', 'times', 2],
        ['management', 'set', 0.9],
      ],
    ],
    ['a blank stays one', { management: null }, [['management', 'plus', 0.5]]],
    [
      'every record of its own',
      cars,
      [
        ['margin', 'plus', 500],
        ['margin', 'times', 3],
        ['fee', 'set', 4000],
      ],
    ],
    ['a blank record that is set', cars, [['margin', 'set', 9000]]],
    ['only records that are there', { ...cars, margin: [] }, [['margin', 'set', 9000]]],
    ['nobody has records only because they are set', {}, [['margin', 'set', 9000]]],
  ])('%s', (_, inputs, rows) => {
    const plan = Object.keys(inputs).some((name) => name in store().teams[0]!.compiled.version.inputs)
      ? BRAND_STORE
      : SALES_DEPARTMENT;
    const given = plan === BRAND_STORE ? { wage: 1200, unitsA: 12, target: 10, management: 0.9, ...inputs } : inputs;
    const person = { key: 'a', name: 'Ann', position: null, adjustment: 0, inputs: given as PlanValues };
    const compiled = compilePlan(plan, plan.versions[0]!);
    const base = { ...store(), teams: [{ compiled, department: {}, people: [person] }] };
    const scenario = scenarioOf(
      rows.map(([input, how, value]) => ({ who: everybody, figure: { kind: 'input', input }, how, value })),
    );
    expect(calculated(sheetFor(base, scenario).description, base)).toEqual(expectedPay(base, scenario));
  });
});

/** Two people of the brand store; only the first has a target that is moved twice. */
function store(): TeamBase {
  const person = (name: string, target: number) => ({
    ...{ key: name, name, position: 'Sales', adjustment: 0 },
    inputs: { wage: 1200, unitsA: 12, unitsB: 0, target, management: 0.9 },
  });
  const compiled = compilePlan(BRAND_STORE, BRAND_STORE.versions[0]!);
  return {
    month: '2026-10' as IsoMonth,
    teams: [{ compiled, department: {}, people: [person('Ann', 10), person('Ben', 8)] }],
  };
}

const STORE = scenarioOf([
  { who: everybody, figure: targets, how: 'times', value: 1.1 },
  { who: { kind: 'person', key: 'Ann' }, figure: { kind: 'input', input: 'target' }, how: 'plus', value: 2 },
  { who: everybody, figure: { kind: 'input', input: 'nothing' }, how: 'set', value: 1 },
]);

const written = ({ cells }: SheetDescription, row: number): unknown[] =>
  (cells[row] ?? []).map((cell) => (typeof cell === 'object' ? cell.formula : cell));

test('its rows read as a plan does: what is changed, over what it was, beside what it comes to', () => {
  const { description } = sheetFor(store(), STORE);
  expect(written(description, 0)[0]).toBe('What-if · October 2026 · Targets +10 %');
  expect([4, 5, 6].map((row) => written(description, row).with(4, '').slice(0, 6))).toEqual([
    ['Everyone', 'Targets', 'times', 1.1, '', ''],
    ['Ann', 'Base units', 'plus', 2, '', ''],
    ['Everyone', 'nothing', 'set to', 1, '', 'Nobody and nothing of this month is meant by it.'],
  ]);
  const header = description.cells.findIndex(([first]) => first === 'Name');
  expect(written(description, header).slice(0, 12)).toEqual([
    ...[
      'Name',
      'Position',
      'Pay as it is',
      'What-if pay',
      'Difference',
      'Wage',
      'Cars sold, model A (car)',
      'Cars sold, model B (car)',
    ],
    ...['Base units (car, as it is)', 'Base units (car, what-if)', 'Management score rate', 'Sales attainment'],
  ]);
  const row = (at: number): unknown[] => written(description, header + at);
  expect(row(1).slice(3, 12)).toEqual([
    ...['=ROUND(SUM(P16,Q16),2)', '=ROUND(D16-C16,2)', 1200, 12, 0, 10],
    ...['=MAX(0,I16*$D$5+$D$6)', 0.9, '=(G16+H16)/J16'],
  ]);
  expect(row(2)[9]).toBe('=I17*$D$5');
  expect(String(row(1)[14])).toMatch(/^=ROUND\(\(COMMISSION\(G16,\$B\$\d+:\$C\$\d+\)\+COMMISSION\(H16,/);
});

test('it is read back from its rows, with what stands in their cells, wherever they have come to stand', () => {
  const { description } = sheetFor(store(), STORE);
  const values = description.cells.map((cells) =>
    cells.map((cell): CellValue => (typeof cell === 'object' ? 0 : cell)),
  );
  const read = (rows: CellValue[][]) => readKeptScenario(rows);
  expect(read(values)).toEqual({ month: '2026-10', scenario: STORE, unread: 0 });
  const moved = [['mine'], ...values].map((cells) => ['', ...cells]);
  expect(read(moved)).toEqual({ month: '2026-10', scenario: STORE, unread: 0 });
  expect(read(values.with(5, values[5]!.with(3, 3.5)))?.scenario).toEqual(edited(STORE, 1, 3.5));
  expect(read(values.toSpliced(5, 1))?.scenario.changes).toEqual([STORE.changes[0], STORE.changes[2]]);
  // Targets times 0 or nothing at all cannot be: what was exported stands for it, and that is told.
  for (const odd of [0, '', 'much']) {
    expect(read(values.with(4, values[4]!.with(3, odd)))).toEqual({ month: '2026-10', scenario: STORE, unread: 1 });
  }
  expect(read(values.slice(4))).toBeNull();
  expect(read([['{"whatIf":1,"month":"2026-10"']])).toBeNull();
});
