import type { IsoMonth } from '../../plan/month-setup';

/** The workbook's name over the pay slips of a month. */
export function slipsName(month: IsoMonth): string {
  return `Slips_${month.replace('-', '_')}`;
}
