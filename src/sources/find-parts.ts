import type { ActualsRole, PeopleRole, SourceChoice, TargetsRole } from '../plan/month-setup';
import { headerFit, headerText } from './header-text';
import type { MonthParts } from './month-data';
import { cellAt } from './reading-context';
import { recogniseActuals, recognisePeople, recogniseTargets } from './recognise';
import type { Source } from './source';
import { isBlank, matchKey, nearKey } from './text';

const PEOPLE_SHEET = /员工|人员|花名册|名单|people|employee|staff|team|roster/i;
const TARGET_SHEET = /目标|任务|指标|target|quota|goal/i;
/** Of the rows looked at, the share that must name somebody on the people list. */
const LEAST_OVERLAP = 0.3;
const ROWS_COMPARED = 300;

/** Which of the lists are the people, their targets, and what they did. */
export function findParts(lists: readonly { readonly source: Source; readonly grows: boolean }[]): MonthParts {
  const people = best(lists, ({ source }) => peopleScore(source));
  if (!people) return { people: null, targets: null, actuals: [] };
  const peopleChoice = withGrowth(recognisePeople(people.source).choice, people.grows);
  if (!peopleChoice) return { people: null, targets: null, actuals: [] };
  const known = knownPeople(people.source, peopleChoice);
  const others = lists.filter((list) => list !== people);
  const targets =
    best(others, ({ source }) => targetScore(source, known)) ?? (targetScore(people.source, known) > 0 ? people : null);
  const actuals = others.filter((list) => list !== targets && isActuals(list.source, known));
  return {
    people: peopleChoice,
    targets:
      targets && joined(withGrowth(recogniseTargets(targets.source).choice, targets.grows), targets.source, known),
    actuals: actuals.flatMap(
      ({ source, grows }) => joined(withGrowth(recogniseActuals(source).choice, grows), source, known) ?? [],
    ),
  };
}

function best<List>(lists: readonly List[], score: (list: List) => number): List | null {
  const scored = lists.map((list) => ({ list, score: score(list) })).filter((entry) => entry.score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.list ?? null;
}

function withGrowth<Role extends string>(choice: SourceChoice<Role> | null, grows: boolean): SourceChoice<Role> | null {
  return choice && { ...choice, grows };
}

/** People lists have names that differ, positions and pay; records have dates, targets have targets. */
function peopleScore(source: Source): number {
  const { choice, missing } = recognisePeople(source);
  if (!choice || missing.length > 0) return 0;
  const { name, id, position, base, performance } = choice.columns;
  const names = dataRows(source, choice)
    .map((row) => cellAt(source, row, name ?? 0))
    .filter((cell) => !isBlank(cell));
  const distinct = names.length === 0 ? 0 : new Set(names.map(matchKey)).size / names.length;
  const dated = recogniseActuals(source).choice?.columns.date !== undefined;
  const monthly = recogniseTargets(source).choice?.columns.month !== undefined;
  return (
    1 +
    (distinct > 0.9 ? 4 : -4) +
    (id === undefined ? 0 : 2) +
    (position === undefined ? 0 : 2) +
    (base === undefined ? 0 : 3) +
    (performance === undefined ? 0 : 3) +
    (PEOPLE_SHEET.test(source.place.sheet) ? 3 : 0) -
    (dated ? 5 : 0) -
    (monthly ? 4 : 0)
  );
}

function targetScore(source: Source, known: Known): number {
  const { choice, missing, targetColumns } = recogniseTargets(source);
  if (!choice || missing.length > 0 || overlap(source, choice, known) < LEAST_OVERLAP) return 0;
  const titled = targetColumns.filter((column) => headerFit(headerText(choice.headers[column]), 'target') > 0).length;
  const named = TARGET_SHEET.test(source.place.sheet);
  if (titled === 0 && !named) return 0;
  return titled + (choice.columns.month === undefined ? 0 : 3) + (named ? 3 : 0);
}

/** Records have a date; totals per person have at least a figure. */
function isActuals(source: Source, known: Known): boolean {
  const { choice, missing, sumColumns } = recogniseActuals(source);
  if (!choice || missing.length > 0) return false;
  const measurable = choice.columns.date !== undefined || sumColumns.length > 0;
  return measurable && overlap(source, choice, known) >= LEAST_OVERLAP;
}

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function knownPeople(source: Source, choice: SourceChoice<PeopleRole>): Known {
  const keys = (column: number | undefined): ReadonlySet<string> =>
    new Set(
      dataRows(source, choice)
        .map((row) => (column === undefined ? '' : cellAt(source, row, column)))
        .filter((cell) => !isBlank(cell))
        .map((cell) => nearKey(String(cell))),
    );
  return { ids: keys(choice.columns.id), names: keys(choice.columns.name) };
}

function dataRows(source: Source, choice: SourceChoice<string>): readonly number[] {
  const first = choice.headerRow + 1;
  const count = Math.max(0, Math.min(source.values.length - first, ROWS_COMPARED));
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The share of a column's filled cells that are of somebody known. */
function share(
  source: Source,
  choice: SourceChoice<string>,
  column: number | undefined,
  known: ReadonlySet<string>,
): number {
  if (column === undefined) return 0;
  const cells = dataRows(source, choice)
    .map((row) => cellAt(source, row, column))
    .filter((cell) => !isBlank(cell));
  return cells.length === 0 ? 0 : cells.filter((cell) => known.has(nearKey(String(cell)))).length / cells.length;
}

function overlap(source: Source, choice: SourceChoice<TargetsRole | ActualsRole>, known: Known): number {
  const { id, name } = choice.columns;
  return Math.max(share(source, choice, id, known.ids), share(source, choice, name, known.names));
}

/** Keeps the ID column only where its IDs are those of the people list: lists number people in ways of their own. */
function joined<Role extends TargetsRole | ActualsRole>(
  choice: SourceChoice<Role> | null,
  source: Source,
  known: Known,
): SourceChoice<Role> | null {
  const { id, name } = (choice?.columns ?? {}) as { id?: number; name?: number };
  if (!choice || id === undefined) return choice;
  if (name !== undefined && share(source, choice, id, known.ids) < share(source, choice, name, known.names)) {
    const others = Object.entries(choice.columns).filter(([role]) => role !== 'id');
    return { ...choice, columns: Object.fromEntries(others) as Partial<Record<Role, number>> };
  }
  return choice;
}
