import { addDays, dayOf, isoDate } from '../../pay';
import type { IsoMonth } from '../../plan/month-setup';

/** The workbook's name over the payroll sheet of a month. */
export function payrollName(month: IsoMonth): string {
  return `Payroll_${month.replace('-', '_')}`;
}

/** The month before. */
export function monthBefore(month: IsoMonth): IsoMonth {
  return isoDate(addDays(dayOf(`${month}-01`), -1)).slice(0, 7) as IsoMonth;
}

/** Whether a month is the first of its tax year, in which what adds up within a year begins anew. */
export function beginsYear(month: IsoMonth): boolean {
  return month.endsWith('-01');
}
