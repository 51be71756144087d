import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Person } from '../sources/people';
import { isBlank, matchKey } from '../sources/text';
import type { CellContent } from './description';
import type { ExistingEntry, ExistingKpi } from './month-types';
import { rowCell } from './references';

/** What was typed beside each person before, and what is left of people who are no longer listed. */
export interface KeptEntries {
  of(person: Person): ExistingEntry | null;
  readonly left: readonly ExistingEntry[];
}

/** Matches the entries of a sheet built before with the people of today: by ID, or by name where either has no ID. */
export function keptEntries(existing: ExistingKpi | null, people: readonly Person[]): KeptEntries {
  const byId = new Map<string, ExistingEntry>();
  const byName = new Map<string, ExistingEntry>();
  // The kept block comes last in the sheet, so that a listed row is the one that counts.
  for (const entry of [...(existing?.entries ?? [])].reverse()) {
    if (entry.id !== null) byId.set(matchKey(entry.id), entry);
    byName.set(matchKey(entry.name), entry);
  }
  const matched = new Map<Person, ExistingEntry>();
  for (const person of people) {
    const named = byName.get(matchKey(person.name));
    const entry =
      (person.id === null ? undefined : byId.get(matchKey(person.id))) ??
      (named && (named.id === null || person.id === null) ? named : undefined);
    if (entry) matched.set(person, entry);
  }
  const used = new Set(matched.values());
  return {
    of: (person) => matched.get(person) ?? null,
    left: (existing?.entries ?? []).filter((entry) => !used.has(entry) && hasText(entry)),
  };
}

/** Whether there is anything to keep. */
export function hasText(entry: ExistingEntry): boolean {
  return [entry.adjustment, entry.note].some((cell) => typeof cell !== 'string' || !isBlank(cell));
}

/** An adjustment for its new row: what a formula refers to relatively moves with it, as when Excel copies it. */
export function movedAdjustment(entry: ExistingEntry, row: number, column: number): CellContent {
  const { adjustment } = entry;
  if (typeof adjustment !== 'object') return adjustment;
  const relative = translateFormulaToR1C1(adjustment.formula, rowCell(entry.column, entry.row));
  return { formula: translateFormulaToA1(relative, rowCell(column, row)) };
}
