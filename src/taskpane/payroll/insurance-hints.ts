import { hasNoRates, PAYROLL_NAMES } from '../../sheets/check/payroll-tables';
import type { PlanReview } from '../../sheets/month-types';

/** What keeps a payroll from deducting insurance. */
export interface InsuranceHints {
  /** Every rate is 0, as the built-in plan has them until a city's are filled in. */
  readonly noRates: boolean;
  /** People without a base although there are rates. */
  readonly withoutBase: number;
}

/** What keeps a payroll from deducting insurance; nothing does where a plan has no rates at all. */
export function insuranceHints({ compiled: { version }, rows }: PlanReview): InsuranceHints {
  const noRates = hasNoRates(version);
  const isInsured = PAYROLL_NAMES.rates in version.parameters && !noRates;
  return { noRates, withoutBase: isInsured ? rows.filter(({ inputs }) => !inputs[PAYROLL_NAMES.base]).length : 0 };
}
