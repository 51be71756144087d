import type { Language } from '../../i18n';
import { LOG_BLOCK, logLanguage } from '../../sheets/log/log-sheet';
import type { SheetCells } from '../sheet-cells';
import { sheetOfName, type SheetEntry, type WorkbookMap } from '../workbook-map';
import { findName } from '../names';

/** The log as it stands. */
export interface StandingLog {
  readonly sheet: SheetEntry;
  /** Where its block begins. */
  readonly row: number;
  readonly column: number;
  /** The row that the next entry goes to. */
  readonly next: number;
  /** The language that it was begun in. */
  readonly language: Language | null;
}

/** The sheet that the log stands on; null where there is none. */
export function logSheetOf(map: WorkbookMap): SheetEntry | null {
  return sheetOfName(map, LOG_BLOCK);
}

/** What has to be known of the log for adding to it. */
export function readLog(map: WorkbookMap, cells: SheetCells): StandingLog {
  const { sheet, values } = cells;
  const place = findName(map, LOG_BLOCK)?.place;
  const [row, column] = [place?.row ?? 0, place?.column ?? 0];
  return {
    sheet,
    row,
    column,
    next: Math.max(place ? place.row + place.rowCount : 0, values.length),
    language: logLanguage(values[row]?.[column]),
  };
}
