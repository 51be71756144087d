import type { Language } from '../../src/i18n';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import type { PlanUse } from '../../src/plan/month-setup';
import {
  describeMonth,
  kpiName,
  NOTHING_BUILT,
  proposeMonth,
  readExistingKpi,
  readPlan,
  reviewMonth,
  type ExistingMonth,
  type IsoMonth,
  type MonthDescription,
  type MonthReading,
  type MonthReview,
  type MonthSetup,
  type SheetReading,
  type StandingSheet,
} from '../../src/sheets/month';
import { monthName } from '../../src/sheets/plan-book';
import { payrollName } from '../../src/sheets/payroll';
import type { CellValue } from '../../src/sources/source';
import { readingOf } from './sample-books';
import { recalculate } from './recalculate';
import { smallBook, type Rows } from './small-book';
import { d } from './grid';

/** Somebody on the people list. */
export type Member = readonly [id: string, name: string, position: string, base: number, performance: number];

export const ANN: Member = ['E1', 'Ann', 'Sales', 3000, 2000];
export const BEN: Member = ['E2', 'Ben', 'Station manager', 1500, 0];
export const CEM: Member = ['E3', 'Cem', 'Station manager', 1600, 0];
export const DEE: Member = ['E4', 'Dee', 'Sales', 2900, 1000];
export const MEMBERS: readonly Member[] = [ANN, BEN, CEM, DEE];

/** What somebody sold in the month. */
export type Sale = readonly [id: string, amount: number];
export const SALES: readonly Sale[] = [
  ['E1', 9_000],
  ['E2', 400_000],
  ['E3', 500_000.5],
  ['E4', 12_000],
];

/** The users' lists of a month; a sale of every month from August on. */
export function lists(members: readonly Member[] = MEMBERS, sales: readonly Sale[] = SALES): readonly SheetReading[] {
  const people: Rows = [['Staff ID', 'Name', 'Position', 'Base pay', 'Performance pay'], ...members];
  const months = ['2026-09', '2026-10'];
  const targets: Rows = [
    ['Staff ID', 'Month', 'Sales target'],
    ...members.flatMap(([id]) => months.map((month) => [id, month, 10_000])),
  ];
  const orders: Rows = [
    ['Order date', 'Staff ID', 'Amount'],
    ...sales.flatMap(([id, amount]) => months.map((month) => [d(`${month}-15`), id, amount])),
  ];
  return smallBook(people, targets, orders);
}

/** Station managers are paid by a plan whose output and base pay come from the lists; the others by indicators. */
export const STATION_USE: PlanUse = {
  plan: 'service-station',
  positions: ['Station manager'],
  inputs: { base: { kind: 'people', column: 3 }, output: { kind: 'sum', source: 0, column: 2, where: null } },
  department: {},
};

export function setupOf(book: readonly SheetReading[], month = '2026-10', uses = [STATION_USE]): MonthSetup {
  const { setup } = proposeMonth(book, 'en-US');
  if (!setup) throw new Error('Nothing was proposed');
  return { ...setup, month: month as IsoMonth, plans: uses };
}

/** A month whose sheets stand, calculated, with all that is known of it. */
export interface StandingMonth {
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  readonly existing: ExistingMonth;
  readonly review: MonthReview;
  readonly description: MonthDescription;
  /** The sheets by the names over their blocks. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
}

/** Builds a month and has a real spreadsheet calculate its sheets. */
export async function standingMonth(
  book: readonly SheetReading[] = lists(),
  setup: MonthSetup = setupOf(book),
  language: Language = 'en-US',
): Promise<StandingMonth> {
  const reading = readingOf(setup, book);
  const built = describeMonth(setup, reading, NOTHING_BUILT, { language, plans: BUILT_IN_PLANS });
  const calculated = await recalculate(
    book,
    built.repairs,
    built.sheets.map(({ description }) => description),
  );
  const sheets = new Map(
    built.sheets.map(({ block, description: { name, cells } }): [string, StandingSheet] => [
      block,
      { sheet: name, values: calculated.values(name), formulas: calculated.formulas(name), rowCount: cells.length },
    ]),
  );
  calculated.dispose();
  const standing = standingOf(setup, sheets, built);
  return { setup, reading, sheets, ...standing };
}

/** The month with what somebody did to its sheets since. */
export function touched(
  month: StandingMonth,
  block: string,
  cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): StandingMonth {
  const sheets = new Map(month.sheets);
  const before = sheets.get(block);
  if (!before) throw new Error(`There is no ${block}`);
  const put = (rows: StandingSheet['values']): StandingSheet['values'] =>
    rows.map((row, r) =>
      row.map((cell, c) => cells.find(({ row: at, column }) => at === r && column === c)?.value ?? cell),
    );
  sheets.set(block, { ...before, values: put(before.values), formulas: put(before.formulas) });
  return { ...month, sheets, ...standingOf(month.setup, sheets, month.description) };
}

function usesOf({ plans, payroll }: MonthSetup): readonly PlanUse[] {
  return payroll ? [...plans, payroll] : plans;
}

function standingOf(
  setup: MonthSetup,
  sheets: ReadonlyMap<string, StandingSheet>,
  built: MonthDescription,
): Pick<StandingMonth, 'existing' | 'review' | 'description'> & { readonly reading?: never } {
  const kpi = sheets.get(kpiName(setup.month)) ?? null;
  const plan = sheets.get('Plan_Block');
  const names = built.sheets.find(({ block }) => block === 'Plan_Block')?.description.names ?? [];
  const existing: ExistingMonth = {
    ...NOTHING_BUILT,
    kpi: kpi && readExistingKpi(kpi.values, kpi.formulas, kpi.rowCount),
    kpiCells: kpi,
    plan: plan ? readPlan(plan.values, plan.sheet) : null,
    book: plan ? { sheet: plan.sheet, values: plan.values, formulas: plan.formulas, names } : null,
    planSheets: usesOf(setup).map(({ plan: name }) => {
      const known = BUILT_IN_PLANS.find((one) => one.plan === name);
      if (!known) throw new Error(`There is no plan ${name}`);
      return { plan: name, kpi: sheets.get(monthName(setup.month, known)) ?? null, records: null };
    }),
    payrollSheet: sheets.get(payrollName(setup.month)) ?? null,
    summary: sheets.get(`Pay_${setup.month.replace('-', '_')}`) ?? null,
    bookPlans: built.book.map(({ plan: name }) => name),
    written: built.book,
    usesBefore: usesOf(setup),
  };
  return { existing, review: built.review, description: built };
}

/** What building the month comes to once its lists or its set-up have changed. */
export function reviewNow(
  { existing }: StandingMonth,
  book: readonly SheetReading[],
  setup: MonthSetup,
  plans = BUILT_IN_PLANS,
): MonthReview {
  return reviewMonth(setup, readingOf(setup, book), existing, plans);
}

/** The cell of somebody in a column, by name and title. */
export function cellAt(month: StandingMonth, block: string, name: string, title: string) {
  const values = month.sheets.get(block)?.values ?? [];
  const header = values.findIndex((row) => row.includes(title) && row.includes('Name'));
  const row = values.findIndex((cells, at) => at > header && cells.includes(name));
  const column = values[header]?.lastIndexOf(title) ?? -1;
  if (row < 0 || column < 0) throw new Error(`${block} has no ${title} of ${name}`);
  return { row, column };
}
