import type { ActualsRole, IsoMonth, MonthSetup, PeopleRole, SourceChoice, TargetsRole } from '../plan/month-setup';
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

/** What the ranges say about one month. */
export interface MonthData {
  readonly setup: MonthSetup;
  /** The people who are built, in the order of their list, with their figures. */
  readonly people: readonly { readonly person: Person; readonly indicators: readonly IndicatorFigures[] }[];
  /** How the targets write the month; null where they have no months, or not this one. */
  readonly writtenMonth: WrittenMonth | null;
  /** Records of the month, all lists together. */
  readonly records: number;
}
