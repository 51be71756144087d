import type { PlanVersion } from '../language/pay-plan';
import { withoutEntry, type Section } from './entries';
import { withoutPaid } from './paid-lines';
import { usersOf } from './users-of';

const FIGURES = ['inputs', 'department', 'parameters'] as const satisfies readonly Section[];

/** What stands in the way of removing an entry: the lines that use it. For a line, being added up in the pay is no use. */
export function inTheWay(version: PlanVersion, section: Section, name: string): readonly string[] {
  const left = section === 'lines' ? withoutPaid(version, name) : version;
  return usersOf(left, section, name).filter((line) => line !== name);
}

/** The version without a line that no other uses: out of the pay, and with it figures and rates that it alone used. */
export function dropLine(version: PlanVersion, name: string): PlanVersion {
  return withoutUnused(version, withoutEntry(withoutPaid(version, name), 'lines', name));
}

/** What would go with a line, because it alone uses it. */
export function goesWith(version: PlanVersion, name: string): readonly { section: Section; name: string }[] {
  const after = dropLine(version, name);
  return FIGURES.flatMap((section) =>
    Object.keys(version[section] ?? {})
      .filter((one) => !Object.hasOwn(after[section] ?? {}, one))
      .map((one) => ({ section, name: one })),
  );
}

/** A version without the figures and rates that formulas used before and use no longer. */
export function withoutUnused(before: PlanVersion, after: PlanVersion): PlanVersion {
  return FIGURES.reduce(
    (version, section) =>
      Object.keys(before[section] ?? {})
        .filter((name) => usersOf(before, section, name).length > 0 && usersOf(after, section, name).length === 0)
        .reduce((left, name) => withoutEntry(left, section, name), version),
    after,
  );
}
