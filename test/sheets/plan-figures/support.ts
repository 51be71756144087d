import type { Language } from '../../../src/i18n';
import { PLAIN_NAMES } from '../../../src/formula/naming';
import { elementAt, gridValue, isFigure, isGrid } from '../../../src/formula/value';
import { compilePlan, inputValue, type CompiledPlan, type PayPlan, type PlanInput } from '../../../src/plan/language';
import type { FigureSource, IsoMonth, ListFigure, MonthSetup, PlanUse } from '../../../src/plan/month-setup';
import { planBookSheet, planMonthSheets, type PlanGroup } from '../../../src/sheets/plan-book';
import { inputCell } from '../../../src/sheets/plan-book/input-cells';
import { planKpiBlock } from '../../../src/sheets/plan-book/plan-kpi-block';
import { recordSections } from '../../../src/sheets/plan-book/records-block';
import { planFigureCells } from '../../../src/sheets/plan-figures';
import type { SheetReading } from '../../../src/sheets/month';
import type { MonthReading, PlanMembers } from '../../../src/sources/month-data';
import { readMonth } from '../../../src/sources/read-month';
import { readingContext } from '../../../src/sources/reading-context';
import type { CellValue } from '../../../src/sources/source';
import { grid } from '../../support/grid';
import { recalculate } from '../../support/recalculate';
import type { Lists } from './lists';

type Rows = Lists['people'];

export const OCTOBER = '2026-10' as IsoMonth;

/** Inputs of every kind, from every kind of source. */
export const PLAN: PayPlan = {
  plan: 'test-plan',
  title: { 'en-US': 'Test plan', 'zh-CN': '测试方案' },
  versions: [
    {
      validFrom: '2026-01' as IsoMonth,
      inputs: {
        wage: { unit: 'CNY/month', default: 800 },
        grade: {
          choices: {
            junior: { 'en-US': 'Junior', 'zh-CN': '初级' },
            senior: { 'en-US': 'Senior', 'zh-CN': '高级' },
          },
        },
        hired: { unit: 'date' },
        probation: { kind: 'flag' },
        keen: { kind: 'flag', default: true },
        output: { unit: 'CNY' },
        carCount: { unit: 'car' },
        financedCars: { unit: 'car' },
        goal: { unit: 'CNY' },
        attainment: { unit: 'ratio' },
        eased: { unit: 'ratio', default: 1 },
        quality: { unit: 'score' },
        margin: { unit: 'CNY', each: 'car' },
        model: {
          each: 'car',
          choices: { one: { 'en-US': 'Model one', 'zh-CN': '一型' }, two: { 'en-US': 'Model two', 'zh-CN': '二型' } },
        },
        financed: { kind: 'flag', each: 'car' },
      },
      department: { profit: { unit: 'CNY' }, deals: { unit: 'car' } },
      parameters: { seniorPay: { value: 1000 }, rate: { value: 0.1 } },
      lines: {
        gradePay: 'IF(grade = "senior", seniorPay, 0)',
        ofMargins: 'SUM(margin) * rate',
        ofModels: 'SUM(IF(model = "two", margin, 0))',
        ofFinanced: 'SUM(IF(financed, 1, 0)) * 50',
        carsCounted: 'COUNT(margin)',
        goalPay: 'goal * 0.001 + output * 0.01 + carCount * 10 + financedCars * 5',
        service: 'IF(hired > 0, month.end - hired, 0)',
        shares: 'attainment * 100 + eased * 10 + quality',
        ofProfit: 'department.profit * 0.0001 + department.deals',
      },
      pay: 'IF(probation, wage, wage + gradePay + ofMargins + ofModels + ofFinanced + goalPay + shares + ofProfit + IF(keen, 1, 0))',
    },
  ],
};

/** Columns of the lists, by their titles in either language. */
const TITLES = {
  name: ['Name', '姓名'],
  id: ['Staff ID', '工号'],
  position: ['Position', '岗位'],
  month: ['Month', '月份'],
  date: ['Date', '日期'],
} as const;

