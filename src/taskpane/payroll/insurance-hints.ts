import { parameterCells } from '../../plan/language';
import type { PlanReview } from '../../sheets/month-types';

/** What keeps a payroll from deducting insurance. */
export interface InsuranceHints {
  /** Every rate is 0, as the built-in plan has them until a city's are filled in. */
  readonly noRates: boolean;
  /** People without a base although there are rates. */
  readonly withoutBase: number;
}

/** Names that the built-in payroll has, and plans adapted from it keep. */
const NAMES = { rates: 'insuranceRates', base: 'insuranceBase' } as const;

export function insuranceHints({ compiled, rows }: PlanReview): InsuranceHints {
  const rates = compiled.version.parameters[NAMES.rates];
  if (!rates) return { noRates: false, withoutBase: 0 };
  const noRates = parameterCells(rates).every((row) =>
    row.slice(1).every((cell) => typeof cell !== 'number' || cell === 0),
  );
  const withoutBase = rows.filter(({ inputs }) => !inputs[NAMES.base]).length;
  return { noRates, withoutBase: noRates ? 0 : withoutBase };
}
