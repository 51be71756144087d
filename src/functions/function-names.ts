/**
 * The name of every function of ours, in the order of `FUNCTIONS`: for what looks for calls of ours and works nothing out,
 * and so needs neither the functions themselves nor what is to be read about them.
 */
export const FUNCTION_NAMES: readonly string[] = [
  'COMMISSION',
  'COMMISSION.INCREMENT',
  'COMMISSION.CLAWBACK',
  'COMMISSION.REQUIRED',
  'COMMISSION.EXPLAIN',
  'COMMISSION.GRID',
  'ATTAINMENT',
  'MULTIPLIER',
  'SCORE',
  'BONUS',
  'BONUS.POOL',
  'BONUS.RANK',
  'PAY.CLAMP',
  'PAY.DRAW',
  'PAY.PRORATE',
  'PAY.SENIORITY',
  'PAY.ROUND',
  'PAY.IIT',
];
