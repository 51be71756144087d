import type { PayPlan } from '../plan/language';
import type { ClosedMonth } from '../sheets/log/closed-month';
import type { Place } from '../sources/source';
import { parseAddress } from './address';
import { closedMonthsIn } from './close/closed-months';
import type { Requests } from './requests';
import { keptPlansIn } from './kept-plans';
import { readRemembered, SETTING, type Remembered } from './remembered';
import { loadSettings, textsOf } from './settings';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The filled part; null for an empty sheet. */
  readonly used: Place | null;
  readonly tables: readonly { readonly name: string; readonly place: Place }[];
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** Where it points; null where that is not one area of a sheet. */
  readonly place: Place | null;
}

/** What a workbook consists of, without its cells. */
export interface WorkbookMap {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly remembered: Remembered | null;
  /** The setting that `remembered` was read from, as it stands; for putting it back. */
  readonly setting: string | null;
  /** The workbook's own plans. */
  readonly plans: readonly PayPlan[];
  /** Months that are closed, earliest first. */
  readonly closed: readonly ClosedMonth[];
}

/**
 * Reads which sheets, tables and names a workbook has and what was remembered in it: two round trips, however many sheets.
 */
export async function readWorkbookMap(requests: Requests): Promise<WorkbookMap> {
  const { workbook } = requests.context;
  const { worksheets, names, tables } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula,items/comment');
  tables.load('items/name');
  const settings = loadSettings(requests.context);
  await requests.send();

  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.protection.load('protected');
    return { sheet, used };
  });
  const tableRanges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { name: table.name, range };
  });
  await requests.send();

  const tablePlaces = tableRanges.flatMap(({ name, range }) => {
    const place = parseAddress(range.address);
    return place ? [{ name, place }] : [];
  });
  const texts = textsOf(settings);
  const setting = texts.get(SETTING) ?? null;
  return {
    sheets: sheets.map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      used: used.isNullObject
        ? null
        : {
            sheet: sheet.name,
            row: used.rowIndex,
            column: used.columnIndex,
            rowCount: used.rowCount,
            columnCount: used.columnCount,
          },
      tables: tablePlaces.filter(({ place }) => place.sheet === sheet.name),
    })),
    names: names.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula),
      comment,
      place: parseAddress(String(formula)),
    })),
    remembered: readRemembered(setting),
    setting,
    plans: keptPlansIn(texts).plans,
    closed: closedMonthsIn(texts),
  };
}

/** The sheet that a workbook-wide name points into, whatever the sheet is called by now; null where there is none. */
export function sheetOfName(map: WorkbookMap, name: string): SheetEntry | null {
  const place = map.names.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.place;
  return (place && map.sheets.find((sheet) => sheet.name === place.sheet)) ?? null;
}
