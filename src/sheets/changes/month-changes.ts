import type { Text } from '../../i18n';
import type { CellValue, Place } from '../../sources/source';

/** Why a figure will be another than it is. */
export type Why =
  /** The lists, or what was typed, say something else now. */
  | { readonly kind: 'figure'; readonly title: Text; readonly before: CellValue; readonly after: CellValue }
  /** Another source of it was chosen since the last build. */
  | { readonly kind: 'choice'; readonly title: Text; readonly before: CellValue; readonly after: CellValue }
  | { readonly kind: 'records'; readonly title: Text }
  /** A rate is another than the one on the Plan sheet. */
  | { readonly kind: 'rate'; readonly title: Text }
  /** The plan works it out in another way, or did not have it. */
  | { readonly kind: 'rule'; readonly title: Text }
  /** The formula was typed over by hand; building writes it anew. */
  | { readonly kind: 'overwritten'; readonly title: Text }
  /** It goes by figures of others under the plan. */
  | { readonly kind: 'others' }
  /** The sheet has not worked it out with what stands on it. */
  | { readonly kind: 'stale' };

/** One figure of somebody's that building changes. */
export interface FigureChange {
  readonly title: Text;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly why: readonly Why[];
  readonly place: Place;
}

/** What building changes for somebody on one sheet. */
export interface PersonChange {
  readonly key: string;
  readonly name: string;
  readonly id: string | number | null;
  /** `moved`: from another sheet, by another plan or position. */
  readonly kind: 'new' | 'gone' | 'moved' | 'changed';
  /** It is about what is paid out, after what the person earns. */
  readonly isPayroll: boolean;
  /** What the row comes to; null where there is no row, or no number in it. */
  readonly before: number | null;
  readonly after: number | null;
  readonly figures: readonly FigureChange[];
  readonly why: readonly Why[];
  /** Where the person stands; null for somebody new. */
  readonly place: Place | null;
}

/** What building a month that stands would change, the biggest change of pay first. */
export interface MonthChanges {
  readonly people: readonly PersonChange[];
  /** What everybody earns, before and after. */
  readonly before: number;
  readonly after: number;
  /** Cells are still being worked out, and were left out. */
  readonly pending: boolean;
}

/** How much somebody is paid more. */
export function payDifference({ before, after }: Pick<PersonChange, 'before' | 'after'>): number {
  return (after ?? 0) - (before ?? 0);
}
