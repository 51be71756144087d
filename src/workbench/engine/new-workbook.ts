import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/** What a new sheet allots; writing beyond it allots more. */
const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 40;

/** Excel's standard sizes: 64 by 20 pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export function newSheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    cellData: {},
  };
}

/** A workbook with empty sheets of these names. */
export function newWorkbook(name: string, sheetNames: readonly string[]): Partial<IWorkbookData> {
  const sheets = sheetNames.map((sheetName) => newSheet(crypto.randomUUID(), sheetName));
  return {
    id: crypto.randomUUID(),
    name,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    styles: {},
  };
}
