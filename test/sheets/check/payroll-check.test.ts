import { payrollName } from '../../../src/sheets/payroll';
import { checkMonth, type CheckInput } from '../../../src/sheets/check';
import { findChanges } from '../../../src/sheets/changes';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import type { MonthSetup } from '../../../src/plan/month-setup';
import {
  cellAt,
  lists,
  MEMBERS,
  reviewNow,
  SALES,
  setupOf,
  standingMonth,
  touched,
  type StandingMonth,
} from '../../support/standing-month';
import { checkInput, told } from './check-input';

jest.setTimeout(60_000);

const WORK = 'KPI_2026_10_payroll_cn';
const NO_RATES =
  'All insurance rates are 0, so that nothing is deducted. Fill in your city’s rates on the sheet “Plan”.';
let month: StandingMonth;

function withPayroll(book = lists()): MonthSetup {
  const inputs = { allowances: { kind: 'people', column: 4 } } as const;
  return { ...setupOf(book), payroll: { plan: 'payroll-cn', positions: null, inputs, department: {} } };
}

beforeAll(async () => {
  month = await standingMonth(lists(), withPayroll());
});

function findings(stands: StandingMonth, over: Partial<CheckInput> = {}) {
  return checkMonth(checkInput(stands, { isClosed: true, ...over })).findings;
}

type Planted = readonly (readonly [name: string, title: string, value: number | string])[];

function planted(...cells: Planted) {
  return touched(
    month,
    WORK,
    cells.map(([name, title, value]) => ({ ...cellAt(month, WORK, name, title), value })),
  );
}

test('of a payroll in order only the rates that nobody has filled in are told, with their table', () => {
  const found = findings(month, { isClosed: false });
  expect(told(found)).toEqual([NO_RATES]);
  expect(found[0]!.places).toMatchObject([{ sheet: 'Plan' }]);
});

test.each<[string, Planted, string]>([
  ['net pay below zero', [['Cem', 'Net pay', -5]], 'Cem: Net pay is -5.00, below zero.'],
  [
    'a clawback without a reason',
    [['Ben', 'Clawback', 200]],
    'Ben: Clawback of 200.00 without a reason. Write it into the note.',
  ],
  [
    'a clawback that would raise the pay',
    [['Ben', 'Clawback', -200]],
    'Ben: Clawback of -200.00 is below zero, which raises the pay. Type it above zero.',
  ],
  [
    'a draw that is not paid back',
    [['Ben', 'Draw still owed', 2500]],
    'Ben owes 2,500.00 of draws, more than a month’s draw of 0.00.',
  ],
  [
    'a bonus of which less is left than of a smaller one',
    [['Dee', 'Bonus taxed apart', 36_001]],
    'Dee: of a bonus of 36,001.00, taxed apart, 32,610.90 is left. With 36,000.00 it would be 34,920.00.',
  ],
])('%s is told', (_, cells, text) => {
  expect(told(findings(planted(...cells)))).toContain(text);
});

test('a reason in the note is enough', () => {
  const found = told(findings(planted(['Ben', 'Clawback', 200], ['Ben', 'Note', 'returned car'])));
  expect(found).toEqual([NO_RATES]);
});

test('the limit of pay goes by what is paid out, and who is not on the payroll is told', () => {
  const over = { limits: { percent: 0, amount: 0, cap: 100_000 } };
  const found = told(
    findings(planted(['Cem', 'Paid out', 100_000.5], ['Ann', 'Name', 'Zed'], ['Ann', 'ID', 'E77']), over),
  );
  expect(found).toEqual([
    'Ann is on a KPI sheet and not on the payroll. Build the month again.',
    'Cem: Paid out is 100,000.50, above your limit of 100,000.00.',
    NO_RATES,
  ]);
});

test('formulas typed over on the payroll and on the sheet behind it are told, each with its formula', () => {
  const name = payrollName(month.setup.month);
  const gross = cellAt(month, WORK, 'Cem', 'Gross pay');
  const net = cellAt(month, name, 'Cem', 'Net pay');
  const stands = touched(planted(['Cem', 'Gross pay', 1]), name, [{ ...net, value: 2 }]);
  const found = findings(stands, { isClosed: false }).filter(({ key }) => key === 'formula.overwritten');
  expect(told(found)).toEqual([
    'Cem: Gross pay holds 1.00 where a formula belongs.',
    'Cem: Net pay holds 2.00 where a formula belongs.',
  ]);
  const formulaOf = (block: string, { row, column }: typeof gross) => month.sheets.get(block)!.formulas[row]![column];
  expect(found.map(({ restore }) => restore?.formula)).toEqual([formulaOf(WORK, gross), formulaOf(name, net)]);
});

test('what building changes is told of what is earned and of what is paid out', () => {
  const plans = BUILT_IN_PLANS;
  const none = findChanges(month.setup, reviewNow(month, lists(), month.setup), month.existing, plans);
  expect(none.people).toEqual([]);
  const book = lists(MEMBERS, [...SALES, ['E3', 100_000]]);
  const setup = withPayroll(book);
  const { people } = findChanges(setup, reviewNow(month, book, setup), month.existing, plans);
  expect(people.map(({ name, isPayroll, kind }) => [name, isPayroll, kind])).toEqual([
    ['Cem', false, 'changed'],
    ['Cem', true, 'changed'],
  ]);
});
