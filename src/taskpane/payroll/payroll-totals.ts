import { sum, toCent } from '../../plan/evaluate-person';
import type { Figure } from '../../plan/month-pay';
import { payrollAmounts, type PayrollColumn } from '../../sheets/payroll';
import type { PlanReview } from '../../sheets/month-types';
import { amountOf } from './amount-of';

/** What is added up, in the order of a pay slip. */
const TOTALS = [
  'gross',
  'deduction',
  'net',
  'adjustment',
  'paid',
  'employer',
] as const satisfies readonly PayrollColumn['kind'][];

export type PayrollTotal = (typeof TOTALS)[number];

/**
 * What everybody's payroll adds up to; what it has nothing of is left out. One amount that is an error leaves its sum
 * without a figure.
 */
export function payrollTotals({
  compiled,
  rows,
  pay,
}: PlanReview): readonly { readonly kind: PayrollTotal; readonly value: Figure }[] {
  const amounts = payrollAmounts(compiled);
  const totals = TOTALS.map((kind) => {
    const own = amounts.filter((amount) => amount.kind === kind);
    const all = rows.flatMap((row) => own.map((amount) => amountOf(row, amount)));
    return { kind, value: kind === 'paid' ? pay : toCent(sum(all)) };
  });
  const adjusted = rows.some(({ adjustment }) => adjustment !== null);
  // Without an adjustment the net pay is what is paid out.
  return totals.filter(({ kind, value }) => value !== null && (adjusted || kind !== 'net'));
}
