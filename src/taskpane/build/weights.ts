import type { Indicator } from '../../plan/month-setup';

/** What the weights of indicators add up to, free of the drift of binary fractions: 0.1 and 0.2 make 0.3. */
export function weightsTotal(indicators: readonly Indicator[]): number {
  return Number(indicators.reduce((sum, { weight }) => sum + weight, 0).toPrecision(12));
}
