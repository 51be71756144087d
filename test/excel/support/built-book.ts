import { buildMonth } from '../../../src/excel/build-month';
import { openMonth } from '../../../src/excel/open-month';
import type { MonthSetup } from '../../../src/plan/month-setup';
import type { Book } from './open-book';
import { openSalesBook, salesSheets } from './sales-book';

export const KPI = 'KPI 2026-10';

/** What the workbook proposes or remembers. */
export async function proposed(): Promise<MonthSetup> {
  const { proposal } = await openMonth('en-US');
  if (!proposal.setup) throw new Error(`Nothing proposed: ${proposal.missing.join()}`);
  return proposal.setup;
}

/** A workbook whose October has been built once. */
export async function openBuiltBook(names: readonly string[]): Promise<Book> {
  const book = await openSalesBook(names);
  await buildMonth(await proposed(), 'en-US');
  return book;
}

/** Row of a person in the KPI sheet, as people count rows. */
export async function rowOf(book: Book, name: string): Promise<number> {
  const cells = await book.formulas(KPI);
  return cells.findIndex(([first]) => first === name) + 1;
}

/** Writes what the user types beside a person. */
export async function adjust(book: Book, name: string, adjustment: string | number, note = ''): Promise<void> {
  const header = (await book.formulas(KPI))[4] ?? [];
  const row = await rowOf(book, name);
  await book.write(KPI, `${letter(header.indexOf('Adjustment'))}${row}`, [[adjustment]]);
  await book.write(KPI, `${letter(header.indexOf('Note'))}${row}`, [[note]]);
}

/** What stands beside a person: adjustment and note. */
export async function adjustmentOf(book: Book, name: string): Promise<[unknown, unknown]> {
  const cells = await book.formulas(KPI);
  const header = cells[4] ?? [];
  const row = cells.find(([first]) => first === name) ?? [];
  return [row[header.indexOf('Adjustment')], row[header.indexOf('Note')]];
}

export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** Replaces the people list by another; the targets and sales of everybody stay. */
export async function replacePeople(book: Book, before: readonly string[], after: readonly string[]): Promise<void> {
  const rows = salesSheets(after)['People'] ?? [];
  const blank = Array.from({ length: Math.max(0, before.length - after.length) }, () => ['', '', '', '']);
  const cells = [...rows.map((row) => row.map((cell) => cell ?? '')), ...blank];
  await book.write('People', `A1:D${cells.length}`, cells);
}
