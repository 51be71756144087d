import { buildMonth } from '../../../src/excel/build-month';
import { openMonth } from '../../../src/excel/open-month';
import type { Language } from '../../../src/i18n';
import type { IsoMonth, MonthSetup, PlanUse } from '../../../src/plan/month-setup';
import type { CellValue } from '../../../src/sources/source';
import { serialOf } from '../../../src/plan/language';
import type { SheetCells } from '../../support/office-host';
import { sheetFunctions } from '../../support/recalculate';
import { openBook, type Book } from './open-book';

/** What Drew sells in the first months of the year: all of it is commission. */
export const DREWS_EARNINGS = [2750, 3000, 1500, 2375, 3000, 2750];

export const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}` as IsoMonth,
);

const SHEETS: Readonly<Record<string, SheetCells>> = {
  People: [
    ['ID', 'Name', 'Position', 'Base pay', 'Hired on'],
    ['E1', 'Ann', 'Manager', 30_000, serialOf('2020-03-01')],
    ['E2', 'Ben', 'Clerk', 10_000, serialOf('2021-06-15')],
    ['E3', 'Drew', 'Sales', 0, serialOf('2022-01-10')],
  ],
  Sales: [
    ['Date', 'ID', 'Amount'],
    ...MONTHS.map((month, index) => [serialOf(`${month}-15`), 'E3', DREWS_EARNINGS[index] ?? 100]),
  ],
};

/** Fixed pay and days of hiring come from the people list. */
export const PAYROLL: PlanUse = {
  plan: 'payroll-cn',
  positions: null,
  inputs: { fixed: { kind: 'people', column: 3 }, hired: { kind: 'people', column: 4 } },
  department: {},
};

export async function openPayrollBook(calculation: 'automatic' | 'manual' = 'automatic'): Promise<Book> {
  const book = await openBook({ sheets: SHEETS, functions: sheetFunctions(), calculation });
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const format = (sheet: string, address: string, rows: number): void => {
      worksheets.getItem(sheet).getRange(address).numberFormat = Array.from({ length: rows }, () => ['yyyy-mm-dd']);
    };
    format('People', 'E2:E4', 3);
    format('Sales', 'A2:A13', 12);
    await context.sync();
  });
  return book;
}

/** The set-up of a month in which sales are paid out as they are, with a payroll over everybody. */
export async function payrollSetup(month: IsoMonth): Promise<MonthSetup> {
  const { proposal } = await openMonth('en-US', month);
  if (!proposal.setup) throw new Error(`Nothing proposed: ${proposal.missing.join()}`);
  const [sales] = proposal.setup.indicators;
  if (!sales) throw new Error('The sales are no indicator');
  return {
    ...proposal.setup,
    month,
    payroll: PAYROLL,
    indicators: [{ ...sales, weight: 1, tiers: { rows: [[0, 1]], method: 'marginal', boundary: '>=' } }],
  };
}

export async function buildPayroll(month: IsoMonth, language: Language = 'en-US'): Promise<void> {
  await buildMonth(await payrollSetup(month), language);
}

export const workSheet = (month: IsoMonth): string => `Payroll work ${month}`;
export const paySheet = (month: IsoMonth): string => `Payroll ${month}`;

/** The cell of a person in a column of one of our sheets; the last column of the title, unless the input is meant that a line is called alike. */
export async function cellOf(
  book: Book,
  sheet: string,
  name: string,
  title: string,
  which: 'first' | 'last' = 'last',
): Promise<string> {
  const cells = await book.formulas(sheet);
  const values = await book.values(sheet);
  const header = cells.find((row) => row.includes(title) && row.includes('Note'));
  const column = (which === 'first' ? header?.indexOf(title) : header?.lastIndexOf(title)) ?? -1;
  const row = values.findIndex(([first]) => first === name);
  if (column < 0 || row < 0) throw new Error(`${sheet} has no ${title} of ${name}`);
  return `${letters(column)}${row + 1}`;
}

export async function type(book: Book, sheet: string, name: string, title: string, value: CellValue): Promise<void> {
  await book.write(sheet, await cellOf(book, sheet, name, title), [[value]]);
}

/** Figures of a person by the titles of their columns. */
export async function rowOf(book: Book, sheet: string, name: string): Promise<Readonly<Record<string, CellValue>>> {
  const values = await book.values(sheet);
  const header = values.find((row) => row.includes('Name')) ?? [];
  const row = values.find(([first]) => first === name) ?? [];
  return Object.fromEntries(header.map((title, at) => [String(title), row[at] ?? '']));
}

function letters(column: number): string {
  const [high, low] = [Math.floor(column / 26), column % 26];
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + low);
}
