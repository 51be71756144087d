import type { IsoMonth } from '../../src/plan/month-setup';
import {
  compilePlan,
  evaluateMonth,
  versionFor,
  type CompiledPlan,
  type ParameterContent,
  type PlanValue,
  type PlanValues,
} from '../../src/plan/language';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import type { SampleCell } from '../../src/workbench/samples/sample-sheet';
import { planMonthSheets } from '../../src/workbench/samples/plan-month/workbook';
import { toSerial } from '../../src/workbench/samples/serial';

export const PLAN_MONTH = '2026-10' as IsoMonth;

/** Where a figure stands in the sample, by the names of its sheets and columns. */
export interface InList {
  readonly of: string;
  /** Summed; records are counted without it. */
  readonly sum?: string;
  readonly where?: readonly [column: string, equals: string];
}
export type Said =
  | InList
  | { readonly person: string }
  | { readonly target: string }
  | { readonly reached: InList; readonly target: string }
  | { readonly each: string; readonly of: string };

export interface Assignment {
  readonly plan: string;
  readonly positions: readonly string[];
  readonly inputs: Readonly<Record<string, Said>>;
  readonly department?: Readonly<Record<string, InList>>;
}

const SALES = '销售明细';
const REPAIRS = '维修明细';
const sold = (column: string, equals: string): InList => ({ of: SALES, where: [column, equals] });
const sum = (of: string, column: string): InList => ({ of, sum: column });
const assessed = (column: string): InList => sum('月度考核', column);
const WEIGHED = { assessment: assessed('月度考核得分'), kpiScore: assessed('绩效考核表得分%') };
const TASK = { target: '当月任务(台)' };
const ADVISED = {
  output: sum(REPAIRS, '产值'),
  outputAttainment: { reached: sum(REPAIRS, '产值'), target: '产值目标(元)' },
  vehicles: { of: REPAIRS },
  bottles: sum('养护品明细', '养护品销量(瓶)'),
  otherCommission: sum('其他提成', '其他提成'),
  renewals: { of: '续保明细' },
  commercialPolicies: { of: '续保明细', where: ['险种', '商业险'] },
  ...WEIGHED,
} as const;

