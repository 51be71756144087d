import type { ActualsRole, PeopleRole, SourceChoice, TargetsRole } from '../plan/month-setup';
import { describeColumns, type Column } from './columns';
import { findHeaderRow } from './header-row';
import { headerFit } from './header-text';
import type { Problem } from './problem';
import type {
  ActualsRecognition,
  ColumnContent,
  PeopleRecognition,
  Recognition,
  TargetsRecognition,
} from './recognition';
import type { Source } from './source';
import { readable } from './text';
import type { HeaderRole } from './vocabulary';

/** What a column may hold to play a role, the fitting content first; a serial number without a date format is a date too. */
const CONTENT: Readonly<Record<HeaderRole, readonly ColumnContent[]>> = {
  name: ['text'],
  id: ['text', 'number'],
  position: ['text'],
  base: ['number'],
  performance: ['number'],
  month: ['month', 'date', 'number', 'text'],
  date: ['date', 'number', 'text'],
  target: ['number'],
  amount: ['number'],
};

const UNUSUAL_CONTENT = 5;
const WRONG_CONTENT = 60;

/** How surely a column plays a role, by its title and what it holds; 0 for not at all. */
function fit(column: Column, role: HeaderRole): number {
  const title = headerFit(column.title, role);
  if (title === 0) return 0;
  const place = column.content === 'empty' ? 0 : CONTENT[role].indexOf(column.content);
  return Math.max(0, title - (place < 0 ? WRONG_CONTENT : place * UNUSUAL_CONTENT));
}

/** The columns that could play a role: the sure ones best first, then any whose content would do. */
function candidates(columns: readonly Column[], role: HeaderRole): readonly number[] {
  const sure = columns
    .map((column) => ({ column: column.column, fit: fit(column, role) }))
    .filter((entry) => entry.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.column - b.column)
    .map((entry) => entry.column);
  const possible = columns.filter((column) => CONTENT[role].includes(column.content)).map((column) => column.column);
  return [...new Set([...sure, ...possible])];
}

/** A range's column for each role, no column twice; a role without a sure column stays out. */
function assign<Role extends HeaderRole>(
  columns: readonly Column[],
  roles: readonly Role[],
): Partial<Record<Role, number>> {
  const chosen: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const offers = roles
    .flatMap((role) => columns.map((column) => ({ role, column: column.column, fit: fit(column, role) })))
    .filter((offer) => offer.fit > 0)
    .sort((a, b) => b.fit - a.fit);
  for (const { role, column } of offers) {
    if (chosen[role] !== undefined || taken.has(column)) continue;
    chosen[role] = column;
    taken.add(column);
  }
  return chosen;
}

interface Read<Role extends string> {
  readonly recognition: Recognition<Role>;
  readonly columns: readonly Column[];
}

function recognise<Role extends HeaderRole>(
  source: Source,
  roles: readonly Role[],
  required: (columns: Partial<Record<Role, number>>) => readonly Role[],
): Read<Role> {
  const headerRow = findHeaderRow(source);
  if (headerRow === null || source.values.length <= headerRow + 1) {
    const problem: Problem = {
      key: 'source.empty',
      severity: 'error',
      places: [source.place],
      values: { sheet: source.place.sheet },
    };
    const none = Object.fromEntries(roles.map((role) => [role, []])) as unknown as Record<Role, readonly number[]>;
    return {
      recognition: { choice: null, columns: [], candidates: none, missing: roles.slice(0, 1), problems: [problem] },
      columns: [],
    };
  }
  const columns = describeColumns(source, headerRow);
  const chosen = assign(columns, roles);
  const headers = (source.values[headerRow] ?? []).map((title) => readable(String(title)));
  const choice: SourceChoice<Role> = { place: source.place, headerRow, headers, columns: chosen, grows: false };
  const offered = Object.fromEntries(roles.map((role) => [role, candidates(columns, role)])) as Record<
    Role,
    readonly number[]
  >;
  const problems: Problem[] =
    source.hiddenRows > 0
      ? [
          {
            key: 'source.hidden',
            severity: 'note',
            places: [source.place],
            values: { sheet: source.place.sheet, count: source.hiddenRows },
          },
        ]
      : [];
  return { recognition: { choice, columns, candidates: offered, missing: required(chosen), problems }, columns };
}

/** A list of people: who they are, and what they earn at 100 %. */
export function recognisePeople(source: Source): PeopleRecognition {
  const roles: readonly PeopleRole[] = ['name', 'id', 'position', 'base', 'performance'];
  return recognise(source, roles, (found) => (found.name === undefined ? ['name'] : [])).recognition;
}

/** A list of targets: one row a person, or one row a person and month. */
export function recogniseTargets(source: Source): TargetsRecognition {
  const roles: readonly TargetsRole[] = ['name', 'id', 'month'];
  const { recognition, columns } = recognise(source, roles, needsPerson);
  const used = new Set(Object.values(recognition.choice?.columns ?? {}));
  const targetColumns = columns
    .filter((column) => !used.has(column.column) && fit(column, 'target') > 0)
    .map((column) => column.column);
  const anyFigure = columns
    .filter((column) => !used.has(column.column) && column.content === 'number')
    .map(({ column }) => column);
  return { ...recognition, targetColumns: targetColumns.length > 0 ? targetColumns : anyFigure };
}

/** A list of records with dates, or of totals per person. */
export function recogniseActuals(source: Source): ActualsRecognition {
  const roles: readonly ActualsRole[] = ['name', 'id', 'date'];
  const { recognition, columns } = recognise(source, roles, needsPerson);
  const used = new Set(Object.values(recognition.choice?.columns ?? {}));
  const figures = candidates(columns, 'amount').filter((column) => !used.has(column));
  return { ...recognition, sumColumns: figures };
}

function needsPerson<Role extends 'name' | 'id' | 'month' | 'date'>(
  found: Partial<Record<Role, number>>,
): readonly Role[] {
  const { name, id } = found as { name?: number; id?: number };
  return name === undefined && id === undefined ? (['name'] as Role[]) : [];
}
