import { fill, LANGUAGES, type Language } from '../../i18n';
import { PAYROLL_SHEETS } from '../../i18n/messages/payroll-sheets';

export type PayrollTextKey = keyof typeof PAYROLL_SHEETS;

/** A text of the sheets of a payroll. */
export function payrollText(
  key: PayrollTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(PAYROLL_SHEETS[key][language], values);
}

/** Whether a cell holds a text of a payroll's sheets in any language. */
export function isPayrollText(key: PayrollTextKey, cell: unknown): boolean {
  return typeof cell === 'string' && LANGUAGES.some((language) => PAYROLL_SHEETS[key][language] === cell.trim());
}
