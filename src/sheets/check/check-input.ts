import type { MonthSetup } from '../../plan/month-setup';
import type { Source } from '../../sources/source';
import type { PeopleSheet } from '../changes/people-sheet';
import type { StandingSheet } from '../existing-month';
import type { ClosedChange } from '../log/closed-changes';
import type { MonthDescription, MonthReview } from '../month-types';
import type { CheckFinding } from './finding';

/** What the user wants to be told about. Remembered in the workbook. */
export interface CheckLimits {
  /** A difference from last month is shown from this share of last month's figure on, and from this amount on. */
  readonly percent: number;
  readonly amount: number;
  /** What nobody is paid more than; null for no limit. */
  readonly cap: number | null;
}

export const DEFAULT_LIMITS: CheckLimits = { percent: 0.2, amount: 500, cap: null };

/** Everything that a month is checked by: plain data, as it was read. */
export interface CheckInput {
  readonly setup: MonthSetup;
  /** What building the month comes to. */
  readonly review: MonthReview;
  /** What building the month would write. */
  readonly description: MonthDescription;
  /** The user's people list. */
  readonly people: Source;
  /** The month's sheets of people as they stand, the payroll's among them. */
  readonly sheets: readonly PeopleSheet[];
  /** Those of the month before. */
  readonly before: readonly PeopleSheet[];
  /** Every sheet of the month that stands, by the name over its block. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
  /** A sheet of people that has lost a title that it is read by, and that title; null where all can be read. */
  readonly unreadable: { readonly sheet: string; readonly title: string } | null;
  readonly limits: CheckLimits;
  /** The month is closed: its sheets hold values on purpose. */
  readonly isClosed: boolean;
  /** Sheets of closed months that are no longer as they were closed. */
  readonly closedChanges: readonly ClosedChange[];
}

/** One thing to look for. A month in order gives nothing. */
export type CheckRule = (input: CheckInput) => readonly CheckFinding[];
