import type { MonthSetup } from '../plan/month-setup';
import type { MonthReading } from '../sheets/month-types';
import { usedColumns } from '../sources/used-columns';
import { readGrids } from './read-grid';
import { placeNow, readMonth } from './read-month';
import { hasMoved, relocate, withRelocations } from './relocate-columns';
import type { Requests } from './requests';
import type { WorkbookMap } from './workbook-map';

/**
 * Reads the ranges of a set-up as they are now. Where a column in use has another title than when it was chosen, the range
 * is looked for by its titles again; a range whose columns cannot all be told stays as it was, for the reading to report.
 * One round trip, two more where a range has moved.
 * @returns the set-up with its ranges where they stand, and what they say
 * @throws ExcelProblem sheetGone where a sheet of theirs is no longer there
 */
export async function readSetup(
  requests: Requests,
  map: WorkbookMap,
  setup: MonthSetup,
): Promise<{ readonly setup: MonthSetup; readonly reading: MonthReading }> {
  const reading = await readMonth(requests, map, setup);
  const { people, targets, actuals } = reading;
  const sources = [people, ...(targets ? [targets] : []), ...actuals];
  const choices = usedColumns(setup);
  const changed = choices.map((columns, index) =>
    hasMoved(columns, sources[index]?.values[columns.choice.headerRow] ?? []),
  );
  if (!changed.includes(true)) return { setup, reading };

  const rows = choices.map(({ choice }) => {
    const { sheet, row } = placeNow(choice, map);
    const used = map.sheets.find(({ name }) => name === sheet)?.used;
    const columnCount = Math.max(
      choice.place.column + choice.place.columnCount,
      used ? used.column + used.columnCount : 0,
    );
    return { sheet, row: row + choice.headerRow, column: 0, rowCount: 1, columnCount };
  });
  const headers = await readGrids(requests, rows, ['values']);
  const relocations = choices.map((columns, index) =>
    changed[index] ? relocate(columns, headers[index]?.values[0] ?? []) : null,
  );
  if (relocations.every((relocation) => relocation === null)) return { setup, reading };
  const relocated = withRelocations(setup, relocations);
  return { setup: relocated, reading: await readMonth(requests, map, relocated) };
}
