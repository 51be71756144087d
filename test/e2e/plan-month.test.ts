import type { Frame, Page } from 'playwright-core';
import { monthName, summaryName } from '../../src/sheets/plan-book';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import { ASSIGNMENTS, PLAN_MONTH, planMonthPays, type Changes, type Row } from '../support/plan-month';
import { keepFile, keepScreenshot } from './support/artefacts';
import { violations } from './support/axe';
import { assignPositions, assignSources } from './support/assign-plans';
import { deleteRows, paste, readWorkbook, sort, typeInto } from './support/excel';
import { namedRange, namedTable, type NamedTable } from './support/named';
import { build, paneAt, readyPane, WORDS } from './support/pane';
import { settled, startWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(300_000);

const words = WORDS['zh-CN'];

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
let opened: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open({ language: 'zh-CN', sample: 'plan-month' });
});
afterAll(() => workbench.stop());

function blockOf(plan: string): string {
  const found = BUILT_IN_PLANS.find((each) => each.plan === plan);
  if (!found) throw new Error(`There is no plan ${plan}`);
  return monthName(PLAN_MONTH, found);
}

/** One plan's KPI sheet, or the summary where none is named, by person. */
function tableOf(frame: Frame, plan?: string): Promise<NamedTable> {
  return namedTable(frame, plan === undefined ? summaryName(PLAN_MONTH) : blockOf(plan), '姓名');
}

/** Everybody's pay by the plans as their sheets show it, to the cent. */
async function shownPays(frame: Frame): Promise<Record<string, string>> {
  const tables = await Promise.all(ASSIGNMENTS.map(({ plan }) => tableOf(frame, plan)));
  return Object.fromEntries(
    tables.flatMap(({ rows }) =>
      [...rows].flatMap(([name, { cells }]) => (isTotal(name) ? [] : [[name, cents(cells['方案应发'])] as const])),
    ),
  );
}

function evaluatedPays(changes: Changes = {}): Record<string, string> {
  return Object.fromEntries([...planMonthPays(changes)].map(([name, pay]) => [name, cents(pay)]));
}

function total(pays: Record<string, string>): string {
  return cents(Object.values(pays).reduce((sum, pay) => sum + Number(pay), 0));
}

function isTotal(name: string): boolean {
  return name.startsWith('合计');
}

function cents(figure: unknown): string {
  return Number(figure).toFixed(2);
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** Types into somebody's cell on a plan's sheet. */
async function typeFor(page: Page, frame: Frame, plan: string, name: string, title: string, text: string) {
  const { sheet, titles, column, rows } = await tableOf(frame, plan);
  const [at, row] = [titles.indexOf(title), rows.get(name)?.row];
  if (at < 0 || row === undefined) throw new Error(`The sheet of ${plan} has no ${title} of ${name}: ${titles.join()}`);
  await typeInto(page, frame, sheet, `${letters(column + at)}${row}`, text);
}

test('all ten plans are suggested or chosen in the pane, which finds nearly every figure by itself', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await keepScreenshot(page, 'plan-month-1-opened');
  await frame.getByRole('button', { name: '推荐方案' }).click();
  await keepScreenshot(page, 'plan-month-2-suggested');
  await assignPositions(frame);
  // What no title says by itself: which of the company's own words stand for a plan's.
  expect(await assignSources(frame)).toEqual([
    'sales-department: 网络订单（来源 A）',
    'sales-department: 网络订单（来源 B）',
    'sales-department: 投保（含基本险种组合）',
    'sales-department: 投保（不含基本险种组合）',
    'brand-store: A 车型销量',
    'brand-store: B 车型销量',
    'brand-store: 基本任务台数',
    'after-sales-advisor: 接车台次',
    'after-sales-advisor: 台次完成率',
    'after-sales-accident: 接车台次',
    'service-reception: 接车台次',
  ]);
  await keepScreenshot(page, 'plan-month-3-assigned');
});

