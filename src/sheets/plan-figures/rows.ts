import { constant } from '../list-formulas/criteria';
import type { ListRows } from '../list-formulas/list-rows';
import { HEAD_COLUMNS } from '../plan-book/plan-kpi-block';
import { RECORD_COLUMNS, RECORD_HEAD } from '../plan-book/records-block';
import { fixedCell } from '../references';
import type { PlanFigureContext } from './context';

/** The rows of the people on the plan's KPI sheet. */
export function kpiRows({ members, ...context }: PlanFigureContext): ListRows {
  return kpiRowsOf({ ...context, people: members.people.map(({ person }) => person) });
}

/** The rows of given people on a sheet laid out like a plan's KPI sheet. */
export function kpiRowsOf({
  setup,
  reading,
  data,
  block,
  people,
}: Pick<PlanFigureContext, 'setup' | 'reading' | 'data' | 'block'> & Pick<ListRows, 'people'>): ListRows {
  const written = data.writtenMonth?.kind === 'value' ? data.writtenMonth.value : '';
  return {
    setup,
    reading,
    people,
    firstRow: block.firstPersonRow,
    keyColumn: (by) => block.at(by),
    days: daysIn(block.monthRows),
    writtenMonth: data.writtenMonth,
    written: constant(written),
  };
}

/** The same people on the records sheet, which has keys and days of its own, so that a record refers to its own row. */
export function recordRows(rows: ListRows): ListRows {
  return {
    ...rows,
    keyColumn: (by) => RECORD_COLUMNS[by],
    days: daysIn([RECORD_HEAD.first, RECORD_HEAD.last]),
  };
}

/** The month's first day, and the day after its last, from the rows that have its first and its last. */
function daysIn([first, last]: readonly [first: number, last: number]): ListRows['days'] {
  return { first: fixedCell(HEAD_COLUMNS.value, first), next: `${fixedCell(HEAD_COLUMNS.value, last)}+1` };
}
