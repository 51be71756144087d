import { buildMonth } from '../../src/excel/build-month';
import { closeMonth } from '../../src/excel/close/close-month';
import { readClosedMonths } from '../../src/excel/close/closed-months';
import { readClosedChanges } from '../../src/excel/close/read-closed-changes';
import { reopenMonth } from '../../src/excel/close/reopen-month';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { undoLastBuild } from '../../src/excel/last-build';
import { Requests } from '../../src/excel/requests';
import { Cancelled } from '../../src/excel/run';
import { readWorkbookMap } from '../../src/excel/workbook-map';
import type { IsoMonth } from '../../src/plan/month-setup';
import type { ClosedChange } from '../../src/sheets/log/closed-changes';
import { readXlsx, spillsOf, writeXlsx } from '../../src/workbench/xlsx';
import { proposed } from './support/built-book';
import type { Book, WorkbookState } from './support/open-book';
import { cellOf, CLERKS, INDICATORS, openStaffBook, STATION, SUMMARY, withPlans } from './support/paid-by-plans';
import { buildPayroll, openPayrollBook, paySheet, rowOf, workSheet } from './support/payroll-book';
import { openSalesBook, people as named } from './support/sales-book';

jest.setTimeout(60_000);

const OCTOBER = '2026-10' as IsoMonth;
const OURS = [INDICATORS, STATION, CLERKS, SUMMARY];
/** Whose settings a file keeps. */
const ADD_IN = { id: '7a1f1f0e-0000-4000-8000-000000000001', version: '0.1.0.0' };
let book: Book;

afterEach(() => {
  book.dispose();
});

/** October built, with what users do to sheets: adjustments, notes that look like formulas, a formula that spills. */
async function openOctober(): Promise<void> {
  book = await openStaffBook();
  await buildMonth(await withPlans(), 'en-US');
  await book.write(INDICATORS, await cellOf(book, INDICATORS, 'Ann', 'Adjustment'), [['=10/3']]);
  await book.write(INDICATORS, await cellOf(book, INDICATORS, 'Ann', 'Note'), [['="=1+"&"1"']]);
  await book.write(INDICATORS, await cellOf(book, INDICATORS, 'Eve', 'Note'), [["'=1+1"]]);
  await book.write(STATION, await cellOf(book, STATION, 'Ben', 'Note'), [['=TEXT(7,"000")']]);
  await book.write(STATION, 'R2', [['=SEQUENCE(3,2)']]);
  await book.write('People', 'H1', [[`='${SUMMARY}'!G5*2`]]);
  await book.Excel.run(async (context) => {
    const note = context.workbook.worksheets.getItem(STATION).getRange(await cellOf(book, STATION, 'Ben', 'Note'));
    note.numberFormat = [['@']];
    await context.sync();
  });
}

async function protectedSheets(): Promise<readonly string[]> {
  return book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  });
}

function unprotect(sheet: string): Promise<void> {
  return book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });
}

function changes(): Promise<readonly ClosedChange[]> {
  return book.Excel.run(async (context) => {
    const requests = new Requests(context);
    return readClosedChanges(requests, await readWorkbookMap(requests));
  });
}

async function saveAndOpen(): Promise<void> {
  const { workbook, extras } = book.engine.snapshot();
  const bytes = await writeXlsx(workbook, extras, { spills: spillsOf(book.engine), addIn: ADD_IN });
  book.engine.open(await readXlsx(bytes.buffer, 'Book.xlsx', { addInId: ADD_IN.id }));
  await book.engine.calculation.settle();
}

const withoutLog = ({ sheets, names, settings }: WorkbookState): WorkbookState => ({
  sheets: sheets.filter(({ name }) => name !== 'Log'),
  names: names.filter((name) => !name.startsWith('Paysheet_Log')),
  settings: settings.filter((setting) => !setting.startsWith('paysheet.closed.')),
});
const shownIn = ({ sheets }: WorkbookState): unknown =>
  sheets
    .filter(({ name }) => name !== 'Log')
    .map(({ name, values, numberFormats }) => ({ name, values, numberFormats }));
const sheetIn = ({ sheets }: WorkbookState, name: string): WorkbookState['sheets'][number] | undefined =>
  sheets.find((sheet) => sheet.name === name);

