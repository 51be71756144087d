import { cellAt } from '../../sources/reading-context';
import type { JoinBy } from '../../sources/person-finder';
import { columnReference } from '../references';
import { literalKey } from './criteria';
import { personAt, type ByRow, type ListRows } from './list-rows';

/**
 * A person's cell in a column of the people list: in the first row of that person, so that a person listed twice is paid
 * once. Somebody without an ID is found by name; a key that the list holds as a number is looked for as one, for MATCH
 * tells them apart.
 */
export function peopleCell(rows: ListRows, column: number): ByRow {
  const { people } = rows.setup;
  const source = rows.reading.people;
  const cells = columnReference(source, people, column);
  const lookUp = (by: JoinBy): ByRow => {
    const keyColumn = people.columns[by] ?? 0;
    const keys = columnReference(source, people, keyColumn);
    return (row) => {
      const person = personAt(rows, row);
      const cell = person && cellAt(source, person.place.row - source.place.row, keyColumn);
      const key = literalKey(rows, by, row);
      return `INDEX(${cells},MATCH(${by === 'name' && typeof cell === 'number' ? `VALUE(${key})` : key},${keys},0))`;
    };
  };
  const byName = lookUp('name');
  const byId = people.columns.id === undefined ? byName : lookUp('id');
  return (row) => (personAt(rows, row)?.id === null ? byName : byId)(row);
}
