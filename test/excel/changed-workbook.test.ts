import { buildMonth } from '../../src/excel/build-month';
import { undoLastBuild } from '../../src/excel/last-build';
import { openMonth } from '../../src/excel/open-month';
import { adjust, adjustmentOf, KPI, openBuiltBook, proposed } from './support/built-book';
import type { Book } from './support/open-book';
import { openSalesBook } from './support/sales-book';

const NAMES = ['Ann', 'Ben'];

let book: Book;

afterEach(() => {
  book.dispose();
});

/** Does something by hand in the workbook. */
function byHand(act: (workbook: Excel.Workbook) => void): Promise<void> {
  return book.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

async function sheetNames(): Promise<string[]> {
  return (await book.state()).sheets.map(({ name }) => name);
}

describe('two things at once', () => {
  test('a second build is refused while the first is under way, and the first is done whole', async () => {
    book = await openSalesBook(NAMES);
    const setup = await proposed();
    const first = buildMonth(setup, 'en-US');
    await expect(buildMonth(setup, 'en-US')).rejects.toMatchObject({ code: 'underWay' });
    await expect(first).resolves.toMatchObject({ sheet: KPI, created: true });
    expect(await sheetNames()).toEqual(['People', 'Targets', 'Sales', 'Plan', KPI]);
  });

  test('undoing is refused while a build is under way', async () => {
    book = await openBuiltBook(NAMES);
    const again = buildMonth(await proposed(), 'en-US');
    await expect(undoLastBuild()).rejects.toMatchObject({ code: 'underWay' });
    await again;
    await undoLastBuild();
  });
});

test.each([['Plan'], [KPI]])(
  'a sheet %s that somebody else adds during a build stays when the build is taken back',
  async (name) => {
    for (const trip of [3, 4, 5]) {
      book = await openSalesBook(NAMES);
      const setup = await proposed();
      book.faults.interfereAt(trip, () => {
        if (!book.engine.sheets.findByName(name)) book.engine.sheets.add(name);
      });
      await buildMonth(setup, 'en-US').catch(() => undefined);
      expect({ trip, names: await sheetNames() }).toMatchObject({ names: expect.arrayContaining([name]) as string[] });
      if (trip < 5) book.dispose();
    }
  },
);

describe('a column title of the KPI sheet that is gone', () => {
  test.each([
    ['Adjustment', 'Correction'],
    ['Note', 'Remarks'],
  ])('%s is asked for, and nobody loses an adjustment', async (title, other) => {
    book = await openBuiltBook(NAMES);
    await adjust(book, 'Ann', 100, 'first');
    const at = ((await book.formulas(KPI))[4] ?? []).indexOf(title);
    const cell = `${String.fromCharCode(65 + at)}5`;
    await book.write(KPI, cell, [[other]]);
    const before = await book.state();
    await expect(buildMonth(await proposed(), 'en-US')).rejects.toMatchObject({
      code: 'titleMissing',
      values: { sheet: KPI, title },
    });
    expect(await book.state()).toEqual(before);
    await book.write(KPI, cell, [[title]]);
    expect(await buildMonth(await proposed(), 'en-US')).toMatchObject({ created: false, adjustmentsKept: 1 });
    expect(await adjustmentOf(book, 'Ann')).toEqual([100, 'first']);
  });
});

describe('a list whose columns have changed', () => {
  const insert = (sheet: string, column: string) => (): Promise<void> =>
    byHand((workbook) => {
      workbook.worksheets.getItem(sheet).getRange(column).insert('Right');
    });

  test.each([
    ['between two of Sales', insert('Sales', 'C:C')],
    ['before those of Sales', insert('Sales', 'A:A')],
    ['between two of Targets', insert('Targets', 'B:B')],
    ['between two of People', insert('People', 'C:C')],
  ])('by a column %s is built from the same titles', async (_, change) => {
    book = await openSalesBook(NAMES, 'automatic');
    const setup = await proposed();
    // Above the titles the sheet says where its lists stand, which is no longer the same.
    const table = async (): Promise<unknown> => (await book.values(KPI)).slice(4);
    await buildMonth(setup, 'en-US');
    const values = await table();
    await change();
    await buildMonth(setup, 'en-US');
    expect(await table()).toEqual(values);
    await buildMonth(await proposed(), 'en-US');
    expect(await table()).toEqual(values);
  });

  test.each([
    ['gone', 'Region', null],
    ['there twice', 'Region', 'Amount'],
  ])('is not built where a title in use is %s', async (_, title, beside) => {
    book = await openBuiltBook(NAMES);
    const setup = await proposed();
    await book.write('Sales', 'C1', [[title]]);
    if (beside !== null) await book.write('Sales', 'D1:E1', [[beside, beside]]);
    const before = await book.state();
    for (const chosen of [setup, await proposed()]) {
      await expect(buildMonth(chosen, 'en-US')).rejects.toMatchObject({
        code: 'columnsChanged',
        values: { sheet: 'Sales', titles: '“Amount” → “Region”' },
      });
    }
    expect(await book.state()).toEqual(before);
  });
});

describe('a sheet of lists', () => {
  test('that is renamed is followed, with every choice', async () => {
    book = await openBuiltBook(NAMES);
    const setup = await proposed();
    await buildMonth({ ...setup, multiplierOn: 'both', positions: ['Sales'] }, 'en-US');
    await byHand(({ worksheets }) => {
      worksheets.getItem('Sales').name = 'Orders 2026';
    });
    const now = await proposed();
    expect(now).toMatchObject({ multiplierOn: 'both', positions: ['Sales'], indicators: setup.indicators });
    expect(now.actuals[0]?.place.sheet).toBe('Orders 2026');
    expect(await buildMonth(setup, 'en-US')).toMatchObject({ created: false, people: 2 });
  });

  test('that is replaced by another leaves the choices that do not depend on it', async () => {
    book = await openBuiltBook(NAMES);
    await buildMonth({ ...(await proposed()), multiplierOn: 'both', repairText: false }, 'en-US');
    const sales = await book.formulas('Sales', 'A1:C5');
    await byHand(({ worksheets }) => {
      worksheets.add('Orders').getRange('A1:C5').formulas = sales;
      worksheets.getItem('Orders').getRange('A2:A5').numberFormat = Array.from({ length: 4 }, () => ['yyyy-mm-dd']);
      worksheets.getItem('Sales').delete();
    });
    expect((await openMonth('en-US')).proposal.setup).toMatchObject({ multiplierOn: 'both', repairText: false });
  });
});

test('the Plan sheet is found by any name it has', async () => {
  book = await openBuiltBook(NAMES);
  const row = (await book.formulas('Plan')).findIndex((cells) => cells[1] === 0.8 && cells[2] === 0.8) + 1;
  await book.write('Plan', `C${row}`, [[0.85]]);
  await byHand(({ names }) => {
    names.getItem('Plan_Curve').delete();
  });
  await buildMonth(await proposed(), 'en-US');
  expect(await sheetNames()).not.toContain('Plan (2)');
  expect(await book.formulas('Plan', `C${row}`)).toEqual([[0.85]]);
  expect((await book.state()).names.join()).toContain('Plan_Curve =');
});

describe('undoing after the user went on', () => {
  async function openWithText(): Promise<void> {
    book = await openSalesBook(NAMES);
    await book.write('Sales', 'C2:C3', [["'4,000"], ["'5,000"]]);
    expect(await buildMonth(await proposed(), 'en-US')).toMatchObject({ repairs: 2 });
  }

  test('leaves a mended cell that has been corrected since', async () => {
    await openWithText();
    await book.write('Sales', 'C2', [[9999]]);
    await undoLastBuild();
    expect(await book.values('Sales', 'C2:C3')).toEqual([[9999], ['5,000']]);
  });

  test('puts the rest back where a list has been deleted', async () => {
    await openWithText();
    await byHand(({ worksheets }) => {
      worksheets.getItem('Sales').delete();
    });
    await undoLastBuild();
    expect(await sheetNames()).toEqual(['People', 'Targets']);
  });

  test('puts the rest back where the KPI sheet or a name has been deleted', async () => {
    book = await openBuiltBook(NAMES);
    const plan = (await book.state()).sheets.find(({ name }) => name === 'Plan');
    const setup = await proposed();
    const curve = { ...setup.curve, rows: [[0, 1] as const] };
    await buildMonth({ ...setup, curve }, 'en-US', { planEdited: true });
    await byHand(({ worksheets, names }) => {
      worksheets.getItem(KPI).delete();
      names.getItem('Plan_Weight_1').delete();
    });
    await undoLastBuild();
    const state = await book.state();
    expect(state.sheets.find(({ name }) => name === 'Plan')).toEqual(plan);
    expect(state.names.join()).toContain('Plan_Weight_1 =Plan!');
  });
});
