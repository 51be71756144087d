import type { ClosedMonth, ClosedSheet } from '../../sheets/log/closed-month';
import { sheetOfName, type SheetEntry, type WorkbookMap } from '../workbook-map';

/** The sheets of a closed month as they are found now, by their names over blocks or by Excel's ids; null for one that is gone. */
export function closedSheets(map: WorkbookMap, { sheets }: ClosedMonth): readonly (SheetEntry | null)[] {
  return sheets.map((closed) => sheetOf(map, closed));
}

function sheetOf(map: WorkbookMap, { id, blocks }: ClosedSheet): SheetEntry | null {
  const [named] = blocks.flatMap((block) => sheetOfName(map, block) ?? []);
  return named ?? map.sheets.find((sheet) => sheet.id === id) ?? null;
}
