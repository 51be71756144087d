import { dividedBy, times } from './arithmetic';
import { attainmentOver } from './attainment-over';
import type { CallOver, FunctionOver } from './call-over';
import { clampOver } from './clamp-over';
import { clawbackOver, commissionOver, incrementOver, multiplierOver } from './commission-over';
import { proratedOver, seniorityOver } from './dates-over';
import { gridOver } from './grid-over';
import { ANY, fixed, type Over } from './over';
import { roundedOver } from './rounding';
import { spelledOver } from './spelled-over';
import { taxOver } from './tax-over';
import { poolOver, prizesOver } from './team-calls';

/** Functions of ours whose course is known. Of the others nothing is, until a stretch is a single place. */
export const OUR_CALLS: Readonly<Record<string, FunctionOver>> = {
  COMMISSION: commissionOver,
  'COMMISSION.INCREMENT': incrementOver,
  'COMMISSION.CLAWBACK': clawbackOver,
  'COMMISSION.GRID': gridOver,
  ATTAINMENT: attainmentOver,
  MULTIPLIER: multiplierOver,
  BONUS: bonusOver,
  'BONUS.POOL': poolOver,
  'BONUS.RANK': prizesOver,
  'PAY.CLAMP': clampOver,
  'PAY.PRORATE': proratedOver,
  'PAY.SENIORITY': seniorityOver,
  'PAY.ROUND': ({ args: [value, digits] }) => roundedOver(spelledOver(value), digits, 2),
  'PAY.IIT': taxOver,
};

const FULL_MARKS = fixed(100);

function bonusOver({ args: [base, multiplier, score, fullMarks = FULL_MARKS] }: CallOver): Over {
  const factors = [base, multiplier, score].map(spelledOver);
  const full = spelledOver(fullMarks);
  if (full.kind !== 'figure' || full.low <= 0) return ANY;
  let product = full;
  for (const [at, factor] of factors.entries()) {
    if (factor.kind !== 'figure') return factor;
    product = at === 0 ? factor : times(product, factor);
  }
  return dividedBy(product, full) ?? ANY;
}
