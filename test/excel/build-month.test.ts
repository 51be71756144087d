import { buildMonth } from '../../src/excel/build-month';
import { undoLastBuild } from '../../src/excel/last-build';
import { openMonth } from '../../src/excel/open-month';
import { adjust, adjustmentOf, KPI, openBuiltBook, proposed, replacePeople, rowOf } from './support/built-book';
import type { Book } from './support/open-book';
import { openSalesBook, people } from './support/sales-book';

let book: Book;

/** Round trips of a month that fits into single requests: two for what the workbook has, one to read, one for each of two sheets to be
 * there, one to write, one that Excel.run adds. */
const SMALL_TRIPS = 7;

afterEach(() => {
  book.dispose();
});

test('a recognisable workbook is built with no choice made', async () => {
  book = await openSalesBook(['Ann', 'Ben', 'Cem']);
  expect(await buildMonth(await proposed(), 'en-US')).toEqual({
    month: '2026-10',
    sheet: KPI,
    created: true,
    people: 3,
    added: 0,
    gone: 0,
    adjustmentsKept: 0,
    repairs: 0,
    closedChanged: [],
  });
  const cells = await book.formulas(KPI);
  expect(cells.slice(5, 8).map(([name]) => name)).toEqual(['Ann', 'Ben', 'Cem']);
  expect((await book.state()).names).toContain("KPI_2026_10 ='KPI 2026-10'!$A$1:$O$9");
});

test('building needs as many round trips for a thousand people as for ten', async () => {
  const trips = [];
  for (const count of [10, 1_000]) {
    book = await openSalesBook(people(count));
    const setup = await proposed();
    trips.push(await book.count(() => buildMonth(setup, 'en-US')));
    if (count === 10) book.dispose();
  }
  expect(trips[1]).toBe(trips[0]);
  expect(trips[0]).toBe(SMALL_TRIPS);
});

test('ten thousand people take more round trips only as the size of a request forces them', async () => {
  book = await openSalesBook(people(10_000));
  const setup = await proposed();
  const trips = await book.count(() => buildMonth(setup, 'en-US'));
  const sizes = book.requests.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(trips).toBeLessThanOrEqual(SMALL_TRIPS + Math.ceil(bytes / 2_000_000));
}, 120_000);

test('opening the pane takes a handful of round trips, whatever the number of people', async () => {
  const trips = [];
  for (const count of [10, 1_000]) {
    book = await openSalesBook(people(count));
    trips.push(await book.count(() => openMonth('en-US')));
    if (count === 10) book.dispose();
  }
  expect(trips[1]).toBe(trips[0]);
});

