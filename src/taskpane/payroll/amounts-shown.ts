import type { CompiledPlan } from '../../plan/language';
import { payrollAmounts, type PayrollColumn } from '../../sheets/payroll';
import type { PlanReviewRow } from '../../sheets/month-types';
import { amountOf } from './amount-of';

/** Sums that are looked for even where they are nought. */
const ALWAYS: readonly PayrollColumn['kind'][] = ['gross', 'net'];

/**
 * The amounts of somebody's payroll in the order of a pay slip, but those that are nought. Without an adjustment what is
 * paid out is the net pay, and is not shown again.
 */
export function amountsShown(compiled: CompiledPlan, row: PlanReviewRow): readonly PayrollColumn[] {
  return payrollAmounts(compiled).filter((amount) => {
    if (ALWAYS.includes(amount.kind)) return true;
    if (amount.kind === 'paid') return row.adjustment !== null;
    const value = amountOf(row, amount);
    return value !== null && value !== 0;
  });
}
