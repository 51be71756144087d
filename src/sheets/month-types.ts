import type { CompiledPlan, PayPlan, PersonResult, PlanValues } from '../plan/language';
import type { Figure, PersonFigures, PersonPay } from '../plan/month-pay';
import type { Curve, Direction, MonthSetup, PlanUse, Tiers } from '../plan/month-setup';
import type { MonthAvailable, MonthParts } from '../sources/month-data';
import type { Problem } from '../sources/problem';
import type { Place, Source } from '../sources/source';
import type { BuiltSheet } from './built-sheet';
import type { CellContent, CellRepair } from './description';
import type { IndicatorsSheet } from './indicators-sheet';
import type { BookProblem } from './plan-book';

export type { MonthAvailable, MonthParts, MonthReading } from '../sources/month-data';

/**
 * A sheet of the user's workbook as it was scanned. `used` is its used range; `used.values` may hold only the first
 * rows of `used.place` where the sheet is large.
 */
export interface SheetReading {
  readonly name: string;
  readonly used: Source;
  readonly tables?: readonly { readonly name: string; readonly place: Place }[];
}

export type MissingPart = 'people' | 'name' | 'actuals' | 'month' | 'indicators';

/** What would be built, or what is missing and why. */
export interface MonthProposal {
  /** Null while anything is missing. */
  readonly setup: MonthSetup | null;
  readonly parts: MonthParts;
  /** Latest first. */
  readonly months: readonly MonthAvailable[];
  readonly missing: readonly MissingPart[];
  /** One for each missing part, saying why and what to do; and what is odd about the ranges found. */
  readonly problems: readonly Problem[];
}

/** A person's row of the sheet to be built. */
export interface ReviewRow {
  /** Who it is, across sorting and rebuilding. */
  readonly key: string;
  readonly id: string | number | null;
  readonly name: string;
  readonly position: string | null;
  /** The person's row in the people list. */
  readonly place: Place;
  readonly figures: PersonFigures;
  readonly pay: PersonPay;
  readonly note: string;
}

export interface ReviewTotals {
  readonly targets: readonly Figure[];
  readonly actuals: readonly Figure[];
  readonly commission: Figure;
  readonly base: Figure;
  readonly performance: Figure;
  readonly adjustment: Figure;
  readonly pay: Figure;
}

/** A person's row of a plan's KPI sheet to be built. */
export interface PlanReviewRow extends Pick<ReviewRow, 'key' | 'id' | 'name' | 'position' | 'place' | 'note'> {
  /** What the plan was worked out with: from the lists, or as typed on the sheet. */
  readonly inputs: PlanValues;
  /** Every line with its trace, the pay by the plan, and the inputs that nobody has given. */
  readonly result: PersonResult;
  readonly adjustment: Figure;
  /** Pay by the plan and adjustment, rounded. */
  readonly pay: Figure;
}

/** The people who are paid by one plan. */
export interface PlanReview {
  readonly use: PlanUse;
  /** The version in force in the month, with the figures of the Plan sheet in `parameters`. */
  readonly compiled: CompiledPlan;
  readonly department: PlanValues;
  readonly rows: readonly PlanReviewRow[];
  readonly pay: Figure;
}

export interface MonthReview {
  /** People paid by the indicators. */
  readonly rows: readonly ReviewRow[];
  readonly totals: ReviewTotals;
  /** People paid by plans, plan by plan in the set-up's order. */
  readonly plans: readonly PlanReview[];
  /** What everybody is paid, by indicators and by plans. */
  readonly pay: Figure;
  /** Everybody's payroll; its pay is what is paid out. Null where none is built. */
  readonly payroll: PlanReview | null;
  readonly problems: readonly Problem[];
  /** What is damaged on the Plan sheet; the plans' own figures stand for it until it is restored. */
  readonly damage: readonly BookProblem[];
  readonly months: readonly MonthAvailable[];
  readonly counts: {
    readonly people: number;
    /** People without a row in the sheet built before; 0 for a first build. */
    readonly added: number;
    /** People of the sheet built before who are no longer listed. */
    readonly gone: number;
    readonly adjustmentsKept: number;
    /** Records of the month, all lists together. */
    readonly records: number;
    readonly repairs: number;
  };
}

/** Where a KPI sheet's block stands. Rows and columns are zero-based; column 0 is A. */
export interface KpiBlock {
  readonly headerRow: number;
  readonly firstPersonRow: number;
  readonly lastPersonRow: number;
  readonly totalsRow: number;
  /** Rows under the totals with adjustments kept from people no longer listed, its title row first. */
  readonly keptRows: { readonly first: number; readonly last: number } | null;
  readonly idColumn: number | null;
  readonly nameColumn: number;
  readonly adjustmentColumn: number;
  readonly noteColumn: number;
  readonly columnCount: number;
}

/** What the user typed beside one person in a sheet built before. */
export interface ExistingEntry {
  readonly id: string | number | null;
  readonly name: string;
  /** As typed: a figure, a text, or a formula. */
  readonly adjustment: CellContent;
  /** What the adjustment comes to; text stays text. */
  readonly adjustmentValue: string | number | boolean;
  readonly note: CellContent;
  /** Row that it stood in. */
  readonly row: number;
  /** False for an entry of the kept block under the totals. */
  readonly listed: boolean;
}

/** A KPI sheet built before, as far as it must survive. */
export interface ExistingKpi {
  readonly block: KpiBlock;
  /** The column titles, left to right. */
  readonly titles: readonly string[];
  readonly entries: readonly ExistingEntry[];
}

/** What the Plan sheet says about one indicator. */
export interface PlanIndicator {
  /** Number in the names `Plan_Weight_1`, `Plan_Tiers_1`…; it stays with the indicator for as long as the sheet does. */
  readonly slot: number;
  readonly title: string;
  /** Null where the cell cannot be read. */
  readonly weight: number | null;
  readonly direction: Direction | null;
  readonly tiers: Pick<Tiers, 'rows' | 'method'> | null;
}

/** The Plan sheet as the user left it; what cannot be read is reported and left out. */
export interface PlanReading {
  readonly indicators: readonly PlanIndicator[];
  readonly curve: Pick<Curve, 'rows' | 'method'> | null;
  readonly problems: readonly Problem[];
}

export interface MonthDescription {
  /** The Plan sheet, then the KPI sheets, whose formulas need it, their records, and the summary. */
  readonly sheets: readonly BuiltSheet[];
  /** Null where nobody is paid by indicators. */
  readonly indicators: IndicatorsSheet | null;
  /** Plans whose figures stand on the Plan sheet. */
  readonly book: readonly PayPlan[];
  readonly repairs: readonly CellRepair[];
  readonly review: MonthReview;
}
