import type { Naming } from '../../formula/naming';
import type { Language } from '../../i18n';
import type { CompiledPlan, PlanValues } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import type { CellContent, SheetDescription } from '../description';
import type { ExistingEntry } from '../month-types';
import type { NamesInBook } from './plan-sheet-names';
import type { ReadRecords } from './read-records';

/** Contents of cells by input; one a record for an input that has several. */
export type InputCells = Readonly<Record<string, CellContent | readonly CellContent[]>>;

/** Somebody who is paid by a plan in a month. */
export interface PlanPerson {
  readonly name: string;
  readonly id?: string | number;
  readonly position?: string;
  readonly inputs: PlanValues;
  /** What stands in the cells of inputs instead of their values, such as formulas over the user's own lists. */
  readonly cells?: InputCells;
  readonly adjustment?: CellContent;
  readonly note?: CellContent;
}

/** What is kept of somebody who is no longer listed. */
export interface LeftEntry extends Pick<ExistingEntry, 'id' | 'name' | 'adjustment' | 'note'> {
  /** Typed figures, by input. */
  readonly cells?: Readonly<Record<string, CellContent>>;
}

/** The people of one plan, and what everybody under it shares. */
export interface PlanGroup {
  readonly compiled: CompiledPlan;
  readonly people: readonly PlanPerson[];
  readonly department?: PlanValues;
  /** What stands in the cells of the department's figures instead of their values. */
  readonly departmentCells?: Readonly<Record<string, CellContent>>;
  /** What was typed beside people who are no longer listed; it is kept below and not paid. */
  readonly left?: readonly LeftEntry[];
  /** Typed records of such people, kept below those of the others. */
  readonly leftRecords?: readonly ReadRecords[];
}

export interface PlanMonthOptions {
  readonly month: IsoMonth;
  readonly language: Language;
  /** How formulas write our functions; plainly where left out. */
  readonly naming?: Naming;
  /** What the Plan sheet is called; as it is first built where left out. */
  readonly planSheet?: string;
  /** The workbook's sheets, whose names are kept or kept off; none where left out. */
  readonly names?: NamesInBook;
  /** People of the month who are paid by no plan and stand on a sheet of their own. */
  readonly others?: SummaryGroup | null;
}

/** People of the summary who stand on one KPI sheet, one below the other. */
export interface SummaryGroup {
  /** What they are paid by, as the summary calls it. */
  readonly plan: string;
  readonly sheet: string;
  readonly firstPersonRow: number;
  readonly people: readonly Pick<PlanPerson, 'name' | 'id' | 'position'>[];
  /** Columns of that sheet; `pay` is before the adjustment, null where only the total has a column. */
  readonly columns: {
    readonly name: number;
    readonly id: number | null;
    readonly position: number | null;
    readonly pay: number | null;
    readonly adjustment: number;
    readonly total: number;
    /** What people are ranked by; their pay where left out. */
    readonly ranked?: number;
    /** Base pay that the total contains; left out where there is none. */
    readonly base?: number;
  };
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
  /** Who stands on which sheet. */
  readonly members: readonly SummaryGroup[];
  /** The people of the summary, from its first row on. */
  readonly summarized: readonly Pick<PlanPerson, 'name' | 'id'>[];
}
