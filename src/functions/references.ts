import { ATTAINMENT_PAGE } from './catalogue/attainment';
import { BONUS_PAGE } from './catalogue/bonus';
import { COMMISSION_PAGE } from './catalogue/commission';
import { MULTIPLIER_PAGE } from './catalogue/multiplier';
import { PAY_ROUND_PAGE } from './catalogue/pay-round';
import { SCORE_PAGE } from './catalogue/score';
import type { FunctionReference } from './reference';

/** What is to be read about every function, in the order of `FUNCTIONS`. */
export const REFERENCES: readonly FunctionReference[] = [
  COMMISSION_PAGE,
  ATTAINMENT_PAGE,
  MULTIPLIER_PAGE,
  SCORE_PAGE,
  BONUS_PAGE,
  PAY_ROUND_PAGE,
];

/** The page of a function, by its name in capitals or not; undefined where it is none of ours. */
export function findReference(name: string): FunctionReference | undefined {
  const wanted = name.toUpperCase();
  return REFERENCES.find(({ fn }) => fn.name === wanted);
}
