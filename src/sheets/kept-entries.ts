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

/**
 * Matches the entries of a sheet built before with the people of today: by ID, then by name where either has no ID. An
 * entry goes to one person at most, and to nobody where it could be meant for several: what was typed once is paid once.
 */
export function keptEntries(existing: ExistingKpi | null, people: readonly Person[]): KeptEntries {
  const entries = existing?.entries ?? [];
  const matched = new Map<Person, ExistingEntry>();
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
  return {
    of: (person) => matched.get(person) ?? null,
    left: entries.filter((entry) => !used.has(entry) && hasText(entry)),
  };
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
