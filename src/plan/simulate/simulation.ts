import type { LeverName } from '../quick';

/** How a figure of the people under a plan, or of their department, may turn out otherwise than it stands. */
export interface Spread {
  readonly plan: string;
  /** An input, or `department.profit`. */
  readonly figure: LeverName;
  /**
   * `normal`: as far below as above, never below the figure's floor. `log-normal`: never below nought by itself, and more
   * often a little below than far above, as sales are.
   */
  readonly form: 'normal' | 'log-normal';
  /** Its standard deviation: two months of three lie within it. */
  readonly size: number;
  /** Whether the size is a share of each person's own figure, 0.15 for 15 %, or in the figure's own unit. */
  readonly of: 'share' | 'amount';
}

/** What is tried out, as often as asked for. */
export interface Simulation {
  readonly trials: number;
  /** A whole number; the same one gives the same result. */
  readonly seed: number;
  readonly spreads: readonly Spread[];
  /** How much of everybody's luck is the month's own, 0 to 1: the correlation between any two people's figures. */
  readonly together: number;
  /**
   * Who has luck of their own. `person`: all figures of one person go up or down together, so that a part stays a part of
   * its whole and an attainment goes with what was sold. `figure`: each figure by itself.
   */
  readonly luck: 'person' | 'figure';
}

/** Enough for a percentile that does not move with the seed by more than a thousandth or so. */
export const USUAL_TRIALS = 10_000;
/** Two months of three lie within this of what a figure stands at. */
export const USUAL_SPREAD = 0.15;
/** Half of what makes a month good is the market, which all share. */
export const USUAL_TOGETHER = 0.5;

/** The most that seeds count to: numbers people can read out to each other. */
const SEEDS = 1_000_000;

/** A seed that nobody chose. */
export function newSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}
