import { isWrittenAs, ourCalls, renameCalls, type OurCall } from '../formula/our-calls';
import type { Naming } from '../formula/naming';
import { strayNames } from '../formula/stray-names';
import { findFormulas, type FormulaCell } from './find-formulas';
import type { Requests } from './requests';
import { readWorkbookMap, type NameEntry } from './workbook-map';

/** A formula to be written anew, and what it will be; the same where writing it once more is what it needs. */
export interface Rewritten<T> {
  readonly at: T;
  readonly formula: string;
}

/** The formulas of a workbook that do not work as they are written, or stand under another naming than this installation's. */
export interface StrayFormulas {
  readonly cells: readonly Rewritten<FormulaCell>[];
  readonly names: readonly Rewritten<NameEntry>[];
  /** The first call found that is written otherwise; null where there is none. */
  readonly example: OurCall | null;
}

/**
 * Finds the formulas to be rewritten: three round trips, more only where the size forces it.
 * @param unbound also formulas that are written as they should be and show `#NAME?` all the same, as Excel leaves some when
 *   the add-in comes late: it binds a formula's names when the formula is written
 */
export async function findStrayFormulas(
  requests: Requests,
  naming: Naming,
  reach: 'likely' | 'all',
  unbound: boolean,
): Promise<StrayFormulas> {
  const map = await readWorkbookMap(requests);
  const found = await findFormulas(requests, map, reach);
  const named = map.names.map((at) => ({ at, calls: ourCalls(at.formula) }));
  const definedNames = new Set(map.names.map(({ name }) => name.toUpperCase()));
  const shown = [...found, ...named.map(({ at, calls }) => ({ formula: at.formula, calls, value: null }))];
  const stray = strayNames(shown, naming, definedNames);
  const isStray = ({ written }: OurCall): boolean => stray.has(written);
  const isUnbound = ({ calls, value }: FormulaCell): boolean =>
    unbound && value === '#NAME?' && calls.some((call) => isWrittenAs(call, naming));
  const renamed = (formula: string): string => renameCalls(formula, naming, isStray);
  return {
    cells: found
      .filter((at) => at.calls.some(isStray) || isUnbound(at))
      .map((at) => ({ at, formula: renamed(at.formula) })),
    names: named.filter(({ calls }) => calls.some(isStray)).map(({ at }) => ({ at, formula: renamed(at.formula) })),
    example: shown.flatMap(({ calls }) => calls.filter(isStray))[0] ?? null,
  };
}
