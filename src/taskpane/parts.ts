import type { Selection } from '../excel/selection';
import type { MonthSetup, SourceChoice } from '../plan/month-setup';
import { chooseActuals, choosePeople, chooseTargets } from '../sheets/month';
import type { MonthParts } from '../sheets/month-types';
import type { PartSources } from './month-state';

/** One of the ranges a month is built from; actuals are lists, counted from 0. */
export type ChosenPart =
  { readonly kind: 'people' } | { readonly kind: 'targets' } | { readonly kind: 'actuals'; readonly index: number };

export interface PartsAndSources {
  readonly parts: MonthParts;
  readonly sources: PartSources;
}

/** The ranges with one of them replaced by, or added from, a selection; null where the selection holds nothing. */
export function withSelection(
  parts: MonthParts,
  sources: PartSources,
  part: ChosenPart,
  { source, grows }: Selection,
): PartsAndSources | null {
  if (part.kind === 'people') {
    const { choice } = choosePeople(source);
    return choice && { parts: { ...parts, people: { ...choice, grows } }, sources: { ...sources, people: source } };
  }
  if (part.kind === 'targets') {
    const { choice } = chooseTargets(source);
    return choice && { parts: { ...parts, targets: { ...choice, grows } }, sources: { ...sources, targets: source } };
  }
  const { choice } = chooseActuals(source);
  if (!choice) return null;
  return {
    parts: { ...parts, actuals: replaced(parts.actuals, part.index, { ...choice, grows }) },
    sources: { ...sources, actuals: replaced(sources.actuals, part.index, source) },
  };
}

/** The ranges without one of them. */
export function withoutPart(parts: MonthParts, sources: PartSources, part: ChosenPart): PartsAndSources {
  if (part.kind !== 'actuals') {
    return { parts: { ...parts, [part.kind]: null }, sources: { ...sources, [part.kind]: null } };
  }
  return {
    parts: { ...parts, actuals: parts.actuals.filter((_, index) => index !== part.index) },
    sources: { ...sources, actuals: sources.actuals.filter((_, index) => index !== part.index) },
  };
}

/** The ranges with another column for one role of one of them; null for no column. */
export function withColumn(parts: MonthParts, part: ChosenPart, role: string, column: number | null): MonthParts {
  if (part.kind === 'people') return { ...parts, people: parts.people && assign(parts.people, role, column) };
  if (part.kind === 'targets') return { ...parts, targets: parts.targets && assign(parts.targets, role, column) };
  return {
    ...parts,
    actuals: parts.actuals.map((choice, index) => (index === part.index ? assign(choice, role, column) : choice)),
  };
}

function assign<Role extends string>(
  choice: SourceChoice<Role>,
  role: string,
  column: number | null,
): SourceChoice<Role> {
  const others = Object.entries(choice.columns).filter(([name]) => name !== role);
  const columns = Object.fromEntries(column === null ? others : [...others, [role, column]]);
  return { ...choice, columns: columns as SourceChoice<Role>['columns'] };
}

function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return index < items.length ? items.map((old, at) => (at === index ? item : old)) : [...items, item];
}

/** A set-up without the indicators that one list of actuals fed; the lists after it move up by one. */
export function withoutActualsOf(setup: MonthSetup, removed: number): MonthSetup {
  const indicators = setup.indicators
    .filter(({ actual }) => actual.source !== removed)
    .map((indicator) => {
      const { source, measure } = indicator.actual;
      return { ...indicator, actual: { source: source > removed ? source - 1 : source, measure } };
    });
  return { ...setup, indicators };
}
