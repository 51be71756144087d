import type { Place } from '../sources/source';

/** A calendar month, `2026-10`. */
export type IsoMonth = string & { readonly __brand: 'IsoMonth' };

export type Direction = 'higher' | 'lower' | 'lower-ratio';
export type TierMethod = 'marginal' | 'whole' | 'lump';
export type CurveMethod = 'step' | 'linear';
export type Boundary = '>=' | '>';

/** Rows of two figures, lowest first: a tier table (From, Rate) or a completion curve (From, Multiplier). */
export type RateRows = readonly (readonly [from: number, rate: number])[];

export interface Tiers {
  readonly rows: RateRows;
  readonly method: TierMethod;
  readonly boundary: Boundary;
}

export interface Curve {
  readonly rows: RateRows;
  readonly method: CurveMethod;
  readonly boundary: Boundary;
}

export type PeopleRole = 'name' | 'id' | 'position' | 'base' | 'performance';
export type TargetsRole = 'name' | 'id' | 'month';
export type ActualsRole = 'name' | 'id' | 'date';

/** A range the user pointed at (or that was found), and which of its columns mean what. */
export interface SourceChoice<Role extends string> {
  readonly place: Place;
  /** Row of the column titles inside the place, zero-based. */
  readonly headerRow: number;
  /** Titles as they stood when the range was chosen; a remembered range whose titles have changed is asked about again. */
  readonly headers: readonly string[];
  /** Column inside the place for each role that has one, zero-based. */
  readonly columns: Partial<Readonly<Record<Role, number>>>;
  /** True where the range reached the last filled row of its sheet: rows added below belong to it from then on. */
  readonly grows: boolean;
}

/** What is summed or counted from a list of records, or read from a list of totals. */
export type Measure = { readonly kind: 'sum'; readonly column: number } | { readonly kind: 'count' };

export interface Indicator {
  readonly title: string;
  /** Column of the target inside the targets' place; null where the indicator has no target. */
  readonly targetColumn: number | null;
  /** Which of the setup's `actuals` and what of it. */
  readonly actual: { readonly source: number; readonly measure: Measure };
  /** Share of the score, as a ratio; the weights of a setup add up to 1. */
  readonly weight: number;
  readonly direction: Direction;
  /** What the actual itself earns; null where it earns no commission. */
  readonly tiers: Tiers | null;
}

/** Only records whose cell in a column says just this count. */
export interface Condition {
  readonly column: number;
  readonly equals: string | number | boolean;
}

/** A figure out of one of the lists of actuals: of a person's records in the month, or of all records where it is the department's. */
export type ListFigure =
  | { readonly kind: 'sum'; readonly source: number; readonly column: number; readonly where: Condition | null }
  | { readonly kind: 'count'; readonly source: number; readonly where: Condition | null };

/**
 * Where a figure that a plan asks for comes from. Columns are counted inside the place of their list, `source` is one of
 * the set-up's `actuals`. What has no source is typed into the plan's KPI sheet, where it is kept.
 */
export type FigureSource =
  | ListFigure
  /** A column of the people list: a wage, a grade, a date. */
  | { readonly kind: 'people'; readonly column: number }
  /** A column of the targets, for the month. */
  | { readonly kind: 'target'; readonly column: number }
  /** Actual against target. */
  | { readonly kind: 'attainment'; readonly actual: ListFigure; readonly targetColumn: number }
  /** A column of a list, one value for each record of the person in the month; for inputs that have one for each of something. */
  | { readonly kind: 'records'; readonly source: number; readonly column: number; readonly where: Condition | null };

/** A plan that people of the month are paid by. */
export interface PlanUse {
  /** Name of the plan. */
  readonly plan: string;
  /** Positions that are paid by it, as the people list calls them; null for everyone who is paid by no other. */
  readonly positions: readonly string[] | null;
  /** By input of the plan. */
  readonly inputs: Readonly<Record<string, FigureSource>>;
  /** By figure of the department. */
  readonly department: Readonly<Record<string, ListFigure>>;
}

/** Everything that decides a month's KPI sheets. Plain data: it is remembered in the workbook as JSON. */
export interface MonthSetup {
  readonly month: IsoMonth;
  readonly people: SourceChoice<PeopleRole>;
  readonly targets: SourceChoice<TargetsRole> | null;
  readonly actuals: readonly SourceChoice<ActualsRole>[];
  readonly indicators: readonly Indicator[];
  readonly curve: Curve;
  /** What the multiplier is applied to. */
  readonly multiplierOn: 'performance' | 'commission' | 'both';
  /** Positions that are built; null for all. */
  readonly positions: readonly string[] | null;
  /** Whether text that reads as a number or a date is turned into one, in the user's own cells, when building. */
  readonly repairText: boolean;
  /** Plans by position; whoever is paid by none of them is paid by the indicators and the curve. */
  readonly plans: readonly PlanUse[];
  /** The payroll over everybody, a plan for that use; null where none is built. */
  readonly payroll: PlanUse | null;
}
