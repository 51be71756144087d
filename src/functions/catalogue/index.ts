import type { PayFunction } from '../define';
import { ATTAINMENT } from './attainment';
import { BONUS } from './bonus';
import { COMMISSION } from './commission';
import { MULTIPLIER } from './multiplier';
import { PAY_ROUND } from './pay-round';
import { SCORE } from './score';

/** Every function of ours, in the order in which they are documented. */
export const FUNCTIONS: readonly PayFunction[] = [COMMISSION, ATTAINMENT, MULTIPLIER, SCORE, BONUS, PAY_ROUND];

/** The function of a name, in capitals or not; undefined where it is none of ours. */
export function findFunction(name: string): PayFunction | undefined {
  const wanted = name.toUpperCase();
  return FUNCTIONS.find((fn) => fn.name === wanted);
}