test('the built month pays everybody what the plans come to, on a sheet a plan and in the summary', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await build(page, frame, words);
  await keepFile(page, 'plan-month');
  const expected = evaluatedPays();
  expect(await shownPays(frame)).toEqual(expected);
  const { rows: summary } = await tableOf(frame);
  const sum = [...summary].find(([name]) => isTotal(name))?.[1].cells['应发合计'];
  expect(cents(sum)).toBe(total(expected));
  for (const [name, pay] of Object.entries(expected))
    expect([name, cents(summary.get(name)?.cells['应发合计'])]).toEqual([name, pay]);
  for (const { plan } of ASSIGNMENTS) {
    await showSheet(page, frame, blockOf(plan));
    await keepScreenshot(page, `plan-month-4-${plan}`);
  }
  await showSheet(page, frame, summaryName(PLAN_MONTH));
  await keepScreenshot(page, 'plan-month-4-summary');
});

/** 280 for each car of model A from the eleventh on. */
const RAISED: Changes['parameters'] = {
  'brand-store': {
    tiersA: {
      tiers: [
        [0, 200],
        [10, 280],
        [15, 300],
      ],
    },
  },
};
const TYPED: Changes['typed'] = { 高明哲: { sedansHeld: 2, benefits: 300 } };

test('a rate edited on the plan sheet changes the pay of those it pays, and nobody else’s', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  const rates = await namedRange(frame, 'brand_store_tiersA');
  if (!rates) throw new Error('The plan sheet has no tiersA');
  await typeInto(page, frame, rates.sheet, `${letters(rates.column + 1)}${rates.row + 2}`, '280');
  await keepScreenshot(page, 'plan-month-5-rate');
  const expected = evaluatedPays({ parameters: RAISED });
  expect(expected).not.toEqual(evaluatedPays());
  expect(await shownPays(frame)).toEqual(expected);
});

/** Somebody who joins after the month was built first. */
const NEWCOMER: Changes['rows'] = {
  员工花名册: [
    {
      工号: 'YF037',
      姓名: '丁若水',
      岗位: '大客户顾问',
      岗位类别: '顾问',
      部门: '销售部',
      入职日期: 45000,
      试用期: '否',
      等级: 2,
    },
  ],
  月度目标: [{ 工号: 'YF037', 姓名: '丁若水', 月份: '2026-10', '当月任务(台)': 5 }],
  月度考核: [{ 考核日期: 46326, 工号: 'YF037', 姓名: '丁若水', 月度考核得分: 90, '绩效考核表得分%': 0.95, 出勤率: 1 }],
};

test('what was typed stays with its person when the sheet is sorted, somebody is added and the month is built again', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await typeFor(page, frame, 'graded-pay', '高明哲', '其中未结清（三厢，台）', '2');
  await typeFor(page, frame, 'graded-pay', '高明哲', '福利', '300');
  await typeFor(page, frame, 'sales-department', '林书瑶', '调整', '-200');
  await typeFor(page, frame, 'sales-department', '林书瑶', '备注', '迟到 2 次');
  const typed = evaluatedPays({ parameters: RAISED, typed: TYPED });
  expect(await shownPays(frame)).toEqual(typed);

  for (const plan of ['graded-pay', 'sales-department']) await sortByPay(frame, plan);
  await settled(page);
  expect(await shownPays(frame)).toEqual(typed);

  for (const [sheet, rows] of Object.entries(NEWCOMER)) await appendRows(frame, sheet, rows);
  await settled(page);
  await build(page, frame, words);
  expect(await shownPays(frame)).toEqual(evaluatedPays({ parameters: RAISED, typed: TYPED, rows: NEWCOMER }));
  const adjusted = (await tableOf(frame, 'sales-department')).rows.get('林书瑶')?.cells;
  expect(adjusted).toMatchObject({ 调整: -200, 备注: '迟到 2 次' });
  const pay = Number(evaluatedPays()['林书瑶']);
  expect(cents(adjusted?.['应发合计'])).toBe(cents(pay - 200));
  expect(cents((await tableOf(frame)).rows.get('林书瑶')?.cells['应发合计'])).toBe(cents(pay - 200));
  await keepScreenshot(page, 'plan-month-6-rebuilt');
});

test('undo puts every sheet back as it was before the last build', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  const before = await readWorkbook(frame);
  await typeFor(page, frame, 'service-station', '彭向东', '备注', '复核');
  const noted = await readWorkbook(frame);
  await build(page, frame, words);
  await frame.getByRole('button', { name: words.undo }).click();
  await frame.getByText(/^已撤销/).waitFor();
  await settled(page);
  const after = await readWorkbook(frame);
  expect(after).toEqual(noted);
  expect(after).not.toEqual(before);
});

