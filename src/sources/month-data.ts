import type { PlanValues } from '../plan/language';
import type {
  ActualsRole,
  IsoMonth,
  MonthSetup,
  PeopleRole,
  PlanUse,
  SourceChoice,
  TargetsRole,
} from '../plan/month-setup';
import type { IndicatorFigures } from '../plan/month-pay';
import type { Person } from './people';
import type { Source } from './source';
import type { WrittenMonth } from './target-months';

/** The ranges that a month is built from. */
export interface MonthParts {
  readonly people: SourceChoice<PeopleRole> | null;
  readonly targets: SourceChoice<TargetsRole> | null;
  readonly actuals: readonly SourceChoice<ActualsRole>[];
}

/** The same ranges as they read now; each starts where its choice's place starts and may have grown downwards. */
export interface MonthReading {
  readonly people: Source;
  readonly targets: Source | null;
  readonly actuals: readonly Source[];
}

/** A month that the data speak of, and where. */
export interface MonthAvailable {
  readonly month: IsoMonth;
  readonly targets: boolean;
  readonly records: boolean;
}

/** The people of a month who are paid by one plan, and what the lists say of them. */
export interface PlanMembers {
  /** With the sources that can be used; the others are reported, and their figures typed on the sheet. */
  readonly use: PlanUse;
  /** In the order of the people list, each with a value for every input that has a source; several for one that has records. */
  readonly people: readonly { readonly person: Person; readonly figures: PlanValues }[];
  /** A value for every figure of the department that has a source. */
  readonly department: PlanValues;
}

/** What the ranges say about one month. */
export interface MonthData {
  readonly setup: MonthSetup;
  /** The people who are paid by no plan but by the indicators, in the order of their list, with their figures. */
  readonly people: readonly { readonly person: Person; readonly indicators: readonly IndicatorFigures[] }[];
  /** One for each plan in use, in the set-up's order. */
  readonly plans: readonly PlanMembers[];
  /** Everybody of the month on the payroll, with what the lists say of them; null where none is built. */
  readonly payroll: PlanMembers | null;
  /** How the targets write the month; null where they have no months, or not this one. */
  readonly writtenMonth: WrittenMonth | null;
  /** Records of the month, all lists together. */
  readonly records: number;
}
