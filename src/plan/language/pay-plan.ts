import type { Text } from '../../i18n';
import type { Direction, IsoMonth } from '../month-setup';

/**
 * A pay plan as it is written, kept and exchanged: plain JSON. Its formulas are Excel's, over names instead of cells.
 *
 * A formula may use
 * - the plan's own inputs, parameters and lines, by their names;
 * - `department.profit`: a figure of the month that everybody shares;
 * - `team.units`: an input or a line as the column over everyone under the plan;
 * - `team.mine`: the person's own place in such a column, so that `INDEX(BONUS.POOL(pool, team.share), team.mine)` is
 *   the person's own part of something shared;
 * - `month.start` and `month.end`: the first and the last day of the month.
 */
export interface PayPlan {
  /** Names the plan in workbooks: words with hyphens between them, `brand-store`. */
  readonly plan: string;
  readonly title: Text;
  /** What the plan pays for, in words that those paid by it understand. */
  readonly description?: Text;
  /** Positions that are usually paid by it, as people lists call them. */
  readonly positions?: readonly Text[];
  /** Where the plan comes from. */
  readonly source?: Text;
  /**
   * `payroll`: nobody earns by it; it makes of what everybody has earned by the others what is paid out. Its `pay` is
   * what is left after tax. Left out for a plan that people are paid by.
   */
  readonly use?: 'payroll';
  readonly versions: readonly PlanVersion[];
}

/** The rules from one month on, until the next version's. */
export interface PlanVersion {
  readonly validFrom: IsoMonth;
  /** One value for each person and month. */
  readonly inputs: Readonly<Record<string, PlanInput>>;
  /** One value for the month, used as `department.name`. */
  readonly department?: Readonly<Record<string, DepartmentFigure>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Each a formula, or a formula with more about it. */
  readonly lines: Readonly<Record<string, string | PlanLine>>;
  /** The formula of what is paid, rounded half-up to the cent. */
  readonly pay: string;
  /** Where people are scored by indicators: which these are, so that they can be checked, ranked and edited as such. */
  readonly scored?: ScoreMark;
  readonly examples?: readonly PlanExample[];
}

export interface ScoreMark {
  /** The line with the score. */
  readonly score: string;
  /** By the input that has the indicator's actual. */
  readonly indicators: Readonly<Record<string, IndicatorMark>>;
}

export type ScoringKind = 'proportion' | 'bands' | 'all-or-nothing' | 'deduction';

export interface IndicatorMark {
  /** The parameter with its share of the score; the shares of a version add up to 1. */
  readonly weight: string;
  readonly scoring: ScoringKind;
  /** What makes a better result; `higher` where left out. */
  readonly direction?: Direction;
}

/** What is told about anything that has a name. */
interface Named {
  readonly title?: Text;
  /** What the figure is, where the title does not say it. */
  readonly note?: Text;
  /** Where it comes from, such as a circular of the group; left out, from where the plan does. */
  readonly source?: Text;
}

export type InputKind = 'count' | 'amount' | 'ratio' | 'score' | 'date' | 'flag' | 'choice';

/** Where a payroll finds a figure by itself, wherever the lists are. */
export type PayrollFigure =
  /** What the person's KPI sheet comes to, before the adjustment there, or the adjustment. */
  | { readonly result: 'pay' | 'adjustment' }
  /**
   * What the person's payroll of the month before has as an input or a line. `year`: it adds up within a year, so that
   * January begins anew with what stands for a figure that is not given.
   */
  | { readonly earlier: string; readonly within?: 'year' };

/** What an amount of a payroll is to those who read the payroll and the pay slip; other entries are workings. */
export type PayrollPart =
  /** Adds to the gross pay. */
  | 'earning'
  /** A figure above nought that lessens the gross pay, such as a clawback. */
  | 'reduction'
  | 'gross'
  /** A figure above nought that the person bears after the gross pay: insurance, tax. */
  | 'deduction'
  /** What the employer bears beside the gross pay. */
  | 'employer'
  /** Year to date. */
  | 'toDate';