/** Who is paid by which plan in the sample workbook, and where the figures stand; the other figures are typed. */
export const ASSIGNMENTS: readonly Assignment[] = [
  {
    plan: 'sales-department',
    positions: ['销售经理', '销售顾问'],
    inputs: {
      base: { person: '底薪' },
      performance: { person: '绩效工资标准' },
      showroomCars: sold('客户来源', '展厅'),
      target: TASK,
      onlineCarsA: sold('客户来源', '网络A'),
      onlineCarsB: sold('客户来源', '网络B'),
      insuredBasic: sold('投保情况', '含基本险'),
      insuredOther: sold('投保情况', '不含基本险'),
      accessorySales: sum(SALES, '精品销售额'),
      accessoryCost: sum(SALES, '精品成本'),
      model: { each: '车型', of: SALES },
      margin: { each: '裸车毛利', of: SALES },
      financed: { each: '按揭', of: SALES },
      fee: { each: '按揭手续费', of: SALES },
    },
  },
  {
    plan: 'brand-store',
    positions: ['销售主管', '专营店顾问'],
    inputs: {
      wage: { person: '工资' },
      unitsA: sold('系列', 'A'),
      unitsB: sold('系列', 'B'),
      target: TASK,
      management: assessed('管理得分率'),
    },
  },
  {
    plan: 'graded-pay',
    positions: ['大客户顾问', '销售助理'],
    inputs: {
      role: { person: '岗位类别' },
      grade: { person: '等级' },
      hired: { person: '入职日期' },
      attendance: assessed('出勤率'),
      probation: { person: '试用期' },
      sedans: sold('车身', '三厢'),
      hatches: sold('车身', '两厢'),
      target: TASK,
      overLimit: sum(SALES, '高于限价金额'),
      mortgages: sold('按揭', '是'),
      decoration: sum('其他提成', '装潢提成'),
      insurance: sum('其他提成', '保险提成'),
      plates: sum('其他提成', '上牌提成'),
      assessment: WEIGHED.assessment,
    },
  },
  {
    plan: 'after-sales-advisor',
    positions: ['服务顾问'],
    inputs: {
      ...ADVISED,
      vehicleAttainment: { reached: { of: REPAIRS }, target: '台次目标' },
      careCompletion: { reached: ADVISED.bottles, target: '养护品目标(瓶)' },
    },
  },
  { plan: 'after-sales-accident', positions: ['事故顾问'], inputs: ADVISED },
  { plan: 'after-sales-clerk', positions: ['信息员'], inputs: WEIGHED },
  {
    plan: 'after-sales-parts',
    positions: ['配件主管', '配件计划员', '库管员'],
    inputs: { role: { person: '岗位类别' }, ...WEIGHED },
    department: {
      partsSales: sum('部门月报', '配件销售额'),
      careSales: sum('部门月报', '养护品销售额'),
      expenses: sum('部门月报', '办公费用'),
      attainment: sum('部门月报', '配件利润完成率'),
      kpiScore: sum('部门月报', '部门绩效考核表得分%'),
    },
  },
  {
    plan: 'after-sales-management',
    positions: ['服务经理', '技术总监', '车间主管', '前台主管'],
    inputs: WEIGHED,
    department: {
      netProfit: sum('部门月报', '部门净利润'),
      attainment: sum('部门月报', '部门利润完成率'),
    },
  },
  {
    plan: 'service-station',
    positions: ['服务站长'],
    inputs: {
      base: { person: '底薪' },
      output: sum('部门月报', '全站产值'),
      score: WEIGHED.assessment,
      incentives: assessed('日常奖惩'),
    },
  },
  {
    plan: 'service-reception',
    positions: ['业务接待'],
    inputs: {
      base: { person: '底薪' },
      rechargeAttainment: { reached: sum('充值明细', '充值金额'), target: '充值目标(元)' },
      warrantyAttainment: {
        reached: { ...sum('延保美容明细', '金额'), where: ['项目', '延保'] },
        target: '延保目标(元)',
      },
      beautyAttainment: {
        reached: { ...sum('延保美容明细', '金额'), where: ['项目', '美容'] },
        target: '美容目标(元)',
      },
      vehicles: { of: REPAIRS },
      output: ADVISED.output,
      accessoryProfit: sum('精品明细', '精品净利润'),
      bottles: ADVISED.bottles,
      rechargeCommission: sum('其他提成', '充值提成'),
      warrantyCommission: sum('其他提成', '延保提成'),
      beautyCommission: sum('其他提成', '美容提成'),
      recharge: { each: '充值金额', of: '充值明细' },
      largeCar: { each: '大型车', of: '充值明细' },
    },
  },
];

/** A row of one of the sample's sheets by its column titles. */
export type Row = Readonly<Record<string, string | number | null>>;

const plain = (cell: SampleCell | undefined) => (typeof cell === 'object' ? (cell?.value ?? null) : (cell ?? null));
const ROWS: ReadonlyMap<string, readonly Row[]> = new Map(
  planMonthSheets().map(({ name, columns, rows }) => [
    name,
    rows.map((row) => Object.fromEntries(columns.map(({ title }, at) => [title, plain(row[at])]))),
  ]),
);

/** The sample's lists, with rows that were typed below them. */
function listsWith(typed: Readonly<Record<string, readonly Row[]>>): (name: string) => readonly Row[] {
  return (name) => {
    const rows = ROWS.get(name);
    if (!rows) throw new Error(`The sample has no sheet ${name}`);
    return [...rows, ...(typed[name] ?? [])];
  };
}
type Lists = ReturnType<typeof listsWith>;

