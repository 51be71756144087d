import type { Person } from '../sources/people';
import { isBlank, matchKey } from '../sources/text';
import type { ExistingEntry, ExistingKpi } from './month-types';

/** What was typed beside each person before, and what is left of people who are no longer listed. */
export interface KeptEntries {
  of(person: Person): ExistingEntry | null;
  readonly left: readonly ExistingEntry[];
}

/** Who an entry belongs to, as one way of matching sees it; null for nobody. */
type Identity = (of: Pick<ExistingEntry, 'id' | 'name'>) => string | null;

const idAndName: Identity = ({ id, name }) => (id === null ? null : `${matchKey(id)}\u0000${matchKey(name)}`);
const idAlone: Identity = ({ id }) => (id === null ? null : matchKey(id));
const nameWithoutId: Identity = ({ id, name }) => (id === null ? matchKey(name) : null);
const nameAlone: Identity = ({ name }) => matchKey(name);

/** People who share a sheet, and what was typed into that sheet before. */
export interface KeptGroup {
  readonly existing: ExistingKpi | null;
  readonly people: readonly Person[];
  /** Whether there is anything in an entry that must not be lost. */
  readonly isKept: (entry: ExistingEntry) => boolean;
}

/** What is kept of a month, sheet by sheet, and how many people came, went and kept an adjustment or a note. */
export interface KeptMonth {
  readonly groups: readonly KeptEntries[];
  readonly counts: { readonly added: number; readonly gone: number; readonly adjustmentsKept: number };
}

/**
 * Matches what was typed into the sheets of a month with the people of today. What is left over on one sheet goes to
 * somebody who has nothing on another: whoever changes position, or is paid by a plan from now on, keeps the adjustment.
 * It moves as the figure it came to, because a formula would mean other cells there. What else was typed stays where it was.
 */
export function keptMonth(groups: readonly KeptGroup[]): KeptMonth {
  const own = groups.map(({ existing, people }) => matchEntries(existing?.entries ?? [], people));
  const waiting = groups.flatMap(({ people }, index) => people.filter((person) => !hasPlace(own[index]?.get(person))));
  const unmatched = groups.map(({ existing }, index) => {
    const used = new Set(own[index]?.values());
    return (existing?.entries ?? []).filter((entry) => !used.has(entry));
  });
  const moved = matchEntries(groups.length > 1 ? unmatched.flat() : [], waiting);
  const movedAway = new Set(moved.values());
  const matched = [...own, moved].flatMap((matches) => [...matches.values()]);
  const listed = groups.flatMap(({ existing }) => existing?.entries.filter((entry) => entry.listed) ?? []);
  const people = groups.reduce((sum, group) => sum + group.people.length, 0);
  const known = matched.filter((entry) => entry.listed).length;
  return {
    groups: groups.map(({ isKept }, index) => ({
      of: (person) => joined(own[index]?.get(person), asMoved(moved.get(person))),
      left: (unmatched[index] ?? []).map((entry) => (movedAway.has(entry) ? withoutText(entry) : entry)).filter(isKept),
    })),
    counts: {
      added: groups.some(({ existing }) => existing !== null) ? people - known : 0,
      gone: listed.length - known,
      adjustmentsKept: matched.filter(hasText).length,
    },
  };
}

/** Whether somebody has a row on a sheet, or text beside what is kept there; else the text may stand on another. */
function hasPlace(entry: ExistingEntry | undefined): boolean {
  return entry !== undefined && (entry.listed || hasText(entry));
}

function joined(own: ExistingEntry | undefined, moved: ExistingEntry | null): ExistingEntry | null {
  if (!own || !moved) return own ?? moved;
  const { adjustment, adjustmentValue, note } = moved;
  return { ...own, adjustment, adjustmentValue, note };
}

function withoutText(entry: ExistingEntry): ExistingEntry {
  return { ...entry, adjustment: '', adjustmentValue: '', note: '' };
}

/** It stood in no row of the sheet that it comes to. */
function asMoved(entry: ExistingEntry | undefined): ExistingEntry | null {
  if (!entry) return null;
  const { adjustment, adjustmentValue, note } = entry;
  return {
    ...entry,
    adjustment: typeof adjustment === 'object' ? adjustmentValue : adjustment,
    note: typeof note === 'object' ? '' : note,
    row: NOWHERE,
    listed: false,
  };
}

const NOWHERE = -1;

/**
 * Matches entries with people: by ID, then by name where either has no ID. An entry goes to one person at most, and to
 * nobody where it could be meant for several: what was typed once is paid once.
 */
export function matchEntries<Who extends Pick<ExistingEntry, 'id' | 'name'>>(
  entries: readonly ExistingEntry[],
  people: readonly Who[],
): ReadonlyMap<Who, ExistingEntry> {
  const matched = new Map<Who, ExistingEntry>();
  const used = new Set<ExistingEntry>();
  const match = (identity: Identity, listed: boolean): void => {
    const waiting = onlyOnes(
      people.filter((person) => !matched.has(person)),
      identity,
    );
    const unused = onlyOnes(
      entries.filter((entry) => entry.listed === listed && !used.has(entry)),
      identity,
    );
    for (const [key, person] of waiting) {
      const entry = unused.get(key);
      if (!entry) continue;
      const differ = entry.id !== null && person.id !== null && idAlone(entry) !== idAlone(person);
      if (differ) continue;
      matched.set(person, entry);
      used.add(entry);
    }
  };
  for (const identity of [idAndName, idAlone, nameWithoutId, nameAlone]) {
    // A row of the list counts before one of the kept block.
    match(identity, true);
    match(identity, false);
  }
  return matched;
}

/** Whoever has a key to themselves, under it. */
function onlyOnes<T extends Pick<ExistingEntry, 'id' | 'name'>>(all: readonly T[], identity: Identity): Map<string, T> {
  const one = new Map<string, T>();
  const several = new Set<string>();
  for (const each of all) {
    const key = identity(each);
    if (key === null) continue;
    if (one.has(key)) several.add(key);
    one.set(key, each);
  }
  for (const key of several) one.delete(key);
  return one;
}

/** Whether there is anything to keep. */
export function hasText(entry: ExistingEntry): boolean {
  return [entry.adjustment, entry.note].some((cell) => typeof cell !== 'string' || !isBlank(cell));
}
