import { openMonth } from '../../../src/excel/open-month';
import type { MonthSetup, PlanUse } from '../../../src/plan/month-setup';
import type { CellValue } from '../../../src/sources/source';
import type { SheetCells } from '../../support/office-host';
import { sheetFunctions } from '../../support/recalculate';
import { openBook, type Book } from './open-book';

/** Somebody on the people list. */
export type Member = readonly [id: string, name: string, position: string, base: number];

export const ANN: Member = ['E1', 'Ann', 'Sales', 3000];
export const BEN: Member = ['E2', 'Ben', 'Station manager', 1500];
export const CEM: Member = ['E3', 'Cem', 'Station manager', 1600];
export const DEE: Member = ['E4', 'Dee', 'Information clerk', 0];
export const EVE: Member = ['E5', 'Eve', 'Accident advisor', 0];
export const STAFF: readonly Member[] = [ANN, BEN, CEM, DEE, EVE];

/** What the sheets of the plans below are called when they are first built. */
export const STATION = 'KPI 2026-10 Service station ma…';
export const CLERKS = 'KPI 2026-10 After-sales, infor…';
export const INDICATORS = 'KPI 2026-10';
export const SUMMARY = 'Pay 2026-10';

/** 1 October 2026 as Excel counts days. */
const OCTOBER = 46296;

function sheetsOf(members: readonly Member[]): Record<string, SheetCells> {
  return {
    People: [['ID', 'Name', 'Position', 'Base pay'], ...members],
    Targets: [['ID', 'Month', 'Sales target'], ...STAFF.map(([id]) => [id, '2026-10', 10_000])],
    Sales: [
      ['Date', 'ID', 'Amount'],
      ...STAFF.flatMap(([id], index) => [
        [OCTOBER + 3, id, 90_000 + index],
        [OCTOBER + 20, id, 120_000.25],
      ]),
    ],
  };
}

/** Sales are paid by indicators, the others by plans; output and base pay come from lists, the rest is typed. */
const USES: readonly PlanUse[] = [
  {
    plan: 'service-station',
    positions: ['Station manager'],
    inputs: {
      base: { kind: 'people', column: 3 },
      output: { kind: 'sum', source: 0, column: 2, where: null },
    },
    department: {},
  },
  { plan: 'after-sales-clerk', positions: ['Information clerk'], inputs: {}, department: {} },
];

export async function openStaffBook(
  members: readonly Member[] = STAFF,
  calculation: 'automatic' | 'manual' = 'automatic',
): Promise<Book> {
  const book = await openBook({ sheets: sheetsOf(members), functions: sheetFunctions(), calculation });
  const rows = 2 * STAFF.length;
  await book.Excel.run(async (context) => {
    const dates = context.workbook.worksheets.getItem('Sales').getRange(`A2:A${rows + 1}`);
    dates.numberFormat = Array.from({ length: rows }, () => ['yyyy-mm-dd']);
    await context.sync();
  });
  return book;
}

/** What the workbook proposes or remembers, with the plans assigned. */
export async function withPlans(plans: readonly PlanUse[] = USES): Promise<MonthSetup> {
  const { proposal } = await openMonth('en-US');
  if (!proposal.setup) throw new Error(`Nothing proposed: ${proposal.missing.join()}`);
  return { ...proposal.setup, plans };
}

export function usesWith(positions: Readonly<Record<string, readonly string[]>>): readonly PlanUse[] {
  return USES.map((use) => ({ ...use, positions: positions[use.plan] ?? use.positions }));
}

/** Writes the people list anew. */
export async function replaceStaff(book: Book, members: readonly Member[]): Promise<void> {
  const rows: CellValue[][] = members.map((member) => [...member]);
  while (rows.length < STAFF.length) rows.push(['', '', '', '']);
  await book.write('People', `A2:D${rows.length + 1}`, rows);
}

/** The cell of a person in a column, as people write it; the first one of the title. */
export async function cellOf(book: Book, sheet: string, name: string, title: string): Promise<string> {
  const cells = await book.formulas(sheet);
  const header = cells.findIndex((row) => row.includes(title) && row.includes('Note'));
  const column = cells[header]?.findIndex((cell) => cell === title) ?? -1;
  const row = cells.findIndex((each) => each.slice(0, 2).includes(name));
  if (column < 0 || row < 0) throw new Error(`${sheet} has no ${title} of ${name}`);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

export async function type(book: Book, sheet: string, name: string, title: string, value: CellValue): Promise<void> {
  await book.write(sheet, await cellOf(book, sheet, name, title), [[value]]);
}

export async function shown(book: Book, sheet: string, name: string, title: string): Promise<CellValue> {
  const [[value = ''] = []] = await book.values(sheet, await cellOf(book, sheet, name, title));
  return value;
}
