import { buildMonth } from '../../src/excel/build-month';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { undoLastBuild } from '../../src/excel/last-build';
import { Cancelled } from '../../src/excel/run';
import type { MonthSetup } from '../../src/plan/month-setup';
import { WHOLE_SHEET } from '../../src/workbench/engine/area';
import type { Book, WorkbookState } from './support/open-book';
import { buildPayroll, MONTHS, openPayrollBook, payrollSetup, type, workSheet } from './support/payroll-book';

const [JANUARY, FEBRUARY] = [MONTHS[0]!, MONTHS[1]!];

/** More columns than any of the sheets has. */
const LAST_COLUMN = 100;

let book: Book;

beforeAll(async () => {
  book = await openPayrollBook('manual');
  await buildPayroll(JANUARY);
  await type(book, workSheet(JANUARY), 'Ann', 'Special additional deductions', 2_000);
});

afterAll(() => {
  book.dispose();
});

/** What a cell looks like that nobody has given a look; number formats are told of apart. */
function isUsual(key: string, value: unknown): boolean {
  const written = JSON.stringify(value);
  return (
    key === 'n' || !value || (key === 'cl' && written === '{"rgb":"#000000"}') || (key === 'vt' && written === '3')
  );
}

/** Everything that there is to see: contents, formats, looks of every cell, names, settings and sheets. */
async function everything(): Promise<WorkbookState & { readonly looks: readonly unknown[] }> {
  const { engine } = book;
  const looks = engine.sheets.ids().map((id) => {
    const used = engine.cells.used(id, WHOLE_SHEET, false) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    const style = engine.styles.reader(id);
    const cells = Array.from({ length: (used.row + used.rowCount) * LAST_COLUMN }, (_, index) => {
      const [row, column] = [Math.floor(index / LAST_COLUMN), index % LAST_COLUMN];
      const looks = Object.entries(style(row, column)).filter(([key, value]) => !isUsual(key, value));
      return looks.length > 0 ? [[row, column, Object.fromEntries(looks)]] : [];
    });
    return {
      cells: cells.flat(),
      rules: engine.conditionalFormats.all(id).map(({ areas, rule }) => ({ areas, rule })),
    };
  });
  return { ...(await book.state()), looks };
}

/** Stops a build at one round trip after another, by a failure and by the user. */
async function stopEverywhere(setup: MonthSetup): Promise<void> {
  const before = await everything();
  const trips = await book.count(() => buildMonth(setup, 'en-US'));
  await undoLastBuild();
  expect(await everything()).toEqual(before);
  // The last trip is Excel.run's own: it lets go of what the work is done with.
  for (let trip = 1; trip < trips; trip += 1) {
    book.faults.failAt(trip, new Error('The network went away.'));
    await expect(buildMonth(setup, 'en-US')).rejects.toBeInstanceOf(ExcelProblem);
    expect({ trip, left: await everything() }).toEqual({ trip, left: before });
    if (trip === trips - 1) break;
    const controller = new AbortController();
    book.faults.interfereAt(trip, () => {
      controller.abort();
    });
    await expect(buildMonth(setup, 'en-US', { signal: controller.signal })).rejects.toBeInstanceOf(Cancelled);
    expect({ trip, left: await everything() }).toEqual({ trip, left: before });
  }
}

describe('a build with a payroll that is stopped at any round trip leaves the workbook cell for cell as it was', () => {
  test('where the month is new and follows another', async () => {
    await stopEverywhere(await payrollSetup(FEBRUARY));
  }, 120_000);

  test('where it stands, and people have joined, left and changed places', async () => {
    await buildPayroll(FEBRUARY);
    await type(book, workSheet(FEBRUARY), 'Drew', 'Recoverable draw', 500);
    await type(book, workSheet(FEBRUARY), 'Ben', 'Note', 'kept');
    await book.write('People', 'A2:E4', [
      ['E3', 'Drew', 'Sales', 0, 44571],
      ['E4', 'Zoe', 'Clerk', 8_000, 46000],
      ['E2', 'Ben', 'Clerk', 10_500, 44362],
    ]);
    await stopEverywhere(await payrollSetup(FEBRUARY));
  }, 120_000);
});
