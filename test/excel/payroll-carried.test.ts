import { buildMonth } from '../../src/excel/build-month';
import { buildSlips } from '../../src/excel/build-slips';
import { closeMonth } from '../../src/excel/close/close-month';
import { reopenMonth } from '../../src/excel/close/reopen-month';
import { keepPlan } from '../../src/excel/kept-plans';
import { openMonth } from '../../src/excel/open-month';
import { problemText, reviewMonth } from '../../src/sheets/month';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import type { CellValue } from '../../src/sources/source';
import type { IsoMonth } from '../../src/plan/month-setup';
import type { Book } from './support/open-book';
import {
  buildPayroll,
  cellOf,
  MONTHS,
  openPayrollBook,
  PAYROLL,
  payrollSetup,
  rowOf,
  type,
  workSheet,
} from './support/payroll-book';

jest.setTimeout(60_000);

const [JANUARY, FEBRUARY] = MONTHS as [IsoMonth, IsoMonth];
const FIGURE = 'Special additional deductions';
const TO_DATE = 'Income to date before';
let book: Book;

beforeEach(async () => {
  book = await openPayrollBook();
  await buildPayroll(JANUARY);
});

afterEach(() => {
  book.dispose();
});

const inFebruary = async (name: string, title: string): Promise<CellValue | undefined> =>
  (await rowOf(book, workSheet(FEBRUARY), name))[title];

test('a 0 typed over what follows last month stays 0, and a cleared cell follows again', async () => {
  await type(book, workSheet(JANUARY), 'Ann', FIGURE, 2_000);
  await buildPayroll(FEBRUARY);
  expect(await inFebruary('Ann', FIGURE)).toBe(2_000);
  for (const [typed, built] of [
    [0, 0],
    ['', 2_000],
    [1_500, 1_500],
  ] as const) {
    await type(book, workSheet(FEBRUARY), 'Ann', FIGURE, typed);
    await buildPayroll(FEBRUARY);
    expect([typed, await inFebruary('Ann', FIGURE)]).toEqual([typed, built]);
  }
});

test('a 0 that building wrote for want of a month before follows it once that is built', async () => {
  const MARCH = MONTHS[2]!;
  await type(book, workSheet(JANUARY), 'Ann', FIGURE, 2_000);
  await buildPayroll(MARCH);
  expect((await rowOf(book, workSheet(MARCH), 'Ann'))[FIGURE]).toBe(0);
  await buildPayroll(FEBRUARY);
  await buildPayroll(MARCH);
  expect(await rowOf(book, workSheet(MARCH), 'Ann')).toMatchObject({ [FIGURE]: 2_000, [TO_DATE]: 60_000 });
});

test('rows that building last month again adds at either end are found from this month', async () => {
  await buildPayroll(FEBRUARY);
  const rows = await book.formulas('People', 'A2:E4');
  const [ann = [], ben = [], drew = []] = rows;
  await book.write('People', 'A2:E4', [drew, ben, ['', '', '', '', '']]);
  await buildPayroll(JANUARY);
  await book.write('People', 'A2:E4', [ben, drew, ann]);
  await buildPayroll(JANUARY);
  expect([await inFebruary('Ann', TO_DATE), await inFebruary('Drew', TO_DATE)]).toEqual([30_000, 2_750]);
});

test('an ID that became a text is found, and a namesake without an ID is given nobody’s year', async () => {
  await book.write('People', 'A2:B3', [
    [1001, 'Ann'],
    [1002, 'Ben'],
  ]);
  await buildPayroll(JANUARY);
  await book.write('People', 'A2:B4', [
    ['', 'Ann'],
    ["'1001", 'Ann'],
    ['E3', 'Drew'],
  ]);
  // January has been paid: its own sheet no longer goes by the list.
  const paid = await cellOf(book, workSheet(JANUARY), 'Ann', 'Income to date');
  await book.write(workSheet(JANUARY), paid, [[30_000]]);
  await buildPayroll(FEBRUARY);
  const values = await book.values(workSheet(FEBRUARY));
  const at = (values.find((row) => row.includes(TO_DATE)) ?? []).indexOf(TO_DATE);
  const anns = values.filter(([name]) => name === 'Ann').map(([, id, ...row]) => [id, row[at - 2]]);
  expect(new Map(anns as [CellValue, CellValue][])).toEqual(
    new Map<CellValue, CellValue>([
      ['1001', 30_000],
      ['', 0],
    ]),
  );
});

test('slips that were closed with their month stay as they were handed out', async () => {
  const setup = await payrollSetup(JANUARY);
  const slips = (): Promise<unknown> => buildSlips(setup, 'en-US', { people: null, layout: 'together' });
  await slips();
  await closeMonth(JANUARY, 'en-US');
  await expect(slips()).rejects.toMatchObject({ code: 'monthClosed' });
  await reopenMonth(JANUARY, 'en-US');
  await expect(slips()).resolves.toMatchObject({ created: false });
});

test('of two payroll plans that a month was built with, the next goes on from the one it is paid by', async () => {
  const builtIn = BUILT_IN_PLANS.find(({ plan }) => plan === 'payroll-cn')!;
  await keepPlan({ ...builtIn, plan: 'own-payroll' });
  const setup = await payrollSetup(JANUARY);
  await buildMonth({ ...setup, payroll: { ...PAYROLL, plan: 'own-payroll' } }, 'en-US');
  await type(book, `${workSheet(JANUARY)} (2)`, 'Ann', FIGURE, 700);
  await buildPayroll(FEBRUARY);
  expect(await inFebruary('Ann', FIGURE)).toBe(700);
  await buildPayroll(FEBRUARY);
  expect(await inFebruary('Ann', FIGURE)).toBe(700);
});

test('an adjustment that is a text is left out, on the sheet as in the preview', async () => {
  await type(book, workSheet(JANUARY), 'Ann', 'After-tax adjustment', "'12");
  const row = await rowOf(book, workSheet(JANUARY), 'Ann');
  expect(row['Paid out']).toBe(row['Net pay']);
});

test('a blank row among last month’s people ends nobody’s year', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(workSheet(JANUARY)).getRange('8:8').insert('Down');
    await context.sync();
  });
  await buildPayroll(FEBRUARY);
  for (const name of ['Ann', 'Ben', 'Drew'])
    expect([name, await inFebruary(name, 'Months to date')]).toEqual([name, 2]);
});

test('an error on last month’s payroll is told before it is carried on', async () => {
  await type(book, workSheet(JANUARY), 'Ben', 'Adjustment before tax', '=NA()');
  const { proposal, reading, existing, plans } = await openMonth('en-US', FEBRUARY);
  const setup = { ...proposal.setup!, month: FEBRUARY, payroll: PAYROLL };
  const told = reviewMonth(setup, reading!, existing, plans).problems.filter(
    ({ key }) => key === 'payroll.beforeErrors',
  );
  expect(told.map((problem) => problemText(problem, 'en-US'))).toEqual([
    'Payroll work 2026-01 shows errors for Ben (1), which this month would carry on. Put 2026-01 right and build it again first.',
  ]);
});
