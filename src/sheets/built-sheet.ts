import type { SheetDescription } from './description';
import type { ExistingKpi } from './month-types';

/** A sheet of a month as it shall be, and how it is found and brought up to date where it stands. */
export interface BuiltSheet {
  /** The workbook's name over the whole of it, by which it is found again whatever it is called. */
  readonly block: string;
  readonly description: SheetDescription;
  /** What tells its rows and columns apart from build to build; null where its cells are laid out anew each time. */
  readonly layout: PeopleLayout | null;
  /** Rows straight under it as it stands whose contents it takes over; none where left out. */
  readonly typedBelow?: number;
}

/** A sheet with a row a person. */
export interface PeopleLayout {
  /** What stands above the first person, row by row, the titles among it. */
  readonly head: readonly string[];
  readonly people: readonly { readonly id?: string | number | null; readonly name: string }[];
  readonly headerRow: number;
  /** Column titles in each language, left to right. */
  readonly titles: readonly (readonly string[])[];
  /** Where it stands; null for a first build. */
  readonly standing: StandingLayout | null;
}

export interface StandingLayout {
  readonly existing: ExistingKpi;
  /** As `head`; null where rows above the people cannot be told. */
  readonly head: readonly string[] | null;
  /** Whether all that follows the people inside the block is ours. */
  readonly endsOurs: boolean;
}

/** A head whose rows are always the same. */
export function plainHead(rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, row) => `top ${row}`);
}
