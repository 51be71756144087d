import type { PeopleSheet } from '../changes/people-sheet';

/** The sheets by which money is paid out: the payroll's, where there is one. */
export function finalSheets(sheets: readonly PeopleSheet[]): readonly PeopleSheet[] {
  const payrolls = sheets.filter(({ isPayroll }) => isPayroll);
  return payrolls.length > 0 ? payrolls : sheets;
}

/** The sheets that say what people earn. */
export function earningSheets(sheets: readonly PeopleSheet[]): readonly PeopleSheet[] {
  return sheets.filter(({ isPayroll }) => !isPayroll);
}
