import { shownText } from './figure-cell';
import type { Person } from './people';
import { cellAt, cellPlace, repairCell, type ReadingContext } from './reading-context';
import type { CellValue, Source } from './source';
import { isBlank, matchKey, nearKey } from './text';

/** Which column of the KPI sheet a list's person column is compared with. */
export type JoinBy = 'id' | 'name';

interface Choice {
  readonly columns: Partial<Readonly<Record<string, number>>>;
}

/** Lists that carry IDs are joined by ID where the people list has IDs too; all others by name. */
export function joinBy(people: Choice, list: Choice): JoinBy {
  return people.columns['id'] !== undefined && list.columns['id'] !== undefined ? 'id' : 'name';
}

/** The column of a list that says whose row it is, or undefined where it has none. */
export function joinColumn(people: Choice, list: Choice): number | undefined {
  return list.columns[joinBy(people, list)];
}

/** Finds the person of a row of a list, as SUMIFS will. */
export interface PersonFinder {
  /** @returns the person; null where the row is nobody's on the list, or of somebody who is not built */
  find(context: ReadingContext, source: Source, row: number): Person | null;
}

/**
 * @param everyone the whole people list
 * @param column the list's column of IDs or names
 */
export function personFinder(everyone: readonly Person[], by: JoinBy, column: number): PersonFinder {
  const exact = new Map<string, Person>();
  const near = new Map<string, Person | null>();
  for (const person of everyone) {
    const cell = valueOf(person, by);
    if (cell === null) continue;
    if (!exact.has(matchKey(cell))) exact.set(matchKey(cell), person);
    const loose = nearKey(String(cell));
    near.set(loose, near.has(loose) ? null : person);
  }
  return {
    find(context, source, row) {
      const cell = cellAt(source, row, column);
      const sheet = source.place.sheet;
      if (isBlank(cell)) {
        context.findings.add('records.noPerson', 'warning', { sheet }, [cellPlace(source, row, column)]);
        return null;
      }
      const person = exact.get(matchKey(cell));
      if (person) return person;
      return nearMiss(context, source, row, column, cell, near.get(nearKey(String(cell))) ?? null, by);
    },
  };
}

/** What a person is called in a list that is joined by ID or by name. */
export function valueOf(person: Person, by: JoinBy): CellValue | null {
  return by === 'id' ? person.id : person.name;
}

function nearMiss(
  context: ReadingContext,
  source: Source,
  row: number,
  column: number,
  cell: CellValue,
  person: Person | null,
  by: JoinBy,
): Person | null {
  const places = [cellPlace(source, row, column)];
  const sheet = source.place.sheet;
  const meant = person && valueOf(person, by);
  if (person === null || meant === null) {
    context.findings.add('people.notListed', 'warning', { sheet }, places, String(cell));
    return null;
  }
  const values = { sheet, found: shownText(String(cell)), meant: String(meant) };
  const repaired = repairCell(context, source, row, column, meant as string | number);
  if (repaired) context.findings.add('people.nearMissRepaired', 'note', values, places);
  else context.findings.add('people.nearMiss', 'error', values, places);
  return repaired ? person : null;
}
