import { ATTAINMENT_PAGE } from './pages/attainment';
import { BONUS_PAGE } from './pages/bonus';
import { BONUS_POOL_PAGE } from './pages/bonus-pool';
import { BONUS_RANK_PAGE } from './pages/bonus-rank';
import { COMMISSION_PAGE } from './pages/commission';
import { COMMISSION_CLAWBACK_PAGE } from './pages/commission-clawback';
import { COMMISSION_EXPLAIN_PAGE } from './pages/commission-explain';
import { COMMISSION_GRID_PAGE } from './pages/commission-grid';
import { COMMISSION_INCREMENT_PAGE } from './pages/commission-increment';
import { COMMISSION_REQUIRED_PAGE } from './pages/commission-required';
import { MULTIPLIER_PAGE } from './pages/multiplier';
import { PAY_CLAMP_PAGE } from './pages/pay-clamp';
import { PAY_DRAW_PAGE } from './pages/pay-draw';
import { PAY_IIT_PAGE } from './pages/pay-iit';
import { PAY_PRORATE_PAGE } from './pages/pay-prorate';
import { PAY_ROUND_PAGE } from './pages/pay-round';
import { PAY_SENIORITY_PAGE } from './pages/pay-seniority';
import { SCORE_PAGE } from './pages/score';
import type { FunctionReference } from './reference';

/** What is to be read about every function, in the order of `FUNCTIONS`. */
export const REFERENCES: readonly FunctionReference[] = [
  COMMISSION_PAGE,
  COMMISSION_INCREMENT_PAGE,
  COMMISSION_CLAWBACK_PAGE,
  COMMISSION_REQUIRED_PAGE,
  COMMISSION_EXPLAIN_PAGE,
  COMMISSION_GRID_PAGE,
  ATTAINMENT_PAGE,
  MULTIPLIER_PAGE,
  SCORE_PAGE,
  BONUS_PAGE,
  BONUS_POOL_PAGE,
  BONUS_RANK_PAGE,
  PAY_CLAMP_PAGE,
  PAY_DRAW_PAGE,
  PAY_PRORATE_PAGE,
  PAY_SENIORITY_PAGE,
  PAY_ROUND_PAGE,
  PAY_IIT_PAGE,
];

/** The page of a function, by its name in capitals or not; undefined where it is none of ours. */
export function findReference(name: string): FunctionReference | undefined {
  const wanted = name.toUpperCase();
  return REFERENCES.find(({ fn }) => fn.name === wanted);
}
