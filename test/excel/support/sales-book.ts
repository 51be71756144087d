import type { SheetCells } from '../../support/office-host';
import { openBook, type Book } from './open-book';

/** 1 October 2026 as Excel counts days. */
const OCTOBER = 46296;

/** A small sales organisation: its people, their targets for October 2026, and two sales a person. */
export function salesSheets(names: readonly string[]): Record<string, SheetCells> {
  return {
    People: [['Name', 'Position', 'Base pay', 'Performance pay'], ...names.map((name) => [name, 'Sales', 3000, 1500])],
    Targets: [['Name', 'Month', 'Sales target'], ...names.map((name, index) => [name, '2026-10', 10_000 + index])],
    Sales: [
      ['Date', 'Name', 'Amount'],
      ...names.flatMap((name, index) => [
        [OCTOBER + 3, name, 4_000 + index],
        [OCTOBER + 20, name, 5_000.25],
      ]),
    ],
  };
}

/** Names of people, as many as asked for. */
export function people(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Person ${String.fromCharCode(65 + (index % 26))}${index}`);
}

/** Opens a sales organisation's workbook, its dates formatted as dates. */
export async function openSalesBook(
  names: readonly string[],
  calculation: 'automatic' | 'manual' = 'manual',
): Promise<Book> {
  const book = await openBook({ sheets: salesSheets(names), calculation });
  await book.Excel.run(async (context) => {
    const dates = context.workbook.worksheets.getItem('Sales').getRange(`A2:A${2 * names.length + 1}`);
    dates.numberFormat = Array.from({ length: 2 * names.length }, () => ['yyyy-mm-dd']);
    await context.sync();
  });
  return book;
}
