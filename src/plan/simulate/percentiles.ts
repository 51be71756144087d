import { quantile } from 'd3-array';

/** One in ten is less than the first, half are less than the second, nine in ten less than the third. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Percentiles of what is a figure among them, between two of them in proportion (R’s type 7); NaN of nothing. */
export function percentiles(figures: Float64Array): Percentiles {
  const at = (share: number): number => quantile(figures, share) ?? NaN;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
