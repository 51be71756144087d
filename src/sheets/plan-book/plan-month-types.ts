import type { Naming } from '../../formula/naming';
import type { Language } from '../../i18n';
import type { CompiledPlan, PlanValues } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import type { CellContent, SheetDescription } from '../description';
import type { ExistingEntry } from '../month-types';

/** Somebody who is paid by a plan in a month. */
export interface PlanPerson {
  readonly name: string;
  readonly id?: string | number;
  readonly position?: string;
  readonly inputs: PlanValues;
  /** What stands in the cells of inputs instead of their values, such as formulas over the user's own lists. */
  readonly cells?: Readonly<Record<string, CellContent>>;
  readonly adjustment?: CellContent;
  readonly note?: CellContent;
}

/** The people of one plan, and what everybody under it shares. */
export interface PlanGroup {
  readonly compiled: CompiledPlan;
  readonly people: readonly PlanPerson[];
  readonly department?: PlanValues;
  /** What stands in the cells of the department's figures instead of their values. */
  readonly departmentCells?: Readonly<Record<string, CellContent>>;
  /** Adjustments and notes of people who are no longer listed; they are kept below and not paid. */
  readonly left?: readonly Pick<ExistingEntry, 'id' | 'name' | 'adjustment' | 'note'>[];
}

export interface PlanMonthOptions {
  readonly month: IsoMonth;
  readonly language: Language;
  /** How formulas write our functions; plainly where left out. */
  readonly naming?: Naming;
  /** What the Plan sheet is called; as it is first built where left out. */
  readonly planSheet?: string;
}

/** Where the people stand on a plan's KPI sheet. Rows and columns are zero-based. */
export interface PlanKpiBlock {
  readonly headerRow: number;
  readonly firstPersonRow: number;
  readonly lastPersonRow: number;
  readonly totalsRow: number;
  /** The title and the entries of people who are no longer listed; null where there are none. */
  readonly keptRows: { readonly first: number; readonly last: number } | null;
  readonly columnCount: number;
  readonly columns: readonly PlanKpiColumn[];
  /** The rows of the month's first and last day, and of each figure of the department; values are in the second column. */
  readonly monthRows: readonly [first: number, last: number];
  readonly departmentRows: ReadonlyMap<string, number>;
  /** @throws RangeError for a column that the sheet does not have */
  readonly at: (kind: PlanKpiColumn['kind'], name?: string) => number;
}

export type PlanKpiColumn =
  | { readonly kind: 'name' | 'id' | 'position' | 'adjustment' | 'total' | 'note' }
  | { readonly kind: 'input' | 'line'; readonly name: string };

/** A plan's sheets of a month. */
export interface PlanSheets {
  readonly plan: string;
  readonly kpi: SheetDescription;
  readonly block: PlanKpiBlock;
  /** Inputs that have a value for each of something; null for a plan without any. */
  readonly records: SheetDescription | null;
}

export interface PlanMonthSheets {
  readonly plans: readonly PlanSheets[];
  readonly summary: SheetDescription;
}
