import type { IsoMonth } from '../plan/month-setup';

/** Names over the blocks of a month's sheets, whatever the plan: KPI sheets, records, summary, payroll, pay slips. */
const MONTH_BLOCK = /^(?:KPI|Records|Pay|Payroll|Slips)_(\d{4})_(\d{2})(?:_|$)/i;

/** The month to whose sheets a workbook's name belongs; null for any other name. */
export function monthOfBlock(name: string): IsoMonth | null {
  const [, year, month] = MONTH_BLOCK.exec(name) ?? [];
  return month === undefined ? null : (`${year}-${month}` as IsoMonth);
}
