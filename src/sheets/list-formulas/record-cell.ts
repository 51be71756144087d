import { conditionValue } from '../../sources/condition';
import type { RecordsSource } from '../../sources/demand';
import type { Person } from '../../sources/people';
import { joinBy, joinColumn, valueOf } from '../../sources/person-finder';
import type { CellValue } from '../../sources/source';
import { isPlainNumber } from '../../sources/text';
import { columnReference } from '../references';
import { constant, WILDCARD } from './criteria';
import { keyCell, type ListRows } from './list-rows';

/**
 * The cell of a person's first, second, … record of the month. It is found by counting through the list as it stands,
 * so that sorting, filtering or adding to the list leads to no other person's record.
 * @param row that the formula stands in, beside the person's ID or name
 * @returns null for somebody whom the list cannot tell
 */
export function recordCell(
  rows: ListRows,
  { source: list, column, where }: RecordsSource,
  person: Person,
  row: number,
): ((record: number) => string) | null {
  const { setup, reading, days } = rows;
  const [choice, source] = [setup.actuals[list], reading.actuals[list]];
  const whose = choice && joinColumn(setup.people, choice);
  if (!choice || !source || whose === undefined) return null;
  const by = joinBy(setup.people, choice);
  const own = valueOf(person, by);
  if (own === null) return null;
  const cells = (at: number): string => columnReference(source, choice, at);
  const date = choice.columns.date;
  const conditions = [
    equal(cells(whose), keyCell(rows, by, row), own),
    ...(date === undefined ? [] : [`(${cells(date)}>=${days.first})`, `(${cells(date)}<${days.next})`]),
    ...(where ? [equal(cells(where.column), constant(conditionValue(where)), conditionValue(where))] : []),
  ];
  // An error in the list is of nobody's record, as it is for SUMIFS.
  const found = `FILTER(${cells(column)},IFERROR(${conditions.join('*')}*1,0))`;
  return (record) => `INDEX(${found},${record})`;
}

/**
 * Cells that are the same to SUMIFS: texts without case, and digits that are text as their number. Where a text has signs
 * that some spreadsheets read as "any letters" even here, letters are compared one by one.
 */
function equal(cells: string, wanted: string, value: CellValue): string {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && isPlainNumber(value));
  if (isNumber) return `(IFERROR(VALUE(${cells}&""),"")=VALUE(${wanted}&""))`;
  const isWild = typeof value === 'string' && WILDCARD.test(value);
  return isWild ? `EXACT(LOWER(${cells}),LOWER(${wanted}))` : `(${cells}=${wanted})`;
}
