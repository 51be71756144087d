import type { MonthSetup, SourceChoice } from '../plan/month-setup';
import type { SheetEntry } from './workbook-map';

/** Ids of the sheets that a set-up's ranges stand on, by their names. */
export function sheetIds(
  { people, targets, actuals }: MonthSetup,
  sheets: readonly SheetEntry[],
): Record<string, string> {
  const names = [people, targets, ...actuals].flatMap((choice) => choice?.place.sheet ?? []);
  return Object.fromEntries(sheets.filter(({ name }) => names.includes(name)).map(({ name, id }) => [name, id]));
}

/**
 * A set-up whose ranges stand on the sheets under the names these have now.
 * @param ids what `sheetIds` gave when the set-up was remembered
 */
export function followSheets(
  setup: MonthSetup,
  ids: Readonly<Record<string, string>>,
  sheets: readonly SheetEntry[],
): MonthSetup {
  const follow = <Role extends string>(choice: SourceChoice<Role>): SourceChoice<Role> => {
    const { sheet } = choice.place;
    if (sheets.some(({ name }) => name === sheet)) return choice;
    const renamed = sheets.find(({ id }) => id === ids[sheet]);
    return renamed ? { ...choice, place: { ...choice.place, sheet: renamed.name } } : choice;
  };
  return {
    ...setup,
    people: follow(setup.people),
    targets: setup.targets && follow(setup.targets),
    actuals: setup.actuals.map(follow),
  };
}