/** The month's records of one person, or of everybody. */
function recordsOf(lists: Lists, { of, where }: InList, person: Row | null): readonly Row[] {
  const last = toSerial('2026-10-31');
  return lists(of).filter((row) => {
    const date = Number(Object.values(row)[0]);
    const name = row['姓名'] ?? row['销售顾问'] ?? row['服务顾问'] ?? row['业务员'] ?? row['责任人'];
    const mine = person === null || name === person['姓名'];
    return date > last - 31 && date <= last && mine && (where === undefined || row[where[0]] === where[1]);
  });
}

function figure(lists: Lists, said: InList, person: Row | null): number {
  const records = recordsOf(lists, said, person);
  const { sum: column } = said;
  return column === undefined ? records.length : records.reduce((total, row) => total + Number(row[column] ?? 0), 0);
}

function asValue(cell: Row[string] | undefined): PlanValue {
  return cell === '是' ? true : cell === '否' ? false : (cell ?? null);
}

function inputOf(lists: Lists, said: Said, person: Row): PlanValues[string] {
  if ('person' in said) {
    const cell = person[said.person];
    // The only date among the people's figures.
    return said.person === '入职日期' ? isoOf(Number(cell)) : asValue(cell);
  }
  if ('each' in said) return recordsOf(lists, said, person).map((row) => asValue(row[said.each]));
  if ('reached' in said) return figure(lists, said.reached, person) / targetOf(lists, person, said.target);
  return 'target' in said ? targetOf(lists, person, said.target) : figure(lists, said, person);
}

function targetOf(lists: Lists, person: Row, column: string): number {
  const row = lists('月度目标').find((each) => each['姓名'] === person['姓名'] && each['月份'] === PLAN_MONTH);
  return Number(row?.[column]);
}

function isoOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** What was changed in the workbook. */
export interface Changes {
  /** Rates on the Plan sheet, by plan. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, ParameterContent>>>>;
  /** Figures typed for somebody into a plan's sheet, by name. */
  readonly typed?: Readonly<Record<string, PlanValues>>;
  /** Rows typed below the lists, by sheet. */
  readonly rows?: Readonly<Record<string, readonly Row[]>>;
}

/** The people of one plan with what the sample says of them, read from its rows and by none of the product's readers. */
export function planMonthTeams({ parameters = {}, typed = {}, rows = {} }: Changes = {}) {
  const lists = listsWith(rows);
  const people = lists('员工花名册');
  return ASSIGNMENTS.map(({ plan: name, positions, inputs, department = {} }) => {
    const members = people.filter((person) => positions.includes(String(person['岗位'])));
    return {
      compiled: compiledPlan(name),
      names: members.map((person) => String(person['姓名'])),
      people: members.map((person) => ({
        ...mapped(inputs, (said) => inputOf(lists, said, person)),
        ...typed[String(person['姓名'])],
      })),
      department: mapped(department, (said) => figure(lists, said, null)),
      ...(parameters[name] ? { parameters: parameters[name] } : {}),
    };
  });
}

/** Everybody's pay by name: the evaluation of the plans over the sample's own rows. */
export function planMonthPays(changes: Changes = {}): ReadonlyMap<string, number> {
  const teams = planMonthTeams(changes);
  const results = evaluateMonth(PLAN_MONTH, teams);
  return new Map(
    teams.flatMap(({ names }, team) =>
      names.map((name, person): [string, number] => {
        const value = results[team]?.[person]?.pay.value;
        if (typeof value !== 'number') throw new Error(`${name} has no pay: ${JSON.stringify(value)}`);
        return [name, value];
      }),
    ),
  );
}

function compiledPlan(name: string): CompiledPlan {
  const plan = BUILT_IN_PLANS.find((each) => each.plan === name);
  const version = plan && versionFor(plan, PLAN_MONTH);
  if (!version) throw new Error(`There is no plan ${name} in ${PLAN_MONTH}`);
  return compilePlan(plan, version);
}

function mapped<From, To>(record: Readonly<Record<string, From>>, to: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
