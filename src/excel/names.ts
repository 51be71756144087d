import type { NamedArea } from '../sheets/description';
import { nameFormula } from './address';
import type { Requests } from './requests';
import type { NameEntry, WorkbookMap } from './workbook-map';

const NAME_BYTES = 600;

/** A defined name before a build touched it; null where there was none. */
export interface NameBefore {
  readonly name: string;
  readonly before: { readonly formula: string; readonly comment: string } | null;
}

/** The entry of a workbook-wide name, spelt in whatever case; null where there is none. */
export function findName(map: WorkbookMap, name: string): NameEntry | null {
  return map.names.find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** What the names are before they are written, for putting them back. */
export function namesBefore(map: WorkbookMap, names: readonly string[]): NameBefore[] {
  return names.map((name) => {
    const entry = findName(map, name);
    return { name, before: entry && { formula: entry.formula, comment: entry.comment } };
  });
}

/** Queues workbook-wide names over areas of a sheet; a name that exists already is pointed there. */
export async function writeNames(
  requests: Requests,
  map: WorkbookMap,
  sheet: string,
  names: readonly NamedArea[],
): Promise<void> {
  for (const area of names) {
    await requests.add(NAME_BYTES, () => {
      const { names: collection } = requests.context.workbook;
      const formula = nameFormula(sheet, area);
      const existing = findName(map, area.name);
      if (existing) {
        if (existing.formula !== formula) collection.getItem(area.name).formula = formula;
      } else {
        collection.add(area.name, formula, area.comment);
      }
    });
  }
}

/** Queues taking names away: formulas that still use one show that it is gone, and not another's figure. */
export async function removeNames(requests: Requests, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await requests.add(NAME_BYTES, () => {
      requests.context.workbook.names.getItemOrNullObject(name).delete();
    });
  }
}

/**
 * Queues putting names back to what they were.
 * @param standing the names that the workbook has
 */
export function restoreNames(
  context: Excel.RequestContext,
  names: readonly NameBefore[],
  standing: ReadonlySet<string>,
): void {
  const collection = context.workbook.names;
  const spelt = new Set([...standing].map((name) => name.toLowerCase()));
  for (const { name, before } of names) {
    if (!before) collection.getItemOrNullObject(name).delete();
    else if (spelt.has(name.toLowerCase())) collection.getItem(name).formula = before.formula;
    else collection.add(name, before.formula, before.comment);
  }
}