export function setupOf(lists: Lists, change: Partial<MonthSetup> = {}, more: Partial<PlanUse> = {}): MonthSetup {
  const choice = <Role extends keyof typeof TITLES>(sheet: string, rows: Rows, roles: readonly Role[]) => {
    const headers = (rows[0] ?? []).map((cell) => (typeof cell === 'object' ? cell.iso : String(cell)));
    const columns = Object.fromEntries(
      roles.flatMap((role) => {
        const at = headers.findIndex((header) => (TITLES[role] as readonly string[]).includes(header));
        return at < 0 ? [] : [[role, at]];
      }),
    ) as Partial<Record<Role, number>>;
    return { place: grid(sheet, rows).place, headerRow: 0, headers, columns, grows: true };
  };
  const at = (rows: Rows, ...titles: readonly string[]): number =>
    (rows[0] ?? []).findIndex((header) => typeof header === 'string' && titles.includes(header));
  const sum = (...titles: readonly string[]): ListFigure => ({
    ...{ kind: 'sum', source: 0, where: null },
    column: at(lists.cars, ...titles),
  });
  const fromPeople = (...titles: readonly string[]): FigureSource => ({
    kind: 'people',
    column: at(lists.people, ...titles),
  });
  const record = (...titles: readonly string[]): FigureSource => ({
    ...{ kind: 'records', source: 0, where: null },
    column: at(lists.cars, ...titles),
  });
  const output = sum('Amount', '产值');
  const targetColumn = at(lists.targets, 'Target', '目标');
  const use: PlanUse = {
    plan: 'test-plan',
    positions: null,
    inputs: {
      wage: fromPeople('Wage', '工资'),
      grade: fromPeople('Grade', '等级'),
      hired: fromPeople('Hired', '入职日期'),
      probation: fromPeople('Probation', '试用'),
      keen: fromPeople('Keen', '积极'),
      output,
      carCount: { kind: 'count', source: 0, where: null },
      financedCars: {
        ...{ kind: 'count', source: 0 },
        where: { column: at(lists.cars, 'Model', '车型'), equals: at(lists.cars, '车型') < 0 ? 'Model one' : '一型' },
      },
      goal: { kind: 'target', column: targetColumn },
      attainment: { kind: 'attainment', actual: output, targetColumn },
      eased: { kind: 'attainment', actual: output, targetColumn },
      quality: { kind: 'sum', source: 1, column: at(lists.scores, 'Score', '得分'), where: null },
      margin: record('Margin', '毛利'),
      model: record('Model', '车型'),
      financed: record('Financed', '按揭'),
    },
    department: { profit: output, deals: { kind: 'count', source: 0, where: null } },
    ...more,
  };
  return {
    month: OCTOBER,
    people: choice('People', lists.people, ['name', 'id', 'position']),
    targets: choice('Targets', lists.targets, ['name', 'id', 'month']),
    actuals: [
      choice('Cars', lists.cars, ['name', 'id', 'date']),
      choice('Scores', lists.scores, ['name', 'id', 'date']),
    ],
    indicators: [],
    curve: { rows: [[0, 1]], method: 'step', boundary: '>=' },
    multiplierOn: 'performance',
    positions: null,
    repairText: true,
    plans: [use],
    payroll: null,
    ...change,
  };
}

export function bookOf(lists: Lists): readonly SheetReading[] {
  return [
    { name: 'People', used: grid('People', lists.people) },
    { name: 'Targets', used: grid('Targets', lists.targets) },
    { name: 'Cars', used: grid('Cars', lists.cars) },
    { name: 'Scores', used: grid('Scores', lists.scores) },
  ];
}

function readingOf(book: readonly SheetReading[]): MonthReading {
  const [people, targets, ...actuals] = book.map(({ used }) => used);
  if (!people || !targets) throw new Error('The book has people and targets');
  return { people, targets, actuals };
}

export const COMPILED: CompiledPlan = compilePlan(PLAN, PLAN.versions[0]!);

export function read(lists: Lists, setup: MonthSetup) {
  const context = readingContext(setup.repairText);
  const reading = readingOf(bookOf(lists));
  const data = readMonth(context, setup, reading, new Map([[PLAN.plan, COMPILED]]));
  return { context, reading, data, problems: context.findings.problems() };
}

