import { buildMonth } from '../../src/excel/build-month';
import { keepPlan, removeKeptPlan } from '../../src/excel/kept-plans';
import { undoLastBuild } from '../../src/excel/last-build';
import { openMonth } from '../../src/excel/open-month';
import type { Language } from '../../src/i18n';
import type { PlanUse } from '../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import { reviewMonth } from '../../src/sheets/month';
import type { CellValue } from '../../src/sources/source';
import type { Book } from './support/open-book';
import {
  ANN,
  BEN,
  CEM,
  cellOf,
  CLERKS,
  DEE,
  EVE,
  openStaffBook,
  replaceStaff,
  shown,
  STAFF,
  STATION,
  SUMMARY,
  type,
  usesWith,
  withPlans,
} from './support/paid-by-plans';

const RECORDS = 'Records 2026-10 Service recept…';
const ADVISORS = 'KPI 2026-10 After-sales, servi…';
const PLAIN = usesWith({});
const RECEPTION: PlanUse = {
  plan: 'service-reception',
  positions: ['Accident advisor'],
  inputs: {},
  department: {},
};
const WITH_RECORDS = [RECEPTION, ...PLAIN];
/** The clerks stand before the advisors whose mean bonus they are paid by. */
const WITH_ADVISORS = [...PLAIN, { ...RECEPTION, plan: 'after-sales-advisor' }];

let book: Book;
afterEach(() => {
  book.dispose();
});

async function build(uses: readonly PlanUse[] = PLAIN, language: Language = 'en-US'): Promise<void> {
  await buildMonth(await withPlans(uses), language);
}

async function open(uses: readonly PlanUse[] = PLAIN): Promise<void> {
  book = await openStaffBook();
  await build(uses);
}

/** The total of the summary against that of the preview. */
async function totals(): Promise<{ readonly sheet: CellValue | undefined; readonly preview: unknown }> {
  const { proposal, reading, existing, plans } = await openMonth('en-US');
  const { pay } = reviewMonth(proposal.setup!, reading!, existing, plans);
  const row = (await book.values(SUMMARY)).find(([first]) => String(first).startsWith('Total'));
  return { sheet: row?.[6], preview: pay };
}

async function expectPreviewed(): Promise<void> {
  const { sheet, preview } = await totals();
  expect(sheet).toEqual(expect.any(Number));
  expect(preview).toBe(sheet);
}

describe('a plan that nobody is paid by for a time', () => {
  test('does not stand in the way of any later build', async () => {
    await open(WITH_RECORDS);
    await replaceStaff(book, [ANN, BEN, CEM, DEE]);
    await build(WITH_RECORDS);
    const { sheets } = await book.state();
    await build(WITH_RECORDS);
    expect((await book.state()).sheets).toEqual(sheets);
    await replaceStaff(book, STAFF);
    await build(WITH_RECORDS);
    await expectPreviewed();
  });

  test('pays nobody else: a mean over its people is again what is typed', async () => {
    await open();
    await book.write(CLERKS, 'B5', [[1234]]);
    await build(WITH_ADVISORS);
    await replaceStaff(book, [ANN, BEN, CEM, DEE]);
    await build(WITH_ADVISORS);
    expect(typeof (await book.formulas(CLERKS, 'B5'))[0]?.[0]).toBe('number');
    await expectPreviewed();
  });
});

test('a mean over another plan’s people is over all of them when people come and go there', async () => {
  await open(WITH_ADVISORS);
  await replaceStaff(book, [['E7', 'Zed', 'Accident advisor', 0], ['E8', 'Yan', 'Accident advisor', 0], ANN, DEE, EVE]);
  await build(WITH_ADVISORS);
  const [first, last] = [
    await cellOf(book, ADVISORS, 'Zed', 'Pay by the plan'),
    await cellOf(book, ADVISORS, 'Eve', 'Pay by the plan'),
  ];
  const absolute = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  expect(await book.formulas(CLERKS, 'B5')).toEqual([[`=AVERAGE('${ADVISORS}'!${absolute(first)}:${absolute(last)})`]]);
  await expectPreviewed();
});

