import { LANGUAGES } from '../../../src/i18n';
import { checkMonth, findingText, type CheckInput } from '../../../src/sheets/check';
import { peopleSheets } from '../../../src/sheets/changes/read-people-sheets';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import {
  ANN,
  BEN,
  cellAt,
  CEM,
  lists,
  MEMBERS,
  SALES,
  setupOf,
  standingMonth,
  touched,
  type StandingMonth,
} from '../../support/standing-month';
import { readingOf } from '../../support/sample-books';
import { checkInput, told } from './check-input';

jest.setTimeout(60_000);

const STATION = 'KPI_2026_10_service_station';
const INDICATORS = 'KPI_2026_10';
const SUMMARY = 'Pay_2026_10';
let month: StandingMonth;
let september: StandingMonth;

beforeAll(async () => {
  month = await standingMonth();
  september = await standingMonth(lists(), setupOf(lists(), '2026-09'));
});

const sheetsOf = ({ setup, existing }: StandingMonth) => peopleSheets(setup, setup.month, existing, BUILT_IN_PLANS);
const check = (stands: StandingMonth, over: Partial<CheckInput> = {}) => checkMonth(checkInput(stands, over));
const findings = (stands: StandingMonth, over: Partial<CheckInput> = {}) => check(stands, over).findings;

/** The month with a cell of somebody's changed. */
function planted(block: string, name: string, title: string, value: string | number): StandingMonth {
  return touched(month, block, [{ ...cellAt(month, block, name, title), value }]);
}

