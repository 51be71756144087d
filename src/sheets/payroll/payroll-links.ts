import type { Person } from '../../sources/people';
import { valueOf } from '../../sources/person-finder';
import type { CellContent } from '../description';
import { constant, literal, literalKey } from '../list-formulas/criteria';
import type { ListRows } from '../list-formulas/list-rows';
import type { InputCells, SummaryGroup } from '../plan-book/plan-month-types';
import { placeReference } from '../references';
import type { KeyBefore, PayrollBefore } from './payroll-before';
import type { Followed, PayrollTeam } from './payroll-team';

type By = 'id' | 'name';

/** Rows of a sheet with people, and the columns they are told apart by. */
interface PeopleRows {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
  readonly keys: Readonly<Record<By, number | null>>;
}

/**
 * The cells of figures that follow other sheets: each looks its person up there, so that sorting either sheet moves no
 * figure to somebody else.
 * @param rows the people of the payroll as they stand on its sheet
 * @param groups who stands on which KPI sheet
 * @returns one entry a person
 */
export function payrollLinks(
  { team, before, basePaid, followed }: PayrollTeam,
  rows: ListRows,
  groups: readonly SummaryGroup[],
): readonly InputCells[] {
  const groupOf = groupFinder(groups);
  return team.people.map(({ person }, index) => {
    const key = (by: By): string => literalKey(rows, by, rows.firstRow + index);
    const cellOf = (figure: Followed): CellContent | null => {
      switch (figure.kind) {
        case 'paid':
          return 0;
        case 'earlier':
          return before && earlierFormula(before, figure, earlierKey(figure.own, person, key));
        case 'result': {
          const group = groupOf(person);
          return group ? resultFormula(group, figure.of, person, basePaid, key) : null;
        }
      }
    };
    return Object.fromEntries(
      [...(followed[index] ?? [])].flatMap(([name, figure]) => {
        const cell = cellOf(figure);
        return cell === null ? [] : [[name, cell] as const];
      }),
    );
  });
}

function groupFinder(groups: readonly SummaryGroup[]): (person: Person) => SummaryGroup | undefined {
  const identity = ({ id, name }: { readonly id?: string | number | null; readonly name: string }): string =>
    JSON.stringify([id ?? null, name]);
  const byPerson = new Map(groups.flatMap((group) => group.people.map((person) => [identity(person), group] as const)));
  return (person) => byPerson.get(identity(person));
}

function resultFormula(
  { sheet, firstPersonRow, people, columns }: SummaryGroup,
  of: 'pay' | 'adjustment',
  person: Person,
  basePaid: boolean,
  key: (by: By) => string,
): CellContent {
  const at: PeopleRows = {
    sheet,
    first: firstPersonRow,
    count: people.length,
    keys: { id: columns.id, name: columns.name },
  };
  const by = person.id !== null && columns.id !== null ? 'id' : 'name';
  const cell = (column: number): string => lookUp(at, by, column, key(by));
  if (of === 'adjustment') return { formula: `=${cell(columns.adjustment)}` };
  const base = basePaid && columns.base !== undefined ? `-${cell(columns.base)}` : '';
  if (columns.pay !== null) return { formula: `=${cell(columns.pay)}${base}` };
  return { formula: `=ROUND(${cell(columns.total)}-${cell(columns.adjustment)}${base},2)` };
}

/** The person's own cell, or what last month's has where MATCH would not take the two for the same: 7 and the text 7. */
function earlierKey({ by, value }: KeyBefore, person: Person, key: (by: By) => string): string {
  const own = valueOf(person, by);
  const isSame = typeof own === typeof value && String(own).toLowerCase() === String(value).toLowerCase();
  return isSame ? key(by) : literal(constant(value), String(value));
}

/** From the titles down to the totals, so that rows which building last month again adds at either end are within. */
function earlierFormula(
  { sheet, block, columnOf }: PayrollBefore,
  { name, own: { by } }: Extract<Followed, { readonly kind: 'earlier' }>,
  key: string,
): CellContent | null {
  const column = columnOf(name);
  if (column === undefined) return null;
  const { headerRow: first, totalsRow, idColumn, nameColumn } = block;
  const at = { sheet, first, count: totalsRow - first + 1, keys: { id: idColumn, name: nameColumn } };
  return { formula: `=${lookUp(at, by, column, key)}` };
}

function lookUp({ sheet, first, count, keys }: PeopleRows, by: By, column: number, key: string): string {
  const cells = (of: number): string =>
    placeReference({ sheet, row: first, column: of, rowCount: count, columnCount: 1 });
  return `INDEX(${cells(column)},MATCH(${key},${cells(keys[by] ?? 0)},0))`;
}