describe('records', () => {
  async function openWithRecords(): Promise<void> {
    await open(WITH_RECORDS);
    await book.write(RECORDS, 'C8:D8', [[500, true]]);
    await book.write(RECORDS, 'A9:D9', [['Eve', 'E5', 700, '']]);
    await build(WITH_RECORDS);
  }
  const ofEve = async (): Promise<CellValue[][]> => (await book.values(RECORDS)).filter(([name]) => name === 'Eve');
  const TYPED = [
    ['Eve', 'E5', 500, true],
    ['Eve', 'E5', 700, ''],
  ];

  test('of somebody who leaves, or whose plan is taken away, are kept unpaid, in any language, and come back', async () => {
    await openWithRecords();
    await build(PLAIN);
    expect(await ofEve()).toEqual(TYPED);
    await build(PLAIN, 'zh-CN');
    expect(await ofEve()).toEqual(TYPED);
    await build([{ ...RECEPTION, positions: ['Sales'] }, ...PLAIN]);
    expect(await ofEve()).toEqual(TYPED);
    await expectPreviewed();
    await build(WITH_RECORDS);
    expect(await ofEve()).toEqual(TYPED);
    expect((await book.values(RECORDS)).flat().filter((cell) => String(cell).startsWith('Kept'))).toEqual([]);
    await expectPreviewed();
  });

  test('typed under the table are each taken once; a total and what stands apart are the user’s', async () => {
    await open(WITH_RECORDS);
    await book.write(RECORDS, 'C8:D8', [[500, true]]);
    await book.write(RECORDS, 'A9:D10', [
      ['Eve', '', 700, ''],
      ['Eve', 'E5', 800, ''],
    ]);
    await book.write(RECORDS, 'C11', [['=SUM(C8:C10)']]);
    await book.write(RECORDS, 'A14:C14', [['Eve', 'E5', 99]]);
    const before = await book.state();
    for (let times = 0; times < 2; times += 1) {
      await build(WITH_RECORDS);
      expect((await ofEve()).map(([, , paidIn]) => paidIn)).toEqual([500, 700, 800, 99]);
      expect(await book.formulas(RECORDS, 'C11')).toEqual([['=SUM(C8:C10)']]);
      await expectPreviewed();
      if (times > 0) continue;
      await undoLastBuild();
      expect(await book.state()).toEqual(before);
    }
  });
});

test('figures typed for somebody who is paid otherwise for a time come back with the adjustment, once', async () => {
  await open();
  await type(book, STATION, 'Ben', 'Score', 70);
  await type(book, STATION, 'Ben', 'Adjustment', 5);
  await replaceStaff(book, [ANN, ['E2', 'Ben', 'Sales', 1500], CEM, DEE, EVE]);
  await build();
  const kept = (await book.values(STATION)).find(([name]) => name === 'Ben');
  expect(kept?.slice(4)).not.toContain(5);
  expect(await shown(book, 'KPI 2026-10', 'Ben', 'Adjustment')).toBe(5);
  await replaceStaff(book, STAFF);
  await build();
  expect(await shown(book, STATION, 'Ben', 'Score')).toBe(70);
  expect(await shown(book, STATION, 'Ben', 'Adjustment')).toBe(5);
  expect((await book.values('KPI 2026-10')).flat()).not.toContain('Ben');
});

test('a formula typed for a figure of the department goes on meaning its people', async () => {
  await open();
  await type(book, CLERKS, 'Dee', 'Note', 1000);
  await book.write(CLERKS, 'B5', [[`=${await cellOf(book, CLERKS, 'Dee', 'Note')}*2`]]);
  await replaceStaff(book, [['E7', 'Zed', 'Information clerk', 0], ANN, BEN, CEM, DEE]);
  await build();
  expect(await book.values(CLERKS, 'B5')).toEqual([[2000]]);
  await expectPreviewed();
});

test('of a rate on the Plan sheet and the same of a plan that stands in for a built-in one, the later counts', async () => {
  const station = BUILT_IN_PLANS.find(({ plan }) => plan === 'service-station')!;
  const keepWith = (value: number) =>
    keepPlan({
      ...station,
      versions: station.versions.map((version) => ({
        ...version,
        parameters: { ...version.parameters, guarantee: { ...version.parameters['guarantee']!, value } },
      })),
    });
  const guarantee = async (): Promise<string> => {
    const row = (await book.values('Plan')).findIndex(([first]) => first === 'Guaranteed minimum');
    return `B${row + 1}`;
  };
  const paid = async (): Promise<CellValue> => {
    await build();
    return shown(book, STATION, 'Ben', 'Pay');
  };
  await open();
  await keepWith(4000);
  expect(await paid()).toBe(4000);
  await book.write('Plan', await guarantee(), [[4500]]);
  expect(await paid()).toBe(4500);
  await keepWith(4700);
  expect(await paid()).toBe(4700);
  await removeKeptPlan('service-station');
  expect(await paid()).toBe(3000);
});

test('a figure that its plan no longer has stands for nothing, not for the one that comes in its place', async () => {
  const station = BUILT_IN_PLANS.find(({ plan }) => plan === 'service-station')!;
  const [version] = station.versions;
  const rules = { ...version!, examples: [] };
  const own = { ...station, plan: 'mine', versions: [rules] };
  const parameters = Object.fromEntries(Object.entries(rules.parameters).filter(([name]) => name !== 'outputRate'));
  const { performance } = rules.lines;
  const without = {
    ...rules,
    parameters,
    lines: { ...rules.lines, performance: { ...(performance as object), formula: 'base + output * 0' } as never },
  };
  const names = async (): Promise<string[]> => (await book.state()).names.filter((name) => name.startsWith('mine_'));
  const mine = PLAIN.map((use) => (use.plan === 'service-station' ? { ...use, plan: 'mine' } : use));
  book = await openStaffBook();
  await keepPlan(own);
  await buildMonth(await withPlans(mine), 'en-US');
  const built = await names();
  expect(built.map((name) => name.split(' ')[0])).toEqual(['mine_guarantee', 'mine_outputRate']);
  await keepPlan({ ...own, versions: [without] });
  await buildMonth(await withPlans(mine), 'en-US');
  expect((await names()).map((name) => name.split(' ')[0])).toEqual(['mine_guarantee']);
  await undoLastBuild();
  expect(await names()).toEqual(built);
});
