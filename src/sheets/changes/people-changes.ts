import type { CellValue } from '../../sources/source';
import { matchEntries } from '../kept-entries';
import type { ExistingEntry } from '../month-types';
import type { ExpectedPerson } from './expected-people';
import type { FigureChange, PersonChange, Why } from './month-changes';
import { isFormulaAt, placeAt, totalColumn, totalOf, valueAt, type PeopleSheet } from './people-sheet';
import { isPending, sameFigure } from './same-figure';
import { distinct, type Changed, type Reasons } from './why-changed';

/** People who will share a sheet, and that sheet as it stands; either may be missing. */
export interface ChangingGroup {
  readonly sheet: PeopleSheet | null;
  readonly people: readonly ExpectedPerson[];
  readonly reasons: Reasons;
  /** Columns whose cells building writes as formulas for everybody, by key. */
  readonly isWorkedOut: (key: string) => boolean;
}

/** What building changes for the people of sheets among which they may move, and whether cells are still being worked out. */
export function peopleChanges(groups: readonly ChangingGroup[]): {
  readonly people: readonly PersonChange[];
  readonly pending: boolean;
} {
  const own = groups.map(({ sheet, people }) => matchEntries(sheet?.people ?? [], people));
  const waiting = groups.flatMap(({ people }, index) => people.filter((person) => !own[index]?.has(person)));
  const left = groups.flatMap(({ sheet }, index) => {
    const used = new Set(own[index]?.values());
    return sheet ? sheet.people.filter((entry) => !used.has(entry)).map((entry) => ({ sheet, entry })) : [];
  });
  const sheetOf = new Map(left.map(({ sheet, entry }) => [entry, sheet]));
  const moved = matchEntries(
    left.map(({ entry }) => entry),
    waiting,
  );
  const movedAway = new Set(moved.values());
  const isPayroll = groups.some(({ sheet }) => sheet?.isPayroll);
  let pending = false;
  const changed = groups.flatMap(({ people, ...group }, index) =>
    people.flatMap((person): PersonChange[] => {
      const entry = own[index]?.get(person);
      if (!entry || !group.sheet) return [arrived(person, moved.get(person), sheetOf, isPayroll)];
      const found = changesOf(person, entry, group, group.sheet);
      pending ||= found.pending;
      return found.change ? [found.change] : [];
    }),
  );
  const gone = left.filter(({ entry }) => !movedAway.has(entry));
  return { people: [...changed, ...gone.map(({ sheet, entry }) => departed(sheet, entry))], pending };
}

function arrived(
  { key, id, name, total }: ExpectedPerson,
  entry: ExistingEntry | undefined,
  sheetOf: ReadonlyMap<ExistingEntry, PeopleSheet>,
  isPayroll: boolean,
): PersonChange {
  const sheet = entry && sheetOf.get(entry);
  return {
    ...{ key, id, name, isPayroll, figures: [], why: [] },
    kind: sheet ? 'moved' : 'new',
    before: sheet ? totalOf(sheet, entry) : null,
    after: numberOf(total),
    place: sheet ? placeAt(sheet, entry.row, sheet.block.nameColumn) : null,
  };
}

function departed(sheet: PeopleSheet, entry: ExistingEntry): PersonChange {
  const { id, name, row } = entry;
  return {
    ...{ key: `gone ${sheet.standing.sheet} ${row}`, id, name, isPayroll: sheet.isPayroll, figures: [], why: [] },
    kind: 'gone',
    before: totalOf(sheet, entry),
    after: null,
    place: placeAt(sheet, row, sheet.block.nameColumn),
  };
}

function changesOf(
  person: ExpectedPerson,
  entry: ExistingEntry,
  { reasons, isWorkedOut }: Omit<ChangingGroup, 'people'>,
  sheet: PeopleSheet,
): { readonly change: PersonChange | null; readonly pending: boolean } {
  const { row } = entry;
  const changed = new Map<string, Changed>();
  let pending = false;
  for (const column of sheet.columns) {
    if (column.role === 'adjustment') continue;
    const before = valueAt(sheet, row, column.at);
    if (isPending(before)) {
      pending = true;
      continue;
    }
    const forms: readonly CellValue[] = column.role === 'total' ? [person.total ?? ''] : person.shows(column.key);
    const [after] = forms;
    if (after === undefined || forms.some((form) => sameFigure(before, form))) continue;
    const isOverwritten = isWorkedOut(column.key) && !isFormulaAt(sheet, row, column.at);
    changed.set(column.key, { column, before, after, isOverwritten });
  }
  if (changed.size === 0) return { change: null, pending };
  const figures = [...changed.values()].flatMap((one): FigureChange[] => {
    const { column, before, after, isOverwritten } = one;
    // What the row comes to is said above; it is a line of its own where somebody typed over it.
    if ((column.role === 'total' || column.role === 'pay') && !isOverwritten) return [];
    const why = reasons(one, changed);
    return [{ title: column.title, before, after, why, place: placeAt(sheet, row, column.at) }];
  });
  const { key, id, name, total } = person;
  const whole = totalColumn(sheet);
  const why: readonly Why[] = figures.length > 0 ? distinct(figures.flatMap((one) => one.why)) : [{ kind: 'stale' }];
  return {
    change: {
      ...{ key, id, name, isPayroll: sheet.isPayroll, figures, why },
      kind: 'changed',
      before: totalOf(sheet, entry),
      after: numberOf(total),
      place: placeAt(sheet, row, whole?.at ?? sheet.block.nameColumn),
    },
    pending,
  };
}

function numberOf(figure: ExpectedPerson['total']): number | null {
  return typeof figure === 'number' ? figure : null;
}
