import { compilePlan } from '../../../src/plan/language';
import { AFTER_SALES_PARTS } from '../../../src/plans/built-in/after-sales-parts';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { SALES_DEPARTMENT } from '../../../src/plans/built-in/sales-department';
import type { CellContent, SheetDescription } from '../../../src/sheets/description';
import {
  planMonthSheets,
  readPlanKpi,
  readRecords,
  type PlanGroup,
  type PlanSheets,
} from '../../../src/sheets/plan-book';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { cellsOf } from './support/cells';

const month = '2026-10' as IsoMonth;
const compiled = (plan: typeof BRAND_STORE) => compilePlan(plan, plan.versions[0]!);

function sheetsOf(group: PlanGroup, language: 'zh-CN' | 'en-US' = 'zh-CN'): PlanSheets {
  return planMonthSheets([group], { month, language }).plans[0]!;
}

const written = (cell: CellContent | undefined): unknown => (typeof cell === 'object' ? cell.formula : cell);
const row = ({ cells }: SheetDescription, at: number): unknown[] => (cells[at] ?? []).map(written);

const PARTS: PlanGroup = {
  compiled: compiled(AFTER_SALES_PARTS),
  department: { partsSales: 600000, careSales: 80000, expenses: 1500, attainment: 1.02, kpiScore: 0.95 },
  people: [
    { name: '王芳', id: '007', position: '配件部', inputs: { role: 'manager', assessment: 95 }, note: '新任' },
    { name: '赵磊', inputs: { role: 'planner', kpiScore: 0.9 }, adjustment: -20 },
  ],
};

test('the brand store’s row is the plan’s own lines over names and the row’s cells', () => {
  const { kpi, block } = sheetsOf({
    compiled: compiled(BRAND_STORE),
    people: [{ name: '李强', inputs: { wage: 1200, unitsA: 12, target: 10, management: 0.9 } }],
  });
  expect(row(kpi, 0)[0]).toBe('2026年10月绩效考核表 · 品牌4S店销售部');
  expect(row(kpi, block.headerRow)).toEqual(
    ['姓名', '工资', 'A 车型销量（台）', 'B 车型销量（台）', '基本任务台数（台）', '管理得分率', '销售完成率'].concat([
      '固定工资',
      '绩效工资',
      '单车提成',
      '方案应发',
      '调整',
      '应发合计',
      '备注',
    ]),
  );
  expect(row(kpi, block.firstPersonRow)).toEqual([
    ...['李强', 1200, 12, 0, 10, 0.9],
    '=(C7+D7)/E7',
    '=ROUND(B7*brand_store_fixedShare,2)',
    '=ROUND(B7*(1-brand_store_fixedShare)*G7*F7,2)',
    '=ROUND((COMMISSION(C7,brand_store_tiersA)+COMMISSION(D7,brand_store_tiersB))*F7,2)',
    '=ROUND(H7+I7+J7,2)',
    '',
    '=ROUND(SUM(K7,L7),2)',
    '',
  ]);
  expect(row(kpi, block.totalsRow)).toEqual([
    ...['合计 · 1 人', '=SUM(B7:B7)', '=SUM(C7:C7)', '=SUM(D7:D7)', '=SUM(E7:E7)', '', ''],
    ...['=SUM(H7:H7)', '=SUM(I7:I7)', '=SUM(J7:J7)', '=SUM(K7:K7)', '=SUM(L7:L7)', '=SUM(M7:M7)', ''],
  ]);
});

test('what everybody shares has cells and names of its own, and is not added up', () => {
  const { kpi, block } = sheetsOf(PARTS);
  expect(kpi.names.map(({ name, row: at, column }) => [name, at, column])).toEqual([
    ['KPI_2026_10_after_sales_parts', block.headerRow, 0],
    ['KPI_2026_10_after_sales_parts_partsSales', 4, 1],
    ['KPI_2026_10_after_sales_parts_careSales', 5, 1],
    ['KPI_2026_10_after_sales_parts_expenses', 6, 1],
    ['KPI_2026_10_after_sales_parts_attainment', 7, 1],
    ['KPI_2026_10_after_sales_parts_kpiScore', 8, 1],
  ]);
  expect(row(kpi, 4).slice(0, 3)).toEqual(['配件销售额', 600000, '元']);
  expect(row(kpi, block.totalsRow)[block.at('line', 'pool')]).toBe('');
  expect(row(kpi, block.totalsRow)[block.at('line', 'ownShare')]).toBe('=SUM(I12:I13)');
  expect(row(kpi, block.lastPersonRow)[block.at('line', 'ownShare')]).toBe(
    '=ROUND(INDEX(BONUS.POOL(G13,$H$12:$H$13),ROWS($A$12:$A13)),2)',
  );
});

test('a choice is its reader’s word, out of a list', () => {
  const { kpi, block } = sheetsOf(PARTS);
  const column = block.at('input', 'role');
  expect(row(kpi, block.firstPersonRow)[column]).toBe('主管');
  expect(kpi.validations.find((rule) => rule.row === block.firstPersonRow && rule.column === column)).toMatchObject({
    kind: 'list',
    rowCount: 2,
    values: ['主管', '计划员', '库管'],
  });
  expect(row(kpi, block.firstPersonRow)[block.at('line', 'share')]).toContain('D12="主管"');
});