export interface PlanInput extends Named {
  /** Units are words joined by `*` and `/`: `CNY/car`. `ratio` and `score` are pure numbers, `month` is the plan's own. */
  readonly unit?: string;
  /** Left out, it follows from the unit: `ratio`, `score` and `date` say it, money is an amount, anything else a count. */
  readonly kind?: InputKind;
  /**
   * What stands for a value that is not given; `null` where nothing may be. Left out: 0 for a count or an amount, no for a
   * flag, otherwise a blank cell that somebody should fill.
   */
  readonly default?: PlanValue;
  /** The range in which the value is sensibly tried out, and in which steps; values outside it are no errors. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Of a choice: the word that formulas compare with, and what people read in its place. */
  readonly choices?: Readonly<Record<string, Text>>;
  /**
   * On which side of a target it stands: planning with other targets multiplies a `target` and divides an `attainment`.
   */
  readonly goal?: 'target' | 'attainment';
  /** A value for each of something, `car`, instead of one for the month. Inputs of the same word go row by row. */
  readonly each?: string;
  /** On a payroll only. */
  readonly follows?: PayrollFigure;
  /** On a payroll only: whoever's KPI pay is worked out with the same column of the people list is not paid it again. */
  readonly once?: 'column';
  /** On a payroll only. */
  readonly part?: PayrollPart;
}

export interface DepartmentFigure extends Omit<PlanInput, 'each' | 'choices' | 'follows' | 'once' | 'part'> {
  /** Where it is worked out over the people of another plan, `AVERAGE` of their `pay`. */
  readonly from?: TeamFigure;
}

export type Aggregate = 'SUM' | 'AVERAGE' | 'MEDIAN' | 'MIN' | 'MAX' | 'COUNT';

export interface TeamFigure {
  readonly plan: string;
  /** A line of that plan, or `pay`. */
  readonly line: string;
  readonly take: Aggregate;
}

/** A figure or a table that the plan can be adapted by; exactly one of `value`, `tiers`, `curve`, `grid` and `list`. */
export type Parameter = Named & {
  /** Of the value, the rates or the cells of a grid. */
  readonly unit?: string;
} & ParameterContent;

export type ParameterContent =
  | { readonly value: number }
  /** Rows of From and Rate, lowest first. */
  | { readonly tiers: PairRows }
  /** Rows of From and Multiplier, lowest first. */
  | { readonly curve: PairRows }
  /** Rows of cells: the first row has the labels at the top, the first cell of each row its label at the left. */
  | {
      readonly grid: readonly (readonly (number | string)[])[];
      /** What people read in the place of a label that is a word. */
      readonly labels?: Readonly<Record<string, Text>>;
    }
  | { readonly list: readonly number[] };

export type PairRows = readonly (readonly [from: number, rate: number])[];
export type ParameterKind = 'value' | 'tiers' | 'curve' | 'grid' | 'list';

export interface PlanLine extends Named {
  readonly formula: string;
  readonly unit?: string;
  /** Rounded half-up to this step, 0.01 where left out; `none` for a figure that is worked with but not paid. */
  readonly rounding?: number | 'none';
  /** The line that says how much of the target was reached. */
  readonly goal?: 'attainment';
  /** On a payroll only. */
  readonly part?: PayrollPart;
}

/** A value as JSON has it: dates are written `2026-10-31`. */
export type PlanValue = number | boolean | string | null;
/** Several values belong to an input that has one for each of something. */
export type PlanValues = Readonly<Record<string, PlanValue | readonly PlanValue[]>>;

/** A case worked through, for readers and as a promise that is kept. Either one person's or a team's. */
export interface PlanExample extends Partial<ExamplePerson> {
  readonly title?: Text;
  /** The first month of the version where left out. */
  readonly month?: IsoMonth;
  readonly department?: PlanValues;
  readonly people?: readonly ExamplePerson[];
}

export interface ExamplePerson {
  readonly inputs: PlanValues;
  /** Some of the lines that lead to the pay. */
  readonly lines?: Readonly<Record<string, number>>;
  readonly pay: number;
}
