import type { MonthSetup, SourceChoice } from '../plan/month-setup';
import { movedUse } from '../sources/moved-source';
import type { CellValue, Place } from '../sources/source';
import { isBlank, readable } from '../sources/text';
import type { ChoiceColumns } from '../sources/used-columns';

/** A header row of a sheet as it is now, from column A on. */
export type HeaderRow = readonly CellValue[];

/** Whether a column that is used has another title than when the range was chosen. */
export function hasMoved({ choice, used }: ChoiceColumns, header: readonly CellValue[]): boolean {
  return used.some((column) => title(header[column]) !== (choice.headers[column] ?? ''));
}

/** Where a range stands now that columns have been added, taken out or moved, and where each column it used has gone. */
interface Relocation {
  readonly place: Place;
  readonly headers: readonly string[];
  readonly columnOf: (column: number) => number;
}

/**
 * Finds the columns of a range by their titles, each of which must stand exactly once in the row of titles.
 * @returns null where a column in use cannot be told
 */
export function relocate({ choice, used }: ChoiceColumns, row: HeaderRow): Relocation | null {
  const { first, end } = titledSpan(choice, row);
  const titles = row.slice(first, end).map(title);
  const now = new Map<number, number>();
  for (const column of used) {
    const wanted = choice.headers[column] ?? '';
    const at = titles.indexOf(wanted);
    if (wanted === '' || at < 0 || titles.includes(wanted, at + 1)) return null;
    now.set(column, at);
  }
  return {
    place: { ...choice.place, column: first, columnCount: end - first },
    headers: titles,
    columnOf: (column) => now.get(column) ?? column,
  };
}

/** The range's own columns and those with a title that adjoin them, from its first known title to its last. */
function titledSpan({ place, headers }: SourceChoice<string>, row: HeaderRow): { first: number; end: number } {
  const titled = (at: number): boolean => at >= 0 && !isBlank(row[at] ?? '');
  let first = place.column;
  let end = place.column + place.columnCount;
  while (titled(first - 1)) first--;
  while (titled(end)) end++;
  const known = (at: number): boolean => titled(at) && headers.includes(title(row[at]));
  while (first < end && !known(first)) first++;
  while (end > first && !known(end - 1)) end--;
  return { first, end };
}

/** A set-up with its ranges where they stand now; null stands for a range that has not moved. */
export function withRelocations(setup: MonthSetup, relocations: readonly (Relocation | null)[]): MonthSetup {
  const [people, ...others] = relocations;
  const targets = setup.targets ? others.shift() : null;
  const columnIn = (relocation: Relocation | null | undefined, column: number): number =>
    relocation?.columnOf(column) ?? column;
  return {
    ...setup,
    people: moved(setup.people, people),
    targets: setup.targets && moved(setup.targets, targets),
    actuals: setup.actuals.map((choice, index) => moved(choice, others[index])),
    indicators: setup.indicators.map((indicator) => {
      const { targetColumn, actual } = indicator;
      const { source, measure } = actual;
      return {
        ...indicator,
        targetColumn: targetColumn === null ? null : columnIn(targets, targetColumn),
        actual:
          measure.kind === 'sum'
            ? { source, measure: { ...measure, column: columnIn(others[source], measure.column) } }
            : actual,
      };
    }),
    plans: setup.plans.map((use) =>
      movedUse(use, {
        people: (column) => columnIn(people, column),
        targets: (column) => columnIn(targets, column),
        list: (source) => source,
        actuals: (source, column) => columnIn(others[source], column),
      }),
    ),
  };
}

function moved<Role extends string>(
  choice: SourceChoice<Role>,
  relocation: Relocation | null | undefined,
): SourceChoice<Role> {
  if (!relocation) return choice;
  const { place, headers, columnOf } = relocation;
  const columns = Object.entries<number | undefined>(choice.columns).map(([role, column]) => [
    role,
    column === undefined ? column : columnOf(column),
  ]);
  return { ...choice, place, headers, columns: Object.fromEntries(columns) as SourceChoice<Role>['columns'] };
}

function title(cell: CellValue | undefined): string {
  return readable(String(cell ?? ''));
}