test('a closed month keeps what it shows, through saving and opening, until it is reopened as it was', async () => {
  await openOctober();
  const open = await book.state();
  const outcome = await closeMonth(OCTOBER, 'en-US');
  const closed = await book.state();

  expect(outcome).toEqual({
    month: OCTOBER,
    sheets: OURS,
    totals: { people: 5, gross: 21003.47, paid: null },
    log: 'Log',
  });
  expect(shownIn(closed)).toEqual(shownIn(open));
  for (const name of OURS) expect(sheetIn(closed, name)?.formulas).toEqual(sheetIn(closed, name)?.values);
  for (const name of ['People', 'Targets', 'Sales', 'Plan']) expect(sheetIn(closed, name)).toEqual(sheetIn(open, name));
  expect(await protectedSheets()).toEqual([...OURS, 'Log']);

  const [title, , , header, entry] = await book.values('Log');
  expect([title?.[0], header?.[0], header?.[5]]).toEqual(['Closed and reopened months', 'When', 'Gross pay']);
  const [when, utc, ...rest] = entry ?? [];
  const fingerprint = expect.stringMatching(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/) as unknown;
  expect(Number.isNaN(Date.parse(String(utc)))).toBe(false);
  expect(
    Math.abs(Number(when) - (Date.parse(String(utc)) - new Date().getTimezoneOffset() * 60_000) / 86_400_000 - 25_569),
  ).toBeLessThan(1e-4);
  expect(rest).toEqual([
    'Closed',
    46296,
    5,
    21003.47,
    '',
    expect.stringMatching(
      /^By indicators · [0-9A-F]{8}\nAfter-sales, information clerk · 2026-01 · [0-9A-F]{8}\nService station manager · 2026-01 · [0-9A-F]{8}$/,
    ),
    fingerprint,
    fingerprint,
    OURS.join('\n'),
    '',
  ]);

  const [kept] = await readClosedMonths();
  await expect(buildMonth(await withPlans(), 'en-US')).rejects.toMatchObject({
    code: 'monthClosed',
    values: { month: OCTOBER, date: kept?.closedAt.slice(0, 10) },
  });
  await expect(closeMonth(OCTOBER, 'en-US')).rejects.toMatchObject({ code: 'monthClosed' });
  await expect(undoLastBuild()).rejects.toMatchObject({ code: 'nothingToUndo' });
  await expect(book.write(INDICATORS, 'A1', [['mine']])).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(await book.state()).toEqual(closed);

  const plan = await book.formulas('Plan');
  await book.write('Plan', 'C12', [[0.5]]);
  await book.write('Sales', 'C2', [[1]]);
  expect(await book.values(SUMMARY)).toEqual(sheetIn(closed, SUMMARY)?.values);
  await book.write('Plan', 'C12', [[plan[11]?.[2] ?? '']]);
  await book.write('Sales', 'C2', [[90_000]]);

  await saveAndOpen();
  expect(await readClosedMonths()).toEqual([kept]);
  expect(await changes()).toEqual([]);
  expect(await protectedSheets()).toEqual([...OURS, 'Log']);

  expect(await reopenMonth(OCTOBER, 'zh-CN', 'A sale was missing.')).toEqual({
    month: OCTOBER,
    left: 0,
    gone: [],
    log: 'Log',
  });
  expect(withoutLog(await book.state())).toEqual(open);
  expect(await protectedSheets()).toEqual(['Log']);
  expect(await readClosedMonths()).toEqual([]);
  const log = await book.values('Log');
  expect(log).toHaveLength(6);
  expect(log[4]).toEqual(entry);
  expect([log[5]?.[2], log[5]?.[3], log[5]?.[11]]).toEqual(['Reopened', 46296, 'A sale was missing.']);
  expect(log[5]?.[9]).toBe(entry?.[9]);

  await closeMonth(OCTOBER, 'en-US');
  const again = (await book.values('Log'))[6];
  expect([again?.[7], again?.[8], again?.[9]]).toEqual([entry?.[7], entry?.[8], entry?.[9]]);
});

