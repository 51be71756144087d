import type { PlanMembers } from './month-data';
import type { Source } from './source';

/**
 * Cells that the formulas of one column of records may look at. Each finds its record by going through the list, which
 * Excel does some ten million times a second; far more would make every change in the workbook slow.
 */
const MOST_LOOKS = 20_000_000;

/** Whether a column of records is small enough for live formulas; otherwise its figures are written as they were read. */
export function canFollowRecords(people: PlanMembers['people'], input: string, list: Source): boolean {
  const records = people.reduce((sum, { figures }) => {
    const values = figures[input];
    return sum + (Array.isArray(values) ? values.length : 0);
  }, 0);
  return records * list.values.length <= MOST_LOOKS;
}