test('a month in order gives nothing, beside a month before that was the same', () => {
  const found = check(month, { before: sheetsOf(september), limits: { percent: 0, amount: 0, cap: 1_000_000 } });
  expect(found).toMatchObject({
    findings: [],
    damage: [],
    comparison: [],
    pending: false,
    checked: { people: 4, sheets: 2 },
  });
  expect(found.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('an ID that comes up on two sheets is paid twice', () => {
  const found = findings(planted(STATION, 'Cem', 'ID', 'E1')).filter(({ key }) => key === 'twice.id');
  expect(told(found)).toEqual(['Ann: ID E1 is paid in 2 rows. Keep one, or build the month again.']);
  expect(found[0]!.places).toHaveLength(2);
});

test('two people of one name are told apart by their IDs, and pointed out', () => {
  const found = findings(planted(STATION, 'Cem', 'Name', 'Ann')).filter(({ key }) => key.startsWith('twice'));
  expect(found).toMatchObject([{ key: 'twice.sameName', severity: 'warning', values: { name: 'Ann', ids: 'E1, E3' } }]);
});

test('one bank account of two people is pointed out, with both cells', () => {
  const book = lists();
  const people = readingOf(setupOf(book), book).people;
  const account = ['Bank account', '6222 0001', '62220001', '777', ''];
  const values = people.values.map((row, index) => [...row, account[index] ?? '']);
  const found = findings(month, { people: { ...people, values } });
  expect(told(found)).toEqual(['“Bank account” is the same for Ann, Ben. Each person needs an own one.']);
  expect(found[0]!.places).toMatchObject([
    { row: 1, column: 5 },
    { row: 2, column: 5 },
  ]);
});

test('who is listed without a row, on a sheet without being listed, or paid nothing is told', () => {
  const book = lists([ANN, BEN, CEM, ['E8', 'Yan', 'Sales', 1000, 0]]);
  const setup = setupOf(book);
  const zero = planted(STATION, 'Ben', 'Pay', 0);
  const found = findings({ ...zero, setup, reading: readingOf(setup, book) });
  expect(told(found.filter(({ key }) => key.startsWith('unpaid')))).toEqual([
    'Yan is on the people list and on no sheet of the month. Build the month again.',
    'Dee is paid on KPI 2026-10 and is no longer on the people list. Build the month again.',
    `Ben is paid nothing (${month.sheets.get(STATION)!.sheet}).`,
  ]);
});

test('pay below zero and pay above the limit are told with the amount and the cell', () => {
  const stands = planted(STATION, 'Ben', 'Pay', -12.5);
  const limits = { percent: 1, amount: 1e9, cap: 4_050 };
  const found = findings(stands, { limits, isClosed: true });
  expect(told(found)).toEqual([
    'Ben: Pay is -12.50, below zero.',
    'Ann: Pay is 4,690.00, above your limit of 4,050.00.',
    'Cem: Pay is 4,100.00, above your limit of 4,050.00.',
  ]);
  expect(found[0]!.places).toMatchObject([cellAt(month, STATION, 'Ben', 'Pay')]);
});

test('errors and numbers that are only text are told', () => {
  const stands = touched(planted(STATION, 'Ben', 'Daily incentives', '#NAME?'), INDICATORS, [
    { ...cellAt(month, INDICATORS, 'Dee', 'Base pay'), value: '2,900' },
  ]);
  expect(told(findings(stands, { isClosed: true }))).toEqual([
    'Dee: Base pay holds the text “2,900”, which counts as nothing. Type it as a number.',
    'Ben: Daily incentives shows #NAME?.',
  ]);
});

describe('a formula that was typed over', () => {
  test.each<[string, string, string, string]>([
    ['a line of a plan', STATION, 'Ben', 'Base and output by score'],
    ['a figure out of the lists', STATION, 'Cem', 'Output of the station'],
    ['a figure of the indicators', INDICATORS, 'Dee', 'Performance pay'],
    ['a link of the summary', SUMMARY, 'Cem', 'Pay'],
    ['a total', STATION, 'Total · 2 people', 'Pay'],
  ])('is told, with the formula that belongs there: %s', (_, block, name, title) => {
    const at = cellAt(month, block, name, title);
    const before = month.sheets.get(block)!.formulas[at.row]![at.column];
    const found = findings(planted(block, name, title, 123.4));
    expect(told(found)).toEqual([`${name}: ${title} holds 123.40 where a formula belongs.`]);
    expect(found[0]!.restore).toEqual({
      place: { sheet: month.sheets.get(block)!.sheet, ...at, rowCount: 1, columnCount: 1 },
      formula: before,
    });
  });

  test('is told where it was deleted too', () => {
    expect(told(findings(planted(SUMMARY, 'Ben', 'Adjustment', '')))).toEqual([
      'Ben: Adjustment holds nothing where a formula belongs.',
    ]);
  });

  test('is no fault in a month that is closed, nor is what may be typed', () => {
    expect(findings(planted(SUMMARY, 'Ben', 'Pay', 5), { isClosed: true })).toEqual([]);
    const typed = touched(planted(STATION, 'Ben', 'Adjustment', 0), STATION, [
      { ...cellAt(month, STATION, 'Ben', 'Note'), value: 'late' },
      { ...cellAt(month, STATION, 'Ben', 'Score'), value: 100 },
    ]);
    expect(findings(typed)).toEqual([]);
  });

  test('is not put back by itself where people have come since: their rows are others', () => {
    const book = lists([['E0', 'Abe', 'Station manager', 1500, 0], ...MEMBERS]);
    const setup = setupOf(book);
    const stands = planted(STATION, 'Cem', 'Output of the station', 5);
    const found = findings({ ...stands, setup, reading: readingOf(setup, book) });
    const [one] = found.filter(({ key }) => key === 'formula.overwritten');
    expect(one).toMatchObject({ restore: null, places: [cellAt(month, STATION, 'Cem', 'Output of the station')] });
  });
});

describe('beside last month', () => {
  const limits = { percent: 0.1, amount: 100, cap: null };

  test('amounts that differ by both limits are shown line by line, the biggest difference first', async () => {
    const book = lists(MEMBERS, [...SALES, ['E3', 200_000]]);
    const october = await standingMonth(book);
    const { comparison } = check(october, { before: sheetsOf(september), limits });
    expect(comparison).toMatchObject([{ name: 'Cem', kind: 'differs', last: 4100, now: 5100 }]);
    expect(comparison![0]!.figures.map(({ title, last, now }) => [title['en-US'], last, now])).toEqual([
      ['Base and output by score', 4100, 5100],
      ['Pay', 4100, 5100],
    ]);
    expect(check(october, { before: sheetsOf(september), limits: { ...limits, percent: 0.5 } }).comparison).toEqual([]);
    expect(check(october, { before: sheetsOf(september), limits: { ...limits, amount: 1001 } }).comparison).toEqual([]);
  });

  test('who joined, left or is paid by another plan is shown', async () => {
    const book = lists([ANN, BEN, ['E3', 'Cem', 'Sales', 1600, 0], ['E9', 'Zoe', 'Sales', 1000, 0]]);
    const { comparison } = check(await standingMonth(book), { before: sheetsOf(september), limits });
    const kinds = comparison!.map(({ name, kind, figures }) => [
      name,
      kind,
      figures.map(({ title }) => title['en-US']),
    ]);
    expect(new Set(kinds)).toEqual(
      new Set([
        ['Zoe', 'joined', []],
        ['Dee', 'left', []],
        ['Cem', 'differs', ['Pay']],
      ]),
    );
  });

  test('is nothing where last month was not built', () => {
    expect(check(month).comparison).toBeNull();
  });
});

test('a closed month that was changed since is told with its cells', () => {
  const places = [{ sheet: 'KPI 2026-09', row: 3, column: 4, rowCount: 1, columnCount: 1 }];
  const change = { month: september.setup.month, closedOn: '2026-10-05', sheet: 'KPI 2026-09', places };
  const found = findings(month, { closedChanges: [{ ...change, kind: 'changed' }] });
  expect(told(found)).toEqual([
    'KPI 2026-09 of 2026-09, closed on 2026-10-05, shows other values than it was closed with.',
  ]);
  expect(found[0]!.places).toEqual(places);
});

test('a sheet that has lost a title is all that is told: nobody on it is missing', () => {
  const found = findings(month, { unreadable: { sheet: 'KPI 2026-10', title: 'Note' }, sheets: [] });
  expect(told(found)).toEqual([
    'KPI 2026-10 has lost its column title “Note”, so that the month cannot be checked. Write it back.',
  ]);
});

test('every finding fills its sentence in either language', () => {
  const stands = touched(planted(STATION, 'Cem', 'ID', 'E1'), SUMMARY, [
    { ...cellAt(month, SUMMARY, 'Ben', 'Pay'), value: 'x' },
  ]);
  const found = findings(stands, { limits: { percent: 0, amount: 0, cap: 1 } });
  expect(found.length).toBeGreaterThan(4);
  for (const language of LANGUAGES) {
    for (const one of found) expect(findingText(one, language)).not.toMatch(/\{\w+\}/);
  }
});

test('cells that are still being worked out are no fault, and the month is not in order yet', () => {
  expect(check(planted(STATION, 'Ben', 'Pay', '#BUSY!'), { isClosed: true })).toMatchObject({
    findings: [],
    pending: true,
  });
});
