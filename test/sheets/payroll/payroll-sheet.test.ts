import { payrollName } from '../../../src/sheets/payroll';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { describeMonth, NOTHING_BUILT } from '../../../src/sheets/month';
import type { PlanUse } from '../../../src/plan/month-setup';
import { readingOf } from '../../support/sample-books';
import { recalculate } from '../../support/recalculate';
import { lists, setupOf, type Member } from '../../support/standing-month';

const FIXED_PAY: PlanUse = {
  plan: 'payroll-cn',
  positions: null,
  inputs: { fixed: { kind: 'people', column: 3 } },
  department: {},
};

/** Everybody's amounts have ten characters, and their totals have twelve. */
const MEMBERS: readonly Member[] = Array.from({ length: 12 }, (_, at) => [
  `E${at}`,
  `Name ${at}`,
  'Sales',
  654_321.25,
  1_000,
]);

const book = lists(MEMBERS, [['E1', 9_000]]);
const setup = { ...setupOf(book, '2026-10', []), payroll: FIXED_PAY };
const month = describeMonth(setup, readingOf(setup, book), NOTHING_BUILT, {
  language: 'en-US',
  plans: BUILT_IN_PLANS,
});
const payroll = month.sheets.find(({ block }) => block === payrollName(setup.month))?.description;
if (!payroll) throw new Error('The month has no payroll sheet');
const { name, columnWidths, cells } = payroll;

test('no amount and no total is wider than its column, which Excel would fill with #', async () => {
  const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const described = month.sheets.map(({ description }) => description);
  const sheet = await recalculate(book, month.repairs, described);
  const amounts = sheet
    .values(name)
    .flatMap((row) => row.flatMap((value, column) => (typeof value === 'number' ? [{ value, column }] : [])));
  sheet.dispose();
  expect(Math.max(...amounts.map(({ value }) => value))).toBeGreaterThan(MEMBERS.length * 654_321);
  const tight = amounts.filter(({ value, column }) => money.format(value).length + 1 > (columnWidths[column] ?? 0));
  expect(tight).toEqual([]);
});

test('columns in which nothing stands yet have room for what is typed on the calculation later', () => {
  const widthOf = (title: string): number =>
    columnWidths[cells.find((row) => row.includes('Name'))?.indexOf(title) ?? -1] ?? 0;
  expect(['Clawback', 'Annual bonus', 'Allowances'].filter((title) => widthOf(title) <= '36,001.00'.length)).toEqual(
    [],
  );
  expect(widthOf('Note')).toBeGreaterThan('Two policies returned'.length);
});
