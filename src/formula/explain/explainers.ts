import type { CallReading } from './call-reading';
import type { Passage } from './explanation';
import { explainBonus, explainPool, explainRank } from './explain-bonus';
import {
  explainClawback,
  explainCommissionCall,
  explainExplain,
  explainGrid,
  explainIncrement,
  explainRequired,
} from './explain-commission';
import { explainClamp, explainDraw, explainIit, explainProrate, explainRound, explainSeniority } from './explain-pay';
import { explainAttainment, explainMultiplier, explainScore } from './explain-target';

/** Puts a call that gave an answer into words. */
export type Explainer = (call: CallReading) => readonly Passage[];

/** One for every function of ours. */
export const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  COMMISSION: explainCommissionCall,
  'COMMISSION.INCREMENT': explainIncrement,
  'COMMISSION.CLAWBACK': explainClawback,
  'COMMISSION.REQUIRED': explainRequired,
  'COMMISSION.EXPLAIN': explainExplain,
  'COMMISSION.GRID': explainGrid,
  ATTAINMENT: explainAttainment,
  MULTIPLIER: explainMultiplier,
  SCORE: explainScore,
  BONUS: explainBonus,
  'BONUS.POOL': explainPool,
  'BONUS.RANK': explainRank,
  'PAY.CLAMP': explainClamp,
  'PAY.DRAW': explainDraw,
  'PAY.PRORATE': explainProrate,
  'PAY.SENIORITY': explainSeniority,
  'PAY.ROUND': explainRound,
  'PAY.IIT': explainIit,
};
