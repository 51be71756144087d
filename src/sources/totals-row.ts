import type { CellValue } from './source';
import { nearKey } from './text';

const TOTALS_ROW = /^(合计|总计|小计|总和|共计|(sub|grand)?totals?|sum)$/;

/** Most cells of a list have none of these, and are told without a closer look. */
const TRACE = /[计总和\uff21-\uff5a]|total|sum/i;

/** Whether a cell titles a row of totals, however it is spaced: `合 计`, `Total:`, `Sub-total`. */
export function isTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && TRACE.test(cell) && TOTALS_ROW.test(nearKey(cell).replace(/[:.-]/g, ''));
}
