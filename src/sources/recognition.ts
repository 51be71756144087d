import type { ActualsRole, PeopleRole, SourceChoice, TargetsRole } from '../plan/month-setup';
import type { Problem } from './problem';

/** What most cells of a column hold. */
export type ColumnContent = 'text' | 'number' | 'date' | 'month' | 'empty';

/** A column of a range, as a drop-down offers it. */
export interface ColumnInfo {
  /** Column inside the place, zero-based. */
  readonly column: number;
  /** Its title, or its letter where it has none. */
  readonly header: string;
  readonly content: ColumnContent;
  /** Up to three of its values, as text. */
  readonly examples: readonly string[];
}

/** What one range says: the choice that would be made, and for each role every column that could be it, best first. */
export interface Recognition<Role extends string> {
  /** Null where the range is empty. */
  readonly choice: SourceChoice<Role> | null;
  readonly columns: readonly ColumnInfo[];
  readonly candidates: Readonly<Record<Role, readonly number[]>>;
  /** Roles that the range must have and that were not found. */
  readonly missing: readonly Role[];
  readonly problems: readonly Problem[];
}

export type PeopleRecognition = Recognition<PeopleRole>;

export interface TargetsRecognition extends Recognition<TargetsRole> {
  /** Columns that can be an indicator's target, in sheet order. */
  readonly targetColumns: readonly number[];
}

export interface ActualsRecognition extends Recognition<ActualsRole> {
  /** Columns that can be summed, the likeliest first; records can always be counted. */
  readonly sumColumns: readonly number[];
}