/** The month of the plan as it is built. */
export function built(lists: Lists, language: Language, change: Partial<MonthSetup> = {}) {
  const setup = setupOf(lists, change);
  const { context, reading, data, problems } = read(lists, setup);
  const [members] = data.plans;
  if (!members) throw new Error('The plan has people');
  const bare = groupOf(members);
  const block = planKpiBlock(bare);
  const cells = planFigureCells({
    ...{ setup, reading, data, members, compiled: COMPILED, block, language },
    naming: PLAIN_NAMES,
  });
  const group = {
    ...bare,
    people: bare.people.map((person, index) => ({ ...person, cells: cells.people[index] ?? {} })),
    departmentCells: cells.department,
  };
  const { plans, summary } = planMonthSheets([group], { month: setup.month, language });
  const [sheets] = plans;
  if (!sheets) throw new Error('The plan has sheets');
  const described = [
    planBookSheet([PLAN], { language }),
    sheets.kpi,
    ...(sheets.records ? [sheets.records] : []),
    summary,
  ];
  return { setup, members, group, block, sheets, described, cells, problems, repairs: context.repairs };
}

export function groupOf(members: PlanMembers): PlanGroup {
  return {
    compiled: COMPILED,
    department: members.department,
    people: members.people.map(({ person: { name, id }, figures }) => ({
      name,
      inputs: figures,
      ...(id === null ? {} : { id }),
    })),
  };
}

export type Built = ReturnType<typeof built>;

const single = Object.entries(COMPILED.version.inputs).filter(([, { each }]) => each === undefined);
const several = Object.entries(COMPILED.version.inputs).filter(([, { each }]) => each !== undefined);

/** What every cell of an input should show. */
export function expected({ group }: Built, language: Language) {
  const shown = (name: string, input: PlanInput, row: number, given: PlanGroup['people'][number]['inputs']) => {
    const value = inputValue(name, input, given);
    const cell = elementAt(isGrid(value) ? gridValue(value.rows) : value, row, 0);
    const content = inputCell(COMPILED.version, cell, language);
    return typeof content === 'object' ? content.formula.slice(1) : content;
  };
  const people = group.people.map(({ inputs }) => ({
    ...Object.fromEntries(single.map(([name, input]) => [name, comparable(shown(name, input, 0, inputs))])),
    ...Object.fromEntries(
      several.map(([name, input]) => {
        const list = inputs[name];
        const count = Array.isArray(list) ? Math.max(1, list.length) : 1;
        const rows = Array.from({ length: count }, (_, row) => comparable(shown(name, input, row, inputs)));
        return [name, rows];
      }),
    ),
  }));
  const department = Object.fromEntries(
    Object.entries(COMPILED.version.department ?? {}).map(([name, input]) => [
      name,
      comparable(shown(name, input, 0, group.department ?? {})),
    ]),
  );
  return { people, department };
}

/** What they show once a real spreadsheet has worked out their formulas. */
export async function recalculated(lists: Lists, { repairs, described, block, sheets, group }: Built) {
  const book = await recalculate(bookOf(lists), repairs, described);
  const kpi = book.values(sheets.kpi.name);
  const records = sheets.records ? book.values(sheets.records.name) : [];
  book.dispose();
  const sections = recordSections(group);
  const people = group.people.map((_, index) => ({
    ...Object.fromEntries(
      single.map(([name]) => [name, comparable(kpi[block.firstPersonRow + index]?.[block.at('input', name)] ?? '')]),
    ),
    ...Object.fromEntries(
      several.map(([name]) => {
        const section = sections.find(({ inputs }) => inputs.includes(name));
        const rows = section?.rows[index] ?? { first: 0, count: 0 };
        const column = 2 + (section?.inputs.indexOf(name) ?? 0);
        const cells = Array.from({ length: rows.count }, (__, at) =>
          comparable(records[rows.first + at]?.[column] ?? ''),
        );
        return [name, cells];
      }),
    ),
  }));
  const department = Object.fromEntries(
    [...block.departmentRows].map(([name, row]) => [name, comparable(kpi[row]?.[1] ?? '')]),
  );
  const lines = group.people.map((_, index) =>
    COMPILED.lines.map(({ name }) => comparable(kpi[block.firstPersonRow + index]?.[block.at('line', name)] ?? '')),
  );
  return { people, department, lines };
}

/** To nine places; a spreadsheet tells 0 from blank, and so does this. */
export function comparable(value: CellValue | null | ReturnType<typeof elementAt>): unknown {
  if (value === null) return '';
  return isFigure(value) ? Number(Number(value).toFixed(9)) : value;
}

/** Entries without some of them. */
export function without<Entry>(entries: Readonly<Record<string, Entry>>, ...names: readonly string[]) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}
