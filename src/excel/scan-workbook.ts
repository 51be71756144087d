import { isFrozenName } from '../sheets/frozen-name';
import type { SheetReading } from '../sheets/month-types';
import type { Place } from '../sources/source';
import { readGrids } from './read-grid';
import type { Requests } from './requests';
import type { SheetEntry, WorkbookMap } from './workbook-map';

/** Rows read of a sheet that is too large to be read whole before the user has chosen it. */
const HEAD_ROWS = 50;

/** Cells of a sheet up to which it is read whole. */
const WHOLE_CELLS = 40_000;

/**
 * Reads what a proposal needs of every visible sheet: small sheets whole, the first rows of large ones.
 * One round trip, more only where the size forces it.
 * @param built names of the sheets that we built ourselves: they are results, never data; nor are copies of them
 */
export async function scanWorkbook(
  requests: Requests,
  map: WorkbookMap,
  built: ReadonlySet<string>,
): Promise<SheetReading[]> {
  const sheets = map.sheets.flatMap((sheet) =>
    sheet.visible && sheet.used && !built.has(sheet.name) && !isFrozenName(sheet.name)
      ? [{ sheet, used: sheet.used }]
      : [],
  );
  const grids = await readGrids(
    requests,
    sheets.map(({ used }) => headOf(used)),
    ['values', 'numberFormat'],
  );
  return sheets.map(({ sheet, used }, index) => toReading(sheet, used, grids[index]));
}

function headOf(used: Place): Place {
  if (used.rowCount * used.columnCount <= WHOLE_CELLS) return used;
  return { ...used, rowCount: Math.min(used.rowCount, HEAD_ROWS) };
}

function toReading(
  sheet: SheetEntry,
  used: Place,
  grid: { readonly values: SheetReading['used']['values']; readonly numberFormat: string[][] } | undefined,
): SheetReading {
  return {
    name: sheet.name,
    used: { place: used, values: grid?.values ?? [], numberFormats: grid?.numberFormat ?? [], hiddenRows: 0 },
    tables: sheet.tables,
  };
}
