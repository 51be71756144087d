import type { MonthSetup } from '../../plan/month-setup';
import type { MonthReading } from '../../sources/month-data';
import type { Person } from '../../sources/people';
import { valueOf, type JoinBy } from '../../sources/person-finder';
import type { WrittenMonth } from '../../sources/target-months';
import { rowCell } from '../references';

/** A formula for any row; what is the same in every row is worked out once. */
export type ByRow<Formula = string> = (row: number) => Formula;

/** The rows of a sheet that formulas over the user's lists stand in, and the cells there that they go by. */
export interface ListRows {
  readonly setup: MonthSetup;
  readonly reading: MonthReading;
  /** In the order of the rows when the sheet is written. */
  readonly people: readonly Person[];
  readonly firstRow: number;
  /** The column of IDs or names; asked for only where a list goes by it. */
  readonly keyColumn: (by: JoinBy) => number;
  /** The month's first day and the first after it, as a criterion compares with them. */
  readonly days: { readonly first: string; readonly next: string };
  readonly writtenMonth: WrittenMonth | null;
  /** The month as the targets write it, in a cell or as a constant. */
  readonly written: string;
}

/** The person whose row it is when the sheet is written. */
export function personAt({ people, firstRow }: ListRows, row: number): Person | undefined {
  return people[row - firstRow];
}

/** A person's own ID or name, in whatever row it comes to stand. */
export function keyCell(rows: ListRows, by: JoinBy, row: number): string {
  return rowCell(rows.keyColumn(by), row, true);
}

export function keyText(person: Person, by: JoinBy): string {
  return String(valueOf(person, by) ?? '');
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
