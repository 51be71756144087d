import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from '@univerjs/core';
import type { Style, Workbook, Worksheet } from 'exceljs';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../engine/new-workbook';
import { formatArea } from './area';
import { toFileColor } from './color';
import type { FileStyles } from './file-styles';
import { pixelsToPoints, pixelsToWidth } from './units';

/** Adds a sheet with its tab, view, sizes and merged cells; cells come afterwards. */
export function addSheet(book: Workbook, sheet: Partial<IWorksheetData>, styles: FileStyles): Worksheet {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const isFrozen = xSplit > 0 || ySplit > 0;
  const look = {
    showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
    rightToLeft: sheet.rightToLeft === BooleanNumber.TRUE,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the place where the spreadsheet still keeps it
    zoomScale: Math.round((sheet.zoomRatio ?? 1) * 100),
  };
  const written = book.addWorksheet(sheet.name ?? '', {
    state: sheet.hidden === BooleanNumber.TRUE ? 'hidden' : 'visible',
    properties: {
      ...(sheet.tabColor && { tabColor: toFileColor(sheet.tabColor) }),
      defaultRowHeight: pixelsToPoints(sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS),
      defaultColWidth: pixelsToWidth(sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
    },
    views: [isFrozen ? { ...look, state: 'frozen', xSplit, ySplit } : { ...look, state: 'normal' }],
  });
  writeColumns(sheet, written, styles);
  writeRows(sheet, written, styles);
  return written;
}

/** Merges cells; their contents have to be there already. */
export function mergeCells(sheet: Partial<IWorksheetData>, written: Worksheet): void {
  for (const area of sheet.mergeData ?? []) written.mergeCellsWithoutStyle(formatArea(area));
}

function writeColumns(sheet: Partial<IWorksheetData>, written: Worksheet, styles: FileStyles): void {
  const defaultWidth = sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS;
  for (const [index, column] of Object.entries(
    (sheet.columnData ?? {}) as Record<string, Partial<IColumnData> | undefined>,
  )) {
    if (!column) continue;
    const target = written.getColumn(Number(index) + 1);
    const style = column.s ? styles.of([column.s]) : undefined;
    target.width = pixelsToWidth(column.w ?? defaultWidth);
    if (column.hd === BooleanNumber.TRUE) target.hidden = true;
    if (style) target.style = style;
  }
}

function writeRows(sheet: Partial<IWorksheetData>, written: Worksheet, styles: FileStyles): void {
  const defaultHeight = sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS;
  for (const [index, row] of Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData> | undefined>)) {
    if (!row) continue;
    const height = row.ia === BooleanNumber.FALSE || row.ah === undefined ? row.h : row.ah;
    const style = row.s ? styles.of([row.s]) : undefined;
    const isHidden = row.hd === BooleanNumber.TRUE;
    if (height === undefined && !style && !isHidden) continue;
    const target = written.getRow(Number(index) + 1);
    // A row that is only hidden would not be written
    if (height !== undefined || isHidden) target.height = pixelsToPoints(height ?? defaultHeight);
    if (isHidden) target.hidden = true;
    // exceljs's types leave out that a row has a style as a column has
    if (style) (target as { style?: Partial<Style> }).style = style;
  }
}
