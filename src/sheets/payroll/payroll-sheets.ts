import type { BuiltSheet } from '../built-sheet';
import type { MonthShared, SheetNamer } from '../month-shared';
import type { SummaryGroup } from '../plan-book';
import { calculationSheet } from './calculation-sheet';
import { payrollName } from './payroll-names';
import { payrollSheet } from './payroll-sheet';
import { payrollText } from './payroll-text';

/**
 * The sheets of a month's payroll: the one it is worked out on, and the one it is approved and paid by.
 * @param groups who stands on which KPI sheet
 */
export function payrollSheets(
  shared: MonthShared,
  planSheet: string,
  groups: readonly SummaryGroup[],
  nameOf: SheetNamer,
): readonly BuiltSheet[] {
  const { setup, worked, existing, language } = shared;
  const { month } = setup;
  const { payroll, review } = worked;
  if (!payroll || !review.payroll) return [];
  const work = calculationSheet(shared, payroll, planSheet, groups, nameOf);
  const name = nameOf(payrollName(month), payrollText('sheet.name', language, { month }));
  const calculation = { sheet: work.sheet.description.name, block: work.block };
  return [work.sheet, payrollSheet(name, month, review.payroll, calculation, existing.payrollSheet, language)];
}
