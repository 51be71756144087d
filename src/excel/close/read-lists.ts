import { fingerprintOf, canonicalRows } from '../../sheets/log/fingerprint';
import type { NamedFigures } from '../../sheets/log/plan-marks';
import type { Place } from '../../sources/source';
import { followSheets } from '../follow-sheets';
import { findName } from '../names';
import { readGrids } from '../read-grid';
import { placeNow } from '../read-month';
import type { Requests } from '../requests';
import type { WorkbookMap } from '../workbook-map';

/** What a month was worked out from, beside its own sheets. */
export interface MonthInputs {
  /** The fingerprint of the lists; empty where none are known. */
  readonly fingerprint: string;
  readonly figures: NamedFigures;
}

/**
 * Reads the lists that the workbook's months are built from, and figures of the Plan sheet. One round trip, more only where
 * the size forces it.
 * @param names the workbook's names of the figures
 */
export async function readInputs(requests: Requests, map: WorkbookMap, names: readonly string[]): Promise<MonthInputs> {
  const lists = listPlaces(map);
  const named = names.flatMap((name) => {
    const place = findName(map, name)?.place;
    return place ? [{ name, place }] : [];
  });
  const grids = await readGrids(requests, [...lists, ...named.map(({ place }) => place)], ['values']);
  const figures = new Map(named.map(({ name }, index) => [name, grids[lists.length + index]?.values ?? null]));
  const lines = lists.flatMap((_, index) => [`list ${index}`, ...canonicalRows(grids[index]?.values ?? [])]);
  return {
    fingerprint: lists.length === 0 ? '' : await fingerprintOf(lines),
    figures: (name) => figures.get(name) ?? null,
  };
}

/** Where the lists of the set-up stand now; a list whose sheet is gone is none. */
function listPlaces(map: WorkbookMap): readonly Place[] {
  if (!map.remembered) return [];
  const { people, targets, actuals } = followSheets(map.remembered.setup, map.remembered.sheets, map.sheets);
  const sheets = new Set(map.sheets.map(({ name }) => name));
  return [people, targets, ...actuals].flatMap((choice) =>
    choice && sheets.has(choice.place.sheet) ? [placeNow(choice, map)] : [],
  );
}
