import type { PayFunction } from '../define';
import { ATTAINMENT } from './attainment';
import { BONUS } from './bonus';
import { BONUS_POOL } from './bonus-pool';
import { BONUS_RANK } from './bonus-rank';
import { COMMISSION } from './commission';
import { COMMISSION_CLAWBACK } from './commission-clawback';
import { COMMISSION_EXPLAIN } from './commission-explain';
import { COMMISSION_GRID } from './commission-grid';
import { COMMISSION_INCREMENT } from './commission-increment';
import { COMMISSION_REQUIRED } from './commission-required';
import { MULTIPLIER } from './multiplier';
import { PAY_CLAMP } from './pay-clamp';
import { PAY_DRAW } from './pay-draw';
import { PAY_IIT } from './pay-iit';
import { PAY_PRORATE } from './pay-prorate';
import { PAY_ROUND } from './pay-round';
import { PAY_SENIORITY } from './pay-seniority';
import { SCORE } from './score';

/** Every function of ours, in the order in which they are documented. */
export const FUNCTIONS: readonly PayFunction[] = [
  COMMISSION,
  COMMISSION_INCREMENT,
  COMMISSION_CLAWBACK,
  COMMISSION_REQUIRED,
  COMMISSION_EXPLAIN,
  COMMISSION_GRID,
  ATTAINMENT,
  MULTIPLIER,
  SCORE,
  BONUS,
  BONUS_POOL,
  BONUS_RANK,
  PAY_CLAMP,
  PAY_DRAW,
  PAY_PRORATE,
  PAY_SENIORITY,
  PAY_ROUND,
  PAY_IIT,
];

/** The function of a name, in capitals or not; undefined where it is none of ours. */
export function findFunction(name: string): PayFunction | undefined {
  const wanted = name.toUpperCase();
  return FUNCTIONS.find((fn) => fn.name === wanted);
}
