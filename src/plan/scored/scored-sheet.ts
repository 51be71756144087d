import type { Text } from '../../i18n';
import type { CurveMethod, Direction, RateRows } from '../month-setup';
import type { Scoring } from './scoring';

/** A score put together from indicators, and what it pays: what a form asks for, and a plan is made of. */
export interface ScoredSheet {
  readonly indicators: readonly ScoredIndicator[];
  /** The marks of somebody who meets every target, most often 100. */
  readonly fullMarks: number;
  readonly pays: ScorePays;
}

export interface ScoredIndicator {
  /** As formulas of the plan call its actual. */
  readonly name: string;
  readonly title: Text;
  /** As in plans: words with `*` and `/`. */
  readonly unit: string;
  /** From which list or by whom, in words. */
  readonly source?: Text;
  readonly direction: Direction;
  /** null where it needs none, as deductions do not. */
  readonly target: ScoredTarget | null;
  readonly scoring: Scoring;
  /** Share of the full marks, as a ratio; the weights of a sheet add up to 1. */
  readonly weight: number;
  /** Whether there is a result for each week, whose mean is the actual of the month. */
  readonly weekly: boolean;
}

export type ScoredTarget =
  /** One for everybody, on the Plan sheet. */
  | { readonly kind: 'common'; readonly value: number }
  /** One for each person and month; `usual` where nothing else is agreed. */
  | { readonly kind: 'personal'; readonly usual: number | null };

/** What the score is for. `base` says whether base pay is paid beside. */
export type ScorePays =
  | { readonly kind: 'nothing' }
  /** A performance amount × the share of the full marks. */
  | { readonly kind: 'amount'; readonly base: boolean }
  /** A performance amount × what a table gives for the score: rows of From (marks) and Multiplier. */
  | { readonly kind: 'multiplier'; readonly base: boolean; readonly rows: RateRows; readonly method: CurveMethod };