test('a damaged plan sheet is reported with its cells and restored, and the good edits stay', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  const bonus = await namedRange(frame, 'sales_department_specialBonus');
  const share = await namedRange(frame, 'brand_store_fixedShare');
  if (!bonus || !share) throw new Error('The plan sheet lacks a figure');
  await paste(frame, bonus.sheet, bonus.address, [['三百']]);
  await deleteRows(frame, share.sheet, `${share.row + 1}:${share.row + 1}`);
  await settled(page);
  await frame.getByRole('button', { name: '自动查找数据' }).click();
  const problems = frame.getByRole('region', { name: '生成前请核对' });
  await problems.getByText('三百').waitFor();
  await problems.scrollIntoViewIfNeeded();
  await keepScreenshot(page, 'plan-month-7-damaged');
  await frame.getByRole('button', { name: '恢复方案表' }).click();
  await frame.getByText(/方案表已恢复/).waitFor();
  await settled(page);
  await keepScreenshot(page, 'plan-month-8-restored');
  expect((await namedRange(frame, 'sales_department_specialBonus'))?.values).toEqual([[300]]);
  expect((await namedRange(frame, 'brand_store_fixedShare'))?.values).toEqual([[0.8]]);
  expect(await shownPays(frame)).toEqual(evaluatedPays({ parameters: RAISED, typed: TYPED, rows: NEWCOMER }));
});

test('in English the same month is read, built and named in English, at any width', async () => {
  const { page, pageErrors, close } = await workbench.open({ language: 'en-US', sample: 'plan-month', theme: 'dark' });
  const frame = await readyPane(page, WORDS['en-US']);
  await paneAt(page, frame, 320);
  await frame.getByRole('button', { name: 'Suggest plans' }).click();
  const sources = frame.getByRole('button', { name: /^Brand store, sales/ });
  await sources.click();
  await sources.scrollIntoViewIfNeeded();
  await keepScreenshot(page, 'plan-month-9-english');
  expect(await violations(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await build(page, frame, WORDS['en-US']);
  for (const plan of ['sales-department', 'after-sales-parts']) {
    const { titles } = await namedTable(frame, blockOf(plan), 'Name');
    expect(titles.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
    await showSheet(page, frame, blockOf(plan));
    await keepScreenshot(page, `plan-month-9-${plan}-english`);
  }
  await showSheet(page, frame, 'sales_department_bareCarRates');
  await keepScreenshot(page, 'plan-month-9-plans-english');
  expect(pageErrors).toEqual([]);
  await close();
});

test('no code failed unnoticed, and nothing left this machine', () => {
  expect(opened.pageErrors).toEqual([]);
  expect(opened.strayRequests).toEqual([]);
});

/** Brings the sheet of a defined name into sight. */
async function showSheet(page: Page, frame: Frame, name: string): Promise<void> {
  await frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(wanted).getRange();
        range.worksheet.activate();
        range.worksheet.getRange('A1').select();
        await context.sync();
      }),
    name,
  );
  await settled(page);
}

async function sortByPay(frame: Frame, plan: string): Promise<void> {
  const { sheet, titles, column, rows } = await tableOf(frame, plan);
  const people = [...rows].flatMap(([name, { row }]) => (isTotal(name) ? [] : [row]));
  const area = `${letters(column)}${Math.min(...people)}:${letters(column + titles.length - 1)}${Math.max(...people)}`;
  await sort(frame, sheet, area, titles.indexOf('方案应发'), true);
}

/** Types rows below a list. */
async function appendRows(frame: Frame, sheet: string, rows: readonly Row[]): Promise<void> {
  const cells = (await readWorkbook(frame)).find(({ name }) => name === sheet)?.values ?? [];
  const titles = (cells[0] ?? []).map(String);
  const values = rows.map((row) => titles.map((title) => row[title] ?? ''));
  await paste(frame, sheet, `A${cells.length + 1}:${letters(titles.length - 1)}${cells.length + rows.length}`, values);
}
