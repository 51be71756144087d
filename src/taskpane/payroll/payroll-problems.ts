import type { MonthReview } from '../../sheets/month-types';
import type { Problem } from '../../sources/problem';

/** What to look at before a payroll is built: errors of whatever kind, and what concerns the payroll. */
export function payrollProblems({ problems }: MonthReview): readonly Problem[] {
  return problems.filter(({ severity, key }) => severity === 'error' || key.startsWith('payroll.'));
}
