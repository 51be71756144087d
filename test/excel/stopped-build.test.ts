import { buildMonth, type BuildOptions } from '../../src/excel/build-month';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { undoLastBuild } from '../../src/excel/last-build';
import { Cancelled } from '../../src/excel/run';
import type { MonthSetup } from '../../src/plan/month-setup';
import { adjust, KPI, openBuiltBook, proposed, replacePeople, rowOf } from './support/built-book';
import type { Book } from './support/open-book';
import { openSalesBook } from './support/sales-book';

const NAMES = ['Ann', 'Ben', 'Cem', 'Dan'];

let book: Book;

afterEach(() => {
  book.dispose();
});

/** A first build. */
async function first(): Promise<void> {
  book = await openSalesBook(NAMES);
}

/** A rebuild with everything in it: people gone, joined and sorted, adjustments, a formula that looks at somebody who left. */
async function again(): Promise<void> {
  book = await openBuiltBook(NAMES);
  await adjust(book, 'Ben', 70, 'kept');
  await book.write('People', 'H1', [[`='${KPI}'!N${await rowOf(book, 'Ben')}`]]);
  await replacePeople(book, NAMES, ['Dan', 'Zoe', 'Ann', 'Yan', 'Xia']);
}

/** The columns move, the Plan sheet is laid out anew. */
function withAnotherIndicator(setup: MonthSetup): MonthSetup {
  const deals = setup.indicators.map((indicator) => ({
    ...indicator,
    title: 'Deals',
    actual: { source: 0, measure: { kind: 'count' as const } },
  }));
  return { ...setup, indicators: [...deals, ...setup.indicators].map((indicator) => ({ ...indicator, weight: 0.5 })) };
}

/** Round trips of a build that is let through. */
async function tripsOf(open: () => Promise<void>, change: (setup: MonthSetup) => MonthSetup): Promise<number> {
  await open();
  const setup = change(await proposed());
  const trips = await book.count(() => buildMonth(setup, 'en-US'));
  book.dispose();
  return trips;
}

async function build(options: BuildOptions = {}): Promise<void> {
  await buildMonth(await proposed(), 'en-US', options);
}

describe.each<[string, () => Promise<void>, (setup: MonthSetup) => MonthSetup]>([
  ['a first build', first, (setup) => setup],
  ['a rebuild', again, (setup) => setup],
  ['a rebuild with another indicator', again, withAnotherIndicator],
])('%s', (_, open, change) => {
  test('that fails at any round trip leaves the workbook cell for cell as it was', async () => {
    // The last trip is Excel.run's own: it lets go of what the work is done with.
    const trips = (await tripsOf(open, change)) - 1;
    for (let trip = 1; trip <= trips; trip++) {
      await open();
      const setup = change(await proposed());
      const before = await book.state();
      book.faults.failAt(trip, new Error('The network went away.'));
      await expect(buildMonth(setup, 'en-US')).rejects.toBeInstanceOf(ExcelProblem);
      expect({ trip, state: await book.state() }).toEqual({ trip, state: before });
      if (trip < trips) book.dispose();
    }
  }, 60_000);

  test('that is cancelled at any round trip leaves the workbook cell for cell as it was', async () => {
    const trips = (await tripsOf(open, change)) - 1;
    for (let trip = 1; trip < trips; trip++) {
      await open();
      const setup = change(await proposed());
      const before = await book.state();
      const controller = new AbortController();
      book.faults.interfereAt(trip, () => {
        controller.abort();
      });
      await expect(buildMonth(setup, 'en-US', { signal: controller.signal })).rejects.toBeInstanceOf(Cancelled);
      expect({ trip, state: await book.state() }).toEqual({ trip, state: before });
      if (trip < trips - 1) book.dispose();
    }
  }, 60_000);
});

test('a build that fails can be repeated', async () => {
  await first();
  book.faults.failAt(7, new Error('The network went away.'));
  await build().catch(() => undefined);
  await build();
  expect((await book.formulas(KPI)).slice(5, 9).map(([name]) => name)).toEqual(NAMES);
});

test('a build that fails leaves the build before it to be undone', async () => {
  await first();
  const before = await book.state();
  await build();
  const setup = await proposed();
  book.faults.failAt(4, new Error('The network went away.'));
  await expect(buildMonth(setup, 'en-US')).rejects.toBeInstanceOf(ExcelProblem);
  await undoLastBuild();
  expect(await book.state()).toEqual(before);
});

test('where the workbook cannot be put back, that is said, and undoing tries again', async () => {
  book = await openBuiltBook(NAMES);
  await replacePeople(book, NAMES, ['Ann', 'Zoe', 'Dan']);
  const setup = await proposed();
  const before = await book.state();
  const extras = book.engine.sheetExtras(book.engine.sheets.findByName(KPI) ?? '');
  // The third trip reads, the fourth deletes the rows of those who left, the fifth writes.
  book.faults.interfereAt(5, () => {
    extras.protection = { options: {} };
  });
  await expect(buildMonth(setup, 'en-US')).rejects.toMatchObject({ code: 'restoreFailed' });
  delete extras.protection;
  await undoLastBuild();
  expect(await book.state()).toEqual(before);
});

describe('what Excel refuses is said before anything is changed', () => {
  async function protect(sheet: string): Promise<void> {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
  }

  test.each([[KPI], ['Plan']])('the sheet %s is protected', async (sheet) => {
    book = await openBuiltBook(NAMES);
    await protect(sheet);
    const before = await book.state();
    await expect(build()).rejects.toMatchObject({ code: 'sheetProtected', values: { sheet } });
    expect(await book.state()).toEqual(before);
  });

  test.each([
    ['a column of the user’s own', 'E5', 'columns' as const, 'foreignColumn'],
    ['a row of the user’s own', 'A7', 'rows' as const, 'foreignRow'],
  ])('%s stands in the middle of the block', async (_, at, axis, code) => {
    book = await openBuiltBook(NAMES);
    await book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(KPI).getRange(at);
      if (axis === 'columns') cell.getEntireColumn().insert('Right');
      else cell.getEntireRow().insert('Down');
      await context.sync();
    });
    await book.write(KPI, axis === 'columns' ? at : 'C7', [['mine']]);
    const before = await book.state();
    await expect(build()).rejects.toMatchObject({ code });
    expect(await book.state()).toEqual(before);
  });
});
