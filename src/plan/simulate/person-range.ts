import type { BasePerson } from '../what-if';
import { percentiles } from './percentiles';
import type { PersonRange } from './simulation-result';

/**
 * Between what amounts somebody's pay lies.
 * @param pays of the trials; NaN where it was no figure
 * @param failed in how many of all trials it was none
 */
export function personRange(
  { key, name }: BasePerson,
  asItIs: number,
  pays: Float64Array,
  failed: number,
): PersonRange {
  return { key, name, asItIs, failed, ...percentiles(pays) };
}
