import { exact, toNumber } from '../../pay';
import { LANGUAGES } from '../../i18n';
import { compilePlan, versionFor, type PayPlan } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import type { CellValue } from '../../sources/source';
import { matchKey } from '../../sources/text';
import { readExistingKpi } from '../existing-kpi';
import { kpiName } from '../month-names';
import { isPayrollText } from '../payroll/payroll-text';
import { partsOf, payrollTitle } from '../payroll/payroll-columns';
import { monthName } from '../plan-book';
import { isSheetText } from '../sheet-text';

type Rows = readonly (readonly CellValue[])[];

/** What a month came to. */
export interface MonthTotals {
  readonly people: number;
  /** Gross pay by the payroll; without one, what the KPI sheets pay. */
  readonly gross: number;
  /** What is paid out by the payroll; null without one. */
  readonly paid: number | null;
}

/** A block of a month and the cells of its sheet from A1 on. */
export interface BlockCells {
  readonly block: string;
  readonly values: Rows;
  readonly formulas: Rows;
}

/** Adds up a month from what its sheets show: the payroll's calculation sheet, or the KPI sheets where there is none. */
export function monthTotals(month: IsoMonth, blocks: readonly BlockCells[], plans: readonly PayPlan[]): MonthTotals {
  const of = (name: string): BlockCells[] => blocks.filter(({ block }) => block.toLowerCase() === name.toLowerCase());
  const isPayroll = ({ use }: PayPlan): boolean => use === 'payroll';
  for (const plan of plans.filter(isPayroll)) {
    const [cells] = of(monthName(month, plan));
    if (cells) return payrollTotals(month, plan, cells);
  }
  const kpi = [kpiName(month), ...plans.map((plan) => monthName(month, plan))].flatMap(of);
  const sheets = kpi.map((cells) => columnSums(cells, [(title) => isSheetText('kpi.pay', title)]));
  return {
    people: new Set(sheets.flatMap(({ people }) => people)).size,
    gross: added(sheets.map(({ sums }) => sums[0] ?? 0)),
    paid: null,
  };
}

function payrollTotals(month: IsoMonth, plan: PayPlan, cells: BlockCells): MonthTotals {
  const version = versionFor(plan, month);
  const compiled = version && compilePlan(plan, version);
  const gross = compiled
    ? partsOf(compiled.version, 'gross').flatMap((column) =>
        LANGUAGES.map((each) => payrollTitle(compiled, column, each)),
      )
    : [];
  const { people, sums } = columnSums(cells, [
    (title) => gross.includes(title),
    (title) => isPayrollText('work.paid', title),
  ]);
  return { people: new Set(people).size, gross: sums[0] ?? 0, paid: sums[1] ?? 0 };
}

/** Who is on a sheet, and the sums of the last columns whose titles are the ones asked for. */
function columnSums(
  { values, formulas }: BlockCells,
  wanted: readonly ((title: string) => boolean)[],
): { readonly people: readonly string[]; readonly sums: readonly number[] } {
  const existing = readExistingKpi(values, formulas);
  const listed = existing?.entries.filter((entry) => entry.listed) ?? [];
  const columns = wanted.map((isWanted) => existing?.titles.findLastIndex(isWanted) ?? -1);
  return {
    people: listed.map(({ id, name }) => matchKey(id ?? name)),
    sums: columns.map((column) =>
      added(
        listed.flatMap(({ row }) => {
          const value = values[row]?.[column];
          return typeof value === 'number' ? [value] : [];
        }),
      ),
    ),
  };
}

function added(figures: readonly number[]): number {
  return toNumber(figures.reduce((sum, figure) => sum.plus(exact(figure)), exact(0)));
}
