import type { IsoMonth } from '../../../../src/plan/month-setup';
import type { Book } from '../../../excel/support/open-book';

/** Somebody's scores, month by month. */
export type Scores = Readonly<Record<string, readonly (number | string)[]>>;

/**
 * KPI sheets of a year as they stand in a workbook once they were built: what is found by its titles, under the names
 * that are given to them. The sheets themselves may be called anything.
 * @param first month of the first score
 */
export async function writeScores(book: Book, plan: string, scores: Scores, first: IsoMonth): Promise<void> {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const count = Math.max(...Object.values(scores).map((own) => own.length));
  await book.Excel.run(async (context) => {
    for (let at = 0; at < count; at += 1) {
      const number = month - 1 + at;
      const name = `${year + Math.floor(number / 12)}_${String((number % 12) + 1).padStart(2, '0')}`;
      const sheet = context.workbook.worksheets.add(`Sheet of ${name}`);
      const rows = [
        ['Name', 'ID', 'Score', 'Adjustment', 'Note'],
        ...Object.entries(scores).map(([person, own], index) => [person, index + 1, own[at] ?? '', '', '']),
        [`Total · ${Object.keys(scores).length} people`, '', '', `=SUM(D4:D${Object.keys(scores).length + 3})`, ''],
      ];
      const range = sheet.getRange(`A3:E${rows.length + 2}`);
      range.formulas = rows;
      context.workbook.names.add(`KPI_${name}_${plan.replaceAll('-', '_')}`, range);
    }
    await context.sync();
  });
}
