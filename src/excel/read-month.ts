import type { SourceChoice } from '../plan/month-setup';
import type { MonthParts, MonthReading } from '../sheets/month-types';
import type { Place } from '../sources/source';
import { ExcelProblem } from './excel-problem';
import { readSources } from './read-sources';
import type { Requests } from './requests';
import type { WorkbookMap } from './workbook-map';

/**
 * Reads the ranges of a month as they are now, those that grow down to the last filled row of their sheets.
 * One round trip, more only where the size forces it.
 * @throws ExcelProblem sheetGone where a sheet of theirs is no longer there
 */
export async function readMonth(
  requests: Requests,
  map: WorkbookMap,
  parts: MonthParts & { readonly people: NonNullable<MonthParts['people']> },
): Promise<MonthReading> {
  const choices = [parts.people, ...(parts.targets ? [parts.targets] : []), ...parts.actuals];
  const sources = await readSources(
    requests,
    choices.map((choice) => placeNow(choice, map)),
  );
  const [people, ...others] = sources;
  if (!people) throw new ExcelProblem('noPeople');
  const targets = parts.targets ? others.shift() : null;
  return { people, targets: targets ?? null, actuals: others };
}

/** Where a chosen range stands now. */
export function placeNow(choice: SourceChoice<string>, map: WorkbookMap): Place {
  const sheet = map.sheets.find(({ name }) => name === choice.place.sheet);
  if (!sheet) throw new ExcelProblem('sheetGone', { sheet: choice.place.sheet });
  if (!choice.grows || !sheet.used) return choice.place;
  const last = sheet.used.row + sheet.used.rowCount;
  return { ...choice.place, rowCount: Math.max(choice.place.rowCount, last - choice.place.row) };
}
