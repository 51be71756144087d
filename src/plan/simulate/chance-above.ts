import { bisectRight } from 'd3-array';

export interface Chance {
  /** How many trials went over. */
  readonly times: number;
  /** Their share of all. */
  readonly chance: number;
  /** How far the share may be off by having tried no more often: its standard error, √(p(1 − p) ÷ n). */
  readonly error: number;
}

/**
 * How likely it is that more is spent than a budget allows.
 * @param sorted costs, lowest first; at least one
 */
export function chanceAbove(sorted: Float64Array, budget: number): Chance {
  const times = sorted.length - bisectRight(sorted, budget);
  const chance = times / sorted.length;
  return { times, chance, error: Math.sqrt((chance * (1 - chance)) / sorted.length) };
}