test('records are rows of a sheet of their own, and a person’s are one range', () => {
  const people = [
    { name: '甲', inputs: { model: ['modelOne', 'modelTwo'], margin: [2600, 900], financed: [true, false] } },
    { name: '乙', inputs: {} },
  ];
  const { kpi, records, block } = sheetsOf({ compiled: compiled(SALES_DEPARTMENT), people });
  expect(records?.cells.slice(5, 10)).toEqual([
    ['逐台明细', '', '', '', '', ''],
    ['姓名', '工号', '车型', '裸车毛利', '按揭', '按揭手续费'],
    ['甲', '', '车型一', 2600, true, ''],
    ['甲', '', '车型二', 900, false, ''],
    ['乙', '', '', '', '', ''],
  ]);
  const formula = row(kpi, block.firstPersonRow)[block.at('line', 'bareCars')];
  expect(String(formula).replaceAll(`'${records!.name}'!`, '')).toBe(
    '=ROUND(IF(COUNT($D$8:$D$9)=0,0,SUM(COMMISSION.GRID($C$8:$C$9,$D$8:$D$9,sales_department_bareCarRates))),2)',
  );
});

test('records are read back person by person, with rows that were put in between', () => {
  const people = [
    { name: '甲', id: 1, inputs: { model: ['modelOne', 'modelTwo'], margin: [2600, 900], financed: [true, false] } },
    { name: '乙', inputs: { model: ['modelTwo'], fee: [3500] } },
    { name: '丙', inputs: {} },
  ];
  const plan = compiled(SALES_DEPARTMENT);
  const { records } = sheetsOf({ compiled: plan, people });
  const inserted = cellsOf(records!).toSpliced(8, 0, ['', '', '', '', '', ''], ['', '', '车型一', 1200, '', '']);
  expect(readRecords(inserted, plan)).toEqual([
    {
      ...{ name: '甲', id: 1 },
      values: {
        model: ['车型一', '车型一', '车型二'],
        margin: [2600, 1200, 900],
        financed: [true, null, false],
        fee: [null, null, null],
      },
    },
    { name: '乙', id: null, values: { model: ['车型二'], margin: [null], financed: [null], fee: [3500] } },
  ]);
});

test('figures from elsewhere stand in the cells as formulas, in the colour of links', () => {
  const { kpi, block } = sheetsOf({
    compiled: compiled(BRAND_STORE),
    people: [{ name: 'Ann', inputs: {}, cells: { unitsA: { formula: '=COUNTIFS(Orders!B:B,A7)' } } }],
  });
  const cell = { row: block.firstPersonRow, column: block.at('input', 'unitsA') };
  expect(row(kpi, cell.row)[cell.column]).toBe('=COUNTIFS(Orders!B:B,A7)');
  const colors = kpi.styles.filter((area) => area.row === cell.row && area.column === cell.column);
  expect(colors.at(-1)?.style.color).toBe('#007A33');
});

test.each(['zh-CN', 'en-US'] as const)('a sheet in %s is read back with all that was typed', (language) => {
  const left = [{ id: null, name: '孙丽', adjustment: 88, note: '离职' }];
  const { kpi } = sheetsOf({ ...PARTS, left }, language);
  const values = cellsOf(kpi);
  const formulas = kpi.cells.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.formula : cell)));
  const read = readPlanKpi(values, formulas, PARTS)!;
  const words = language === 'zh-CN' ? ['主管', '计划员'] : ['Manager', 'Planner'];
  expect(read.people.map(({ entry, values: inputs }) => [entry.name, entry.id, inputs])).toEqual([
    ['王芳', '007', { role: words[0], assessment: 95, kpiScore: 1 }],
    ['赵磊', null, { role: words[1], assessment: 100, kpiScore: 0.9 }],
    ['孙丽', null, { role: null, assessment: null, kpiScore: null }],
  ]);
  expect(read.people.map(({ entry }) => [entry.adjustment, entry.note])).toEqual([
    ['', '新任'],
    [-20, ''],
    [88, '离职'],
  ]);
  expect(read.existing.entries.filter(({ listed }) => !listed)).toMatchObject([
    { name: '孙丽', adjustment: 88, note: '离职' },
  ]);
  expect(read.department.values).toEqual(PARTS.department);
});

test('sheets of plans with long and equal titles have names that Excel takes, each its own', () => {
  const named = (plan: string): PlanGroup => ({
    compiled: compiled({ ...BRAND_STORE, plan, title: { 'en-US': 'Sales [north/south]: all brands', 'zh-CN': '店' } }),
    people: [],
  });
  const { plans } = planMonthSheets([named('a'), named('b')], { month, language: 'en-US' });
  expect(plans.map(({ kpi }) => kpi.name)).toEqual([
    'KPI 2026-10 Sales north south…',
    'KPI 2026-10 Sales north so… (2)',
  ]);
});
