import type { Simulation } from './simulation';

/** What came of a simulation: plain data. */
export interface SimulationResult {
  readonly simulation: Simulation;
  /** What the month costs as it stands, without those left out. */
  readonly asItIs: number;
  /** What the month cost in each trial, in their order; NaN for a trial in which somebody's pay was no figure. */
  readonly costs: Float64Array;
  /** How many trials these were; they are in no average and no percentile. */
  readonly failed: number;
  readonly people: readonly PersonRange[];
  /** Names of people whose pay is no figure even as the month stands: they are in no cost. */
  readonly leftOut: readonly string[];
}

/** Between what amounts somebody's pay lies. */
export interface PersonRange {
  readonly key: string;
  readonly name: string;
  readonly asItIs: number;
  /** In one trial of ten it is less, in half of them, in nine of ten; NaN where it never was a figure. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** In how many trials it was no figure. */
  readonly failed: number;
}