test('a closed month that somebody has changed says which sheets and cells, and keeps what was typed when it is reopened', async () => {
  await openOctober();
  const open = await book.state();
  await closeMonth(OCTOBER, 'en-US');
  for (const sheet of [INDICATORS, CLERKS, SUMMARY]) await unprotect(sheet);
  const pay = await cellOf(book, INDICATORS, 'Eve', 'Pay');
  await book.write(INDICATORS, pay, [[9_999]]);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SUMMARY).delete();
    context.workbook.worksheets.getItem(STATION).name = 'Station';
    await context.sync();
  });

  const [kept] = await readClosedMonths();
  const same = { month: OCTOBER, closedOn: kept?.closedAt.slice(0, 10) };
  expect(await changes()).toEqual([
    {
      ...same,
      kind: 'changed',
      sheet: INDICATORS,
      places: [{ sheet: INDICATORS, row: 6, column: 12, rowCount: 1, columnCount: 1 }],
    },
    { ...same, kind: 'unprotected', sheet: CLERKS, places: [] },
    { ...same, kind: 'gone', sheet: SUMMARY, places: [] },
  ]);
  expect(pay).toBe('M7');

  expect(await reopenMonth(OCTOBER, 'en-US')).toEqual({ month: OCTOBER, left: 1, gone: [SUMMARY], log: 'Log' });
  const reopened = await book.state();
  const formulas = (state: WorkbookState): unknown[][] => sheetIn(state, INDICATORS)?.formulas as unknown[][];
  expect(formulas(reopened)[6]?.[12]).toBe(9_999);
  expect(formulas(reopened).with(6, formulas(open)[6] ?? [])).toEqual(formulas(open));
  expect((await book.values('Log'))[5]?.[11]).toBe('Cells changed while closed: 1');
});

test('a closed payroll is what the next month goes on from', async () => {
  const [january, february] = ['2026-01', '2026-02'] as IsoMonth[] as [IsoMonth, IsoMonth];
  book = await openPayrollBook();
  await buildPayroll(january);
  const sheets = ['KPI 2026-01', workSheet(january), paySheet(january)];
  const people = await Promise.all(['Ann', 'Ben', 'Drew'].map((name) => rowOf(book, workSheet(january), name)));
  const sum = (title: string): number => Number(people.reduce((all, row) => all + Number(row[title]), 0).toFixed(2));
  const totals = { people: 3, gross: sum('Gross pay'), paid: sum('Paid out') };
  expect(await closeMonth(january, 'zh-CN')).toEqual({ month: january, sheets, totals, log: '日志' });
  expect((await book.values('日志'))[4]?.slice(2, 7)).toEqual(['结账', 46023, 3, totals.gross, totals.paid]);
  expect(totals.gross).toBeGreaterThan(totals.paid);

  await buildPayroll(february);
  const tax = async (month: IsoMonth): Promise<unknown> => (await rowOf(book, paySheet(month), 'Ann'))['Income tax'];
  expect([await tax(january), await tax(february)]).toEqual([750, 1730]);
  expect(await changes()).toEqual([]);
});

