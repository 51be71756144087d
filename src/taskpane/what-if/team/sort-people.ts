import type { ComparedPerson } from '../../../plan/what-if';
import type { Language } from '../../../i18n';

/** A column of the people's table. */
export const COLUMNS = ['name', 'today', 'then', 'difference'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the people's table is sorted by; `other` puts the biggest changes first, whether more or less. */
export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending' | 'other';
}

export const BIGGEST_CHANGES: Sorting = { column: 'difference', direction: 'other' };

/** What a press on a column's title sorts by: names from A on, amounts from the largest; once more the other way round. */
export function nextSorting(before: Sorting, column: Column): Sorting {
  const first = column === 'name' ? 'ascending' : 'descending';
  if (before.column !== column || before.direction !== first) return { column, direction: first };
  return { column, direction: first === 'ascending' ? 'descending' : 'ascending' };
}

/**
 * People in an order; those without a figure come last, equals stay as they were.
 * @param scenario which scenario is looked at; null for the month as it is
 */
export function sortPeople(
  people: readonly ComparedPerson[],
  { column, direction }: Sorting,
  scenario: number | null,
  language: Language,
): readonly ComparedPerson[] {
  if (column === 'name') {
    const { compare } = new Intl.Collator(language);
    const sign = direction === 'descending' ? -1 : 1;
    return [...people].sort((one, other) => sign * compare(one.name, other.name));
  }
  const sign = direction === 'ascending' ? 1 : -1;
  const valued = people.map((person) => ({ person, value: valueIn(person, column, scenario) }));
  const size = (value: number): number => (direction === 'other' ? Math.abs(value) : value);
  return valued
    .sort((one, other) => {
      if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
      return sign * (size(one.value) - size(other.value));
    })
    .map(({ person }) => person);
}

function valueIn({ today, scenarios }: ComparedPerson, column: Column, scenario: number | null): number | null {
  if (column === 'today' || scenario === null) return column === 'difference' ? 0 : today.pay;
  const then = scenarios[scenario];
  return (column === 'difference' ? then?.difference : then?.pay) ?? null;
}
