import { PAY } from '../../plan/language';
import type { PlanGroup, PlanKpiBlock, PlanKpiColumn } from './plan-month-types';

/** Rows of the head: title, where the rules come from, the month's days; the department's figures follow. */
export const PLAN_HEAD = { title: 0, origin: 1, first: 2, last: 3, department: 4 } as const;
/** Columns of the head. */
export const HEAD_COLUMNS = { label: 0, value: 1, unit: 2, note: 3 } as const;

/** The columns and rows of a plan's KPI sheet. */
export function planKpiBlock({ compiled: { version }, people, left = [] }: PlanGroup): PlanKpiBlock {
  const single = Object.entries(version.inputs).filter(([, { each }]) => each === undefined);
  const columns: readonly PlanKpiColumn[] = [
    { kind: 'name' },
    ...optional(
      'id',
      [...people, ...left].some(({ id = null }) => id !== null),
    ),
    ...optional(
      'position',
      people.some(({ position }) => position !== undefined),
    ),
    ...single.map(([name]) => ({ kind: 'input', name }) as const),
    ...[...Object.keys(version.lines), PAY].map((name) => ({ kind: 'line', name }) as const),
    { kind: 'adjustment' },
    { kind: 'total' },
    { kind: 'note' },
  ];
  const department = Object.keys(version.department ?? {});
  const headerRow = PLAN_HEAD.department + department.length + 1;
  const totalsRow = headerRow + 1 + Math.max(1, people.length);
  return {
    headerRow,
    firstPersonRow: headerRow + 1,
    lastPersonRow: totalsRow - 1,
    totalsRow,
    keptRows: left.length === 0 ? null : { first: totalsRow + 2, last: totalsRow + 2 + left.length },
    columnCount: columns.length,
    columns,
    monthRows: [PLAN_HEAD.first, PLAN_HEAD.last],
    departmentRows: new Map(department.map((name, index) => [name, PLAN_HEAD.department + index])),
    at: (kind, name) => {
      const found = columns.findIndex(
        (column) => column.kind === kind && (!('name' in column) || column.name === name),
      );
      if (found < 0) throw new RangeError(`The sheet has no column ${kind} ${name ?? ''}`);
      return found;
    },
  };
}

function optional(kind: 'id' | 'position', there: boolean): PlanKpiColumn[] {
  return there ? [{ kind }] : [];
}