describe('what stops', () => {
  const gone = new Error('The network went away.');
  const close = (signal?: AbortSignal): Promise<unknown> => closeMonth(OCTOBER, 'en-US', signal ? { signal } : {});
  const reopen = (signal?: AbortSignal): Promise<unknown> =>
    reopenMonth(OCTOBER, 'en-US', '', signal ? { signal } : {});

  /** Round trips of a first closing: two for what the workbook has, the sheets, their spills twice, the lists, a log to be there, writing. */
  const TRIPS = 8;

  /** Up to the one that writes the cells, the largest: Excel.run adds one of its own, to let go of what the work was done with. */
  async function tripsOf(work: () => Promise<unknown>): Promise<number> {
    await letGo();
    await book.count(work);
    const sizes = book.requests.map(({ requestBytes }) => requestBytes);
    return sizes.indexOf(Math.max(...sizes)) + 1;
  }

  /** Excel.run does not wait until it has let go. */
  async function letGo(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
  }

  async function stopEverywhere(trips: number, work: (signal?: AbortSignal) => Promise<unknown>): Promise<void> {
    const before = { state: await book.state(), locked: await protectedSheets() };
    const now = async (): Promise<typeof before> => ({ state: await book.state(), locked: await protectedSheets() });
    for (let trip = 1; trip <= trips; trip++) {
      await letGo();
      book.faults.failAt(trip, gone);
      await expect(work()).rejects.toBeInstanceOf(ExcelProblem);
      expect({ trip, ...(await now()) }).toEqual({ trip, ...before });
    }
    for (let trip = 1; trip < trips; trip++) {
      const controller = new AbortController();
      await letGo();
      book.faults.interfereAt(trip, () => {
        controller.abort();
      });
      await expect(work(controller.signal)).rejects.toBeInstanceOf(Cancelled);
      expect({ trip, ...(await now()) }).toEqual({ trip, ...before });
    }
  }

  test('at any round trip leaves the workbook cell for cell as it was', async () => {
    await openOctober();
    await stopEverywhere(TRIPS, close);
    expect(await tripsOf(close)).toBe(TRIPS);
    const back = await tripsOf(reopen);
    const again = await tripsOf(close);
    await stopEverywhere(back, reopen);
    await reopen();
    await stopEverywhere(again, close);
  });

  test('halfway and cannot be put back can be reopened', async () => {
    await openOctober();
    const open = await book.state();
    await closeMonth(OCTOBER, 'en-US');
    await reopenMonth(OCTOBER, 'en-US');
    const trips = await tripsOf(close);
    await reopenMonth(OCTOBER, 'en-US');
    const sheet = book.engine.sheetExtras(book.engine.sheets.findByName(SUMMARY) ?? '');
    const lock = { options: {}, password: 'theirs' };
    await letGo();
    // The summary is locked by somebody else as the last sheets are written.
    book.faults.interfereAt(trips, () => {
      sheet.protection = lock;
    });
    await expect(close()).rejects.toMatchObject({ code: 'closeHalfway' });
    delete sheet.protection;
    expect(await readClosedMonths()).toHaveLength(1);
    await reopenMonth(OCTOBER, 'en-US');
    expect(withoutLog(await book.state())).toEqual(open);
  });
});

test('what cannot be closed is refused before anything is changed', async () => {
  book = await openStaffBook();
  await expect(closeMonth(OCTOBER, 'en-US')).rejects.toMatchObject({ code: 'notBuilt' });
  await expect(reopenMonth(OCTOBER, 'en-US')).rejects.toMatchObject({ code: 'monthOpen' });
  await buildMonth(await withPlans(), 'en-US');
  await book.write(INDICATORS, await cellOf(book, INDICATORS, 'Ann', 'Adjustment'), [['=1/0']]);
  const before = await book.state();
  await expect(closeMonth(OCTOBER, 'en-US')).rejects.toMatchObject({
    code: 'closeErrors',
    values: { sheet: INDICATORS, address: 'L6', value: '#DIV/0!', more: 9 },
  });
  await book.write(INDICATORS, await cellOf(book, INDICATORS, 'Ann', 'Adjustment'), [['']]);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(STATION).protection.protect();
    await context.sync();
  });
  await expect(closeMonth(OCTOBER, 'en-US')).rejects.toMatchObject({
    code: 'sheetProtected',
    values: { sheet: STATION },
  });
  expect((await book.state()).names).toEqual(before.names);
  expect((await book.state()).settings).toEqual(before.settings);
});

test('a sheet that somebody has given a password is said, and nothing is changed', async () => {
  await openOctober();
  await closeMonth(OCTOBER, 'en-US');
  const lock = (sheet: string, password: string | undefined): void => {
    const extras = book.engine.sheetExtras(book.engine.sheets.findByName(sheet) ?? '');
    extras.protection = { options: {}, ...(password === undefined ? {} : { password }) };
  };
  const before = await book.state();
  for (const sheet of [SUMMARY, 'Log']) {
    lock(sheet, 'theirs');
    await expect(reopenMonth(OCTOBER, 'en-US')).rejects.toMatchObject({ code: 'accessDenied' });
    expect(await book.state()).toEqual(before);
    expect(await protectedSheets()).toEqual([...OURS, 'Log']);
    lock(sheet, undefined);
  }
});

test('closing and reopening need as many round trips for many people as for few', async () => {
  const trips = [];
  for (const count of [10, 500]) {
    book = await openSalesBook(named(count));
    await buildMonth(await proposed(), 'en-US');
    for (const work of [closeMonth, reopenMonth]) trips.push(await book.count(() => work(OCTOBER, 'zh-CN')));
    expect(book.requests.every(({ requestBytes }) => requestBytes < 5_000_000)).toBe(true);
    if (count === 10) book.dispose();
  }
  expect(trips.slice(2)).toEqual(trips.slice(0, 2));
});
