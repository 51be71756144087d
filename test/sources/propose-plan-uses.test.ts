import type { IsoMonth } from '../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import type { MonthParts, MonthReading } from '../../src/sources/month-data';
import { proposePlanUses } from '../../src/sources/propose-plan-uses';
import { recogniseActuals, recognisePeople, recogniseTargets } from '../../src/sources/recognise';
import { d, grid, type GridCell } from '../support/grid';

type Rows = readonly (readonly GridCell[])[];

/** Lists as they are recognised without help. */
function chosen(people: Rows, targets: Rows | null = null, lists: Readonly<Record<string, Rows>> = {}) {
  const actuals = Object.entries(lists).map(([sheet, rows]) => grid(sheet, rows));
  const reading: MonthReading = {
    people: grid('员工花名册', people),
    targets: targets && grid('月度目标', targets),
    actuals,
  };
  const parts: MonthParts = {
    people: recognisePeople(reading.people).choice,
    targets: reading.targets && recogniseTargets(reading.targets).choice,
    actuals: actuals.flatMap((source) => recogniseActuals(source).choice ?? []),
  };
  return { parts, reading };
}

const month = '2026-10' as IsoMonth;
const positionsOf = (...positions: readonly string[]) => {
  const people = [['姓名', '岗位'], ...positions.map((position, index) => [`员工${index}`, position])];
  const { parts, reading } = chosen(people);
  const uses = proposePlanUses(parts, reading, BUILT_IN_PLANS, month);
  return Object.fromEntries(uses.map(({ plan, positions: named }) => [plan, named]));
};

describe('a position goes to the plan that people would name for it', () => {
  test.each<[string, string]>([
    ['销售顾问', 'sales-department'],
    ['高级销售顾问', 'sales-department'],
    ['Sales Consultant', 'sales-department'],
    ['Senior sales consultant', 'sales-department'],
    ['顾问', 'sales-department'],
    ['销售主管', 'brand-store'],
    ['销售助理', 'graded-pay'],
    ['服务顾问', 'after-sales-advisor'],
    ['service advisor', 'after-sales-advisor'],
    ['事故 顾问', 'after-sales-accident'],
    ['库管员', 'after-sales-parts'],
    ['业务接待', 'service-reception'],
  ])('%s: %s', (position, plan) => {
    expect(positionsOf(position)).toEqual({ [plan]: [position] });
  });

  test.each(['财务', '行政专员', '员', '', 'Driver', '总经理助手'])('“%s” is left out', (position) => {
    expect(positionsOf(position)).toEqual({});
  });

  test('positions of one plan share it, each as the list writes it', () => {
    expect(positionsOf('服务经理', '技术总监', '服务经理', '财务', '服务顾问')).toEqual({
      'after-sales-advisor': ['服务顾问'],
      'after-sales-management': ['服务经理', '技术总监'],
    });
  });

  test('a plan that is not in force yet is not proposed', () => {
    const { parts, reading } = chosen([
      ['姓名', '岗位'],
      ['张伟', '服务顾问'],
    ]);
    expect(proposePlanUses(parts, reading, BUILT_IN_PLANS, '1999-01' as IsoMonth)).toEqual([]);
  });
});

