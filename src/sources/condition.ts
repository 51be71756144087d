import type { Condition } from '../plan/month-setup';
import type { CellValue } from './source';
import { matchKey } from './text';

const LOGICAL = /^(true|false)$/i;

/** What a condition compares with, as Excel's criteria take it: the words TRUE and FALSE are logical values there. */
export function conditionValue({ equals }: Condition): CellValue {
  return typeof equals === 'string' && LOGICAL.test(equals) ? equals.toLowerCase() === 'true' : equals;
}

/** Tells the cells that meet a condition as SUMIFS and COUNTIFS do: without case, and digits that are text as their number. */
export function conditionTest(condition: Condition): (cell: CellValue) => boolean {
  const wanted = conditionValue(condition);
  const key = matchKey(wanted);
  return (cell) => (typeof cell === 'boolean') === (typeof wanted === 'boolean') && matchKey(cell) === key;
}
