import { buildMonth } from '../../src/excel/build-month';
import { keepLimits } from '../../src/excel/check-limits';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { undoLastBuild } from '../../src/excel/last-build';
import { readCheckInput } from '../../src/excel/read-check-input';
import { restoreFormulas } from '../../src/excel/restore-formulas';
import type { IsoMonth, MonthSetup } from '../../src/plan/month-setup';
import { checkMonth, findingText, type MonthCheck } from '../../src/sheets/check';
import type { Book } from './support/open-book';
import { cellOf, openStaffBook, STATION, SUMMARY, type, withPlans } from './support/paid-by-plans';

jest.setTimeout(60_000);

let book: Book;
let setup: MonthSetup;

beforeEach(async () => {
  book = await openStaffBook();
  setup = await withPlans();
});

afterEach(() => {
  book.dispose();
});

async function check(): Promise<MonthCheck> {
  const input = await readCheckInput(setup, 'en-US');
  if (!input) throw new Error('Nothing is built');
  return checkMonth(input);
}

const told = ({ findings }: MonthCheck) => findings.map((finding) => findingText(finding, 'en-US'));
const formulas = ({ findings }: MonthCheck) => findings.flatMap(({ restore }) => (restore ? [restore] : []));

test('a month that is not built is not checked', async () => {
  expect(await readCheckInput(setup, 'en-US')).toBeNull();
});

test('a month is checked in three round trips, beside the one before, by the limits kept in the workbook', async () => {
  await buildMonth({ ...setup, month: '2026-09' as IsoMonth }, 'en-US');
  await buildMonth(setup, 'en-US');
  await keepLimits({ percent: 0.5, amount: 1000, cap: 2000 });
  expect(await book.count(check)).toBe(3);
  const found = await check();
  // September has no records: everything that goes by sales is new.
  expect(found.comparison!.map(({ name }) => name)).toContain('Ann');
  expect(told(found)).toContain('Ben: Pay is 3,000.00, above your limit of 2,000.00.');
});

test('formulas that were typed over are told, put back cell for cell, and that is undone as a build is', async () => {
  await buildMonth(setup, 'en-US');
  const built = await book.state();
  await type(book, STATION, 'Cem', 'Output of the station', 7);
  await type(book, STATION, 'Ben', 'Pay', "'3,000");
  // Ann’s row of the summary, which is all links.
  await book.write(SUMMARY, 'G5', [[12.5]]);
  const typed = await book.state();
  const found = await check();
  expect(told(found).filter((text) => text.endsWith('where a formula belongs.'))).toEqual([
    'Ben: Pay holds “3,000” where a formula belongs.',
    'Cem: Output of the station holds 7.00 where a formula belongs.',
    'Ann: Pay holds 12.50 where a formula belongs.',
  ]);
  const restores = formulas(found);
  expect(restores).toHaveLength(3);
  expect(await book.count(() => restoreFormulas(restores))).toBe(5);
  expect((await book.state()).sheets).toEqual(built.sheets);
  expect(told(await check())).toEqual(expect.not.arrayContaining([expect.stringContaining('where a formula')]));
  await undoLastBuild();
  expect((await book.state()).sheets).toEqual(typed.sheets);
  await restoreFormulas(restores);
  expect(await restoreFormulas(restores)).toBe(0);
  await type(book, STATION, 'Cem', 'Output of the station', 7);
  const again = await book.state();
  expect(await restoreFormulas(restores)).toBe(1);
  await undoLastBuild();
  expect((await book.state()).sheets).toEqual(again.sheets);
});

test('on a protected sheet nothing is put back, and nothing is touched', async () => {
  await buildMonth(setup, 'en-US');
  await type(book, STATION, 'Cem', 'Output of the station', 7);
  const restores = formulas(await check());
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(STATION).protection.protect();
    await context.sync();
  });
  await expect(restoreFormulas(restores)).rejects.toEqual(new ExcelProblem('sheetProtected', { sheet: STATION }));
  expect(await book.formulas(STATION, await cellOf(book, STATION, 'Cem', 'Output of the station'))).toEqual([[7]]);
});