describe('figures come from the columns that are called like them', () => {
  const people: Rows = [
    ['工号', '姓名', '岗位', '岗位类别', '基本工资', '绩效工资', '等级', '入职日期', '试用期', '出勤率'],
    ['E1', '张伟', '销售顾问', '顾问', 1200, 3000, 2, d('2020-03-15'), '否', 1],
    ['E2', '李娜', '销售助理', '助理', 1000, 2000, 1, d('2024-05-06'), '是', 0.95],
    ['E3', '王芳', '服务顾问', '其他', 1100, 2500, '', d('2021-05-06'), '否', 1],
  ];
  const targets: Rows = [
    ['工号', '月份', '当月任务(台)', '产值目标(元)', '延保目标(元)'],
    ['E1', '2026-10', 10, '', ''],
    ['E3', '2026-10', '', 100000, 5000],
  ];
  const lists: Readonly<Record<string, Rows>> = {
    销售明细: [
      ['开票日期', '销售顾问', '车型', '车身', '裸车毛利', '按揭', '按揭手续费', '精品销售额'],
      [d('2026-10-02'), '张伟', '车型一', '三厢', 2600, '是', 3500, 900],
      [d('2026-10-03'), '李娜', '车型二', '两厢', 1600, '否', '', 0],
    ],
    维修明细: [
      ['结算日期', '服务顾问', '产值'],
      [d('2026-10-02'), '王芳', 1200],
    ],
    续保明细: [
      ['出单日期', '业务员', '险种', '保费'],
      [d('2026-10-02'), '王芳', '商业险', 4000],
      [d('2026-10-05'), '王芳', '交强险', 950],
    ],
    延保美容: [
      ['日期', '业务员', '项目', '金额'],
      [d('2026-10-02'), '王芳', '延保', 800],
      [d('2026-10-05'), '王芳', '美容', 300],
    ],
    月度考核: [
      ['考核日期', '工号', '姓名', '月度考核得分'],
      [d('2026-10-31'), 'E1', '张伟', 95],
      [d('2026-10-31'), 'E2', '李娜', 90],
      [d('2026-10-31'), 'E3', '王芳', 92],
      [d('2026-09-30'), 'E3', '王芳', 91],
    ],
    部门月报: [
      ['统计日期', '责任人', '部门净利润', '部门利润完成率'],
      [d('2026-09-30'), '王芳', 350000, 0.9],
      [d('2026-10-31'), '王芳', 380000, 0.95],
    ],
  };
  const at = (list: string, title: string) => ({
    source: Object.keys(lists).indexOf(list),
    column: lists[list]?.[0]?.indexOf(title) ?? -1,
  });
  const sum = (list: string, title: string) => ({ kind: 'sum', ...at(list, title), where: null });
  const counted = (list: string, title: string, equals: string) => {
    const { source, column } = at(list, title);
    return { kind: 'count', source, where: { column, equals } };
  };
  const record = (title: string) => ({ kind: 'records', ...at('销售明细', title), where: null });
  const ofPeople = (title: string) => ({ kind: 'people', column: people[0]?.indexOf(title) });

  const { parts, reading } = chosen(people, targets, lists);
  const plans = BUILT_IN_PLANS.map((plan) =>
    // Everybody's position, so that every plan has people to propose sources for.
    ({ ...plan, positions: [{ 'en-US': 'none', 'zh-CN': '无' }] }),
  );
  const sources = (name: string) => {
    const named = plans.map((plan) =>
      plan.plan === name ? { ...plan, positions: [{ 'en-US': 'x', 'zh-CN': '销售顾问' }] } : plan,
    );
    const [use] = proposePlanUses(parts, reading, named, month);
    return { inputs: use?.inputs, department: use?.department };
  };

  test.each<[string, string, unknown]>([
    ['sales-department', 'base', ofPeople('基本工资')],
    ['sales-department', 'performance', ofPeople('绩效工资')],
    ['sales-department', 'target', { kind: 'target', column: 2 }],
    ['sales-department', 'accessorySales', sum('销售明细', '精品销售额')],
    ['sales-department', 'model', record('车型')],
    ['sales-department', 'margin', record('裸车毛利')],
    ['sales-department', 'financed', record('按揭')],
    ['sales-department', 'fee', record('按揭手续费')],
    ['graded-pay', 'role', ofPeople('岗位类别')],
    ['graded-pay', 'grade', ofPeople('等级')],
    ['graded-pay', 'hired', ofPeople('入职日期')],
    ['graded-pay', 'probation', ofPeople('试用期')],
    ['graded-pay', 'attendance', ofPeople('出勤率')],
    ['graded-pay', 'sedans', counted('销售明细', '车身', '三厢')],
    ['graded-pay', 'mortgages', counted('销售明细', '按揭', '是')],
    ['graded-pay', 'assessment', sum('月度考核', '月度考核得分')],
    ['after-sales-advisor', 'output', sum('维修明细', '产值')],
    [
      'after-sales-advisor',
      'outputAttainment',
      { kind: 'attainment', actual: sum('维修明细', '产值'), targetColumn: 3 },
    ],
    ['after-sales-advisor', 'renewals', { kind: 'count', source: 2, where: null }],
    ['after-sales-advisor', 'commercialPolicies', counted('续保明细', '险种', '商业险')],
    [
      'service-reception',
      'warrantyAttainment',
      {
        kind: 'attainment',
        actual: { ...sum('延保美容', '金额'), where: { column: 2, equals: '延保' } },
        targetColumn: 4,
      },
    ],
  ])('%s, %s', (plan, input, source) => {
    expect(sources(plan).inputs?.[input]).toEqual(source);
  });

  test.each<[string, string, unknown]>([
    ['after-sales-management', 'netProfit', sum('部门月报', '部门净利润')],
    ['after-sales-management', 'attainment', sum('部门月报', '部门利润完成率')],
  ])('%s, %s of the department', (plan, figure, source) => {
    expect(sources(plan).department?.[figure]).toEqual(source);
  });

  test.each<[string, string]>([
    ['sales-department', 'onlineCarsA'],
    ['sales-department', 'insuredBasic'],
    ['brand-store', 'wage'],
    ['after-sales-advisor', 'vehicles'],
    ['service-reception', 'rechargeCommission'],
    ['service-station', 'output'],
  ])('%s, %s is left to be typed', (plan, input) => {
    expect(sources(plan).inputs).not.toHaveProperty(input);
  });

  const inputsOf = ({ parts: found, reading: read }: ReturnType<typeof chosen>, name: string) =>
    proposePlanUses(found, read, BUILT_IN_PLANS, month).find(({ plan }) => plan === name)?.inputs;

  test('a rate is not added up over several records of somebody in a month', () => {
    const twice = { ...lists, 月度考核: [...(lists['月度考核'] ?? []), [d('2026-10-15'), 'E3', '王芳', 80]] };
    const more = chosen(people, targets, twice);
    const inputs = inputsOf(more, 'after-sales-advisor');
    expect(inputs).toHaveProperty('output');
    expect(inputs).not.toHaveProperty('assessment');
  });

  test('a column that holds something else is passed over', () => {
    const wordy = people.map((row, index) => row.map((cell, column) => (index > 0 && column === 7 ? '不详' : cell)));
    const more = chosen(wordy, targets, lists);
    const inputs = inputsOf(more, 'graded-pay');
    expect(inputs).toHaveProperty('grade');
    expect(inputs).not.toHaveProperty('hired');
  });
});
