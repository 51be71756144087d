import { bin, deviation, fsum } from 'd3-array';
import { percentiles, type Percentiles } from './percentiles';

/** What the costs of many trials say. */
export interface CostSummary extends Percentiles {
  /** Costs of the trials that have one, lowest first. */
  readonly sorted: Float64Array;
  readonly mean: number;
  /** Their standard deviation; 0 of a single one. */
  readonly deviation: number;
}

/** @returns null where no trial has a cost */
export function costSummary(costs: Float64Array): CostSummary | null {
  const sorted = costs.filter((cost) => !Number.isNaN(cost)).sort();
  if (sorted.length === 0) return null;
  return { sorted, mean: fsum(sorted) / sorted.length, deviation: deviation(sorted) ?? 0, ...percentiles(sorted) };
}

/** How many trials cost from one amount up to the next. */
export interface CostBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Few enough to stand beside each other in the pane. */
const BINS = 18;

/** Costs in bins between round amounts; one bin where all are the same. */
export function costBins(sorted: Float64Array): readonly CostBin[] {
  return bin<number, number>()
    .thresholds(BINS)(sorted)
    .map((costs) => ({ from: costs.x0 ?? NaN, to: costs.x1 ?? NaN, count: costs.length }));
}