describe('building the same month again', () => {
  const before = ['Ann', 'Ben', 'Cem', 'Dan'];

  test.each([
    ['somebody joins at the top', ['Zoe', 'Ann', 'Ben', 'Cem', 'Dan']],
    ['somebody joins in the middle', ['Ann', 'Ben', 'Zoe', 'Cem', 'Dan']],
    ['somebody joins at the end', ['Ann', 'Ben', 'Cem', 'Dan', 'Zoe']],
    ['somebody leaves', ['Ann', 'Cem', 'Dan']],
    ['one leaves and two join', ['Yan', 'Ann', 'Cem', 'Dan', 'Zoe']],
    ['the list is sorted', ['Dan', 'Cem', 'Ben', 'Ann']],
    ['everything at once', ['Dan', 'Zoe', 'Cem', 'Ann']],
  ])('keeps adjustments and notes beside their people when %s', async (_, after) => {
    book = await openBuiltBook(before);
    await adjust(book, 'Ann', 100, 'first');
    await adjust(book, 'Dan', '=50*2', 'last');
    await replacePeople(book, before, after);
    const outcome = await buildMonth(await proposed(), 'en-US');
    expect(outcome).toMatchObject({ created: false, people: after.length, adjustmentsKept: 2 });
    expect(await adjustmentOf(book, 'Ann')).toEqual([100, 'first']);
    expect(await adjustmentOf(book, 'Dan')).toEqual(['=50*2', 'last']);
    expect((await book.formulas(KPI)).slice(5, 5 + after.length).map(([name]) => name)).toEqual(after);
  });

  test('leaves a typed formula pointing at the cells it meant', async () => {
    book = await openBuiltBook(before);
    await adjust(book, 'Ann', '=People!H2+$D$6*0.01+R1', 'mine');
    await replacePeople(book, before, ['Zoe', 'Ann', 'Ben', 'Cem', 'Dan']);
    await buildMonth(await proposed(), 'en-US');
    expect(await adjustmentOf(book, 'Ann')).toEqual(['=People!H2+$D$7*0.01+R1', 'mine']);
  });

  test('leaves a text under those of people who have left alone, however often', async () => {
    book = await openBuiltBook(before);
    await adjust(book, 'Dan', 70, 'left');
    await replacePeople(book, before, ['Ann', 'Ben', 'Cem']);
    await buildMonth(await proposed(), 'en-US');
    const rows = (await book.formulas(KPI)).length;
    await book.write(KPI, `A${rows + 1}`, [['Checked by Eve']]);
    const once = await book.formulas(KPI);
    await buildMonth(await proposed(), 'en-US');
    expect(await book.formulas(KPI)).toEqual(once);
  });

  test('gives everybody the cells of a first build', async () => {
    const after = ['Zoe', 'Ann', 'Cem', 'Dan', 'Eve'];
    book = await openBuiltBook(before);
    await replacePeople(book, before, after);
    await buildMonth(await proposed(), 'en-US');
    const again = await book.formulas(KPI);
    const formats = (await book.state()).sheets.find(({ name }) => name === KPI)?.numberFormats;
    book.dispose();
    book = await openSalesBook(before);
    await replacePeople(book, before, after);
    await buildMonth(await proposed(), 'en-US');
    expect(again).toEqual(await book.formulas(KPI));
    expect(formats).toEqual((await book.state()).sheets.find(({ name }) => name === KPI)?.numberFormats);
  });

  test('leaves the user’s own cells beside and below the block, and formulas that look into it, pointing where they did', async () => {
    book = await openBuiltBook(before);
    await book.write(KPI, 'R6', [['mine']]);
    await book.write(KPI, 'B14', [['Checked by']]);
    await book.write('People', 'H1', [[`='${KPI}'!N${await rowOf(book, 'Dan')}`]]);
    await replacePeople(book, before, ['Ann', 'Zoe', 'Ben', 'Cem', 'Dan']);
    await buildMonth(await proposed(), 'en-US');
    const cells = await book.formulas(KPI);
    expect(cells[5]?.[17]).toBe('mine');
    expect(cells[14]?.[1]).toBe('Checked by');
    expect(await book.formulas('People', 'H1')).toEqual([[`='${KPI}'!N${await rowOf(book, 'Dan')}`]]);
  });

  test('never deletes a cell of the user’s beside somebody who leaves', async () => {
    book = await openBuiltBook(before);
    await book.write(KPI, `R${await rowOf(book, 'Ben')}`, [['mine']]);
    await replacePeople(book, before, ['Ann', 'Cem', 'Dan']);
    await buildMonth(await proposed(), 'en-US');
    expect((await book.formulas(KPI)).flat()).toContain('mine');
  });

  test('finds the sheet under whatever name it has now', async () => {
    book = await openBuiltBook(before);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(KPI).name = 'October, final';
      await context.sync();
    });
    expect(await buildMonth(await proposed(), 'en-US')).toMatchObject({ sheet: 'October, final', created: false });
  });

  test('keeps what the user changed in the Plan sheet', async () => {
    book = await openBuiltBook(before);
    const plan = await book.formulas('Plan');
    const row = plan.findIndex((cells) => cells[1] === 0.8 && cells[2] === 0.8) + 1;
    await book.write('Plan', `C${row}`, [[0.85]]);
    await buildMonth(await proposed(), 'en-US');
    expect(await book.formulas('Plan', `C${row}`)).toEqual([[0.85]]);
  });

  test('in the other language keeps every column and adjustment where it stands', async () => {
    book = await openBuiltBook(before);
    await adjust(book, 'Ben', 70, 'kept');
    await book.write('People', 'H1', [[`='${KPI}'!N${await rowOf(book, 'Dan')}`]]);
    const look = await book.formulas('People', 'H1');
    expect(await buildMonth(await proposed(), 'zh-CN')).toMatchObject({ sheet: KPI, adjustmentsKept: 1 });
    const cells = await book.formulas(KPI);
    expect(cells[4]).toEqual(expect.arrayContaining(['姓名', '备注']));
    expect(cells[6]).toEqual(expect.arrayContaining(['Ben', 70, 'kept']));
    expect(await book.formulas('People', 'H1')).toEqual(look);
  });

  test('with an indicator more or less moves the columns of the others along, and undoing moves them back', async () => {
    book = await openBuiltBook(before);
    await adjust(book, 'Ben', 70, 'kept');
    const setup = await proposed();
    const [indicator] = setup.indicators;
    if (!indicator) throw new Error('No indicator proposed.');
    const calls = { ...indicator, title: 'Deals', actual: { source: 0, measure: { kind: 'count' as const } } };
    const two = [indicator, calls].map((one) => ({ ...one, weight: 0.5 }));
    const one = await book.state();
    await buildMonth({ ...setup, indicators: two }, 'en-US', { planEdited: true });
    expect(await adjustmentOf(book, 'Ben')).toEqual([70, 'kept']);
    expect((await book.formulas(KPI))[4]).toContain('Deals · actual');
    const more = await book.state();
    await buildMonth({ ...setup, indicators: [indicator] }, 'en-US', { planEdited: true });
    expect(await adjustmentOf(book, 'Ben')).toEqual([70, 'kept']);
    expect((await book.formulas(KPI))[4]).not.toContain('Deals · actual');
    await undoLastBuild();
    expect(await book.state()).toEqual(more);
    expect(more).not.toEqual(one);
  });

  test('remembers the ranges and choices', async () => {
    book = await openBuiltBook(before);
    const setup = await proposed();
    await buildMonth({ ...setup, multiplierOn: 'both', repairText: false }, 'en-US');
    expect(await proposed()).toMatchObject({ multiplierOn: 'both', repairText: false, people: setup.people });
  });
});

describe('undoing the last build', () => {
  test('takes a first build away without a trace', async () => {
    book = await openSalesBook(['Ann', 'Ben']);
    const before = await book.state();
    await buildMonth(await proposed(), 'en-US');
    await undoLastBuild();
    expect(await book.state()).toEqual(before);
  });

  test('puts a sheet that was built again back cell for cell', async () => {
    const names = ['Ann', 'Ben', 'Cem', 'Dan'];
    book = await openBuiltBook(names);
    await adjust(book, 'Ben', 70, 'kept');
    await book.write('People', 'H1', [[`='${KPI}'!N${await rowOf(book, 'Ben')}`]]);
    await replacePeople(book, names, ['Dan', 'Zoe', 'Ann', 'Yan', 'Xia']);
    const before = await book.state();
    await buildMonth(await proposed(), 'en-US');
    expect(await book.state()).not.toEqual(before);
    await undoLastBuild();
    expect(await book.state()).toEqual(before);
  });

  test('is refused where there is nothing to undo', async () => {
    book = await openSalesBook(['Ann']);
    await expect(undoLastBuild()).rejects.toMatchObject({ code: 'nothingToUndo' });
  });
});
