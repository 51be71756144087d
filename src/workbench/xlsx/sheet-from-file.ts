import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { Cell, Style, Worksheet } from 'exceljs';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../engine/new-workbook';
import { parseArea } from './area';
import { cellsFromFile, type CellContext } from './cells-from-file';
import { colorOfElement, toRgb } from './color';
import type { SheetPart } from './readable-copy';
import type { StyleBook } from './style-book';
import { pointsToPixels, widthToPixels } from './units';
import { childOf, childrenOf, isOn, type XmlElement } from './xml';

/** What a sheet allots at least, and beyond its last cell, so that a user can go on typing. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 40;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
const FULL_SIZE = 100;
const NOT_FROZEN = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** Where a sheet's pieces come from. */
export interface SheetPieces {
  readonly part: SheetPart;
  /** The sheet's cells, rows and columns as exceljs has read them. */
  readonly cells: Worksheet;
  /** The sheet's XML without its cells. */
  readonly frame: XmlElement;
  readonly styles: StyleBook;
  readonly theme: readonly string[];
  readonly formula: CellContext['formula'];
}

/** A sheet's cells, sizes, merged cells, frozen panes and tab. */
export function sheetFromFile(
  id: string,
  { part, cells, frame, styles, theme, formula }: SheetPieces,
): Partial<IWorksheetData> {
  const styleId = (cell: Cell): string | undefined => styles.idOf(cell.style);
  const view = childOf(childOf(frame, 'sheetViews'), 'sheetView');
  const tabColor = toRgb(colorOfElement(childOf(childOf(frame, 'sheetPr'), 'tabColor')), theme);
  const { defaultColWidth, defaultRowHeight } = childOf(frame, 'sheetFormatPr')?.attributes ?? {};
  const columnCount = Math.max(LEAST_COLUMNS, cells.columnCount + SPARE_COLUMNS);
  const rowHeight = defaultRowHeight === undefined ? DEFAULT_ROW_PIXELS : pointsToPixels(Number(defaultRowHeight));
  return {
    id,
    name: part.name,
    hidden: part.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tabColor !== undefined && { tabColor }),
    rowCount: Math.max(LEAST_ROWS, cells.rowCount + SPARE_ROWS),
    columnCount,
    defaultColumnWidth: defaultColWidth === undefined ? DEFAULT_COLUMN_PIXELS : widthToPixels(Number(defaultColWidth)),
    defaultRowHeight: rowHeight,
    showGridlines: view?.attributes['showGridLines'] === '0' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: isOn(view?.attributes['rightToLeft']) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the place where the spreadsheet still keeps it
    zoomRatio: Number(view?.attributes['zoomScale'] ?? FULL_SIZE) / FULL_SIZE,
    freeze: freezeOf(childOf(view, 'pane')),
    mergeData: childrenOf(childOf(frame, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => parseArea(attributes['ref'] ?? '') ?? [],
    ),
    cellData: cellsFromFile(cells, { styleId, formula }),
    rowData: rowsFromFile(cells, styles, rowHeight),
    columnData: columnsFromFile(cells, styles, columnCount),
  };
}

function freezeOf(pane: XmlElement | undefined): IWorksheetData['freeze'] {
  if (!pane?.attributes['state']?.startsWith('frozen')) return NOT_FROZEN;
  const [xSplit, ySplit] = [Number(pane.attributes['xSplit'] ?? 0), Number(pane.attributes['ySplit'] ?? 0)];
  return { xSplit, ySplit, startColumn: xSplit > 0 ? xSplit : -1, startRow: ySplit > 0 ? ySplit : -1 };
}

function rowsFromFile(sheet: Worksheet, styles: StyleBook, usual: number): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number) as { height?: number; hidden?: boolean; style?: Partial<Style> } | undefined;
    if (!row) continue;
    const style = row.style && styles.idOf(row.style);
    const height = row.height === undefined ? undefined : pointsToPixels(row.height);
    const isHidden = row.hidden === true;
    const data = {
      ...(height !== undefined && !(isHidden && height === usual) && { h: height, ia: BooleanNumber.FALSE }),
      ...(isHidden && { hd: BooleanNumber.TRUE }),
      ...(style !== undefined && { s: style }),
    };
    if (Object.keys(data).length > 0) rows[number - 1] = data;
  }
  return rows;
}

function columnsFromFile(sheet: Worksheet, styles: StyleBook, columnCount: number): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  const known = (sheet as { columns?: Worksheet['columns'] | null }).columns ?? [];
  known.slice(0, columnCount).forEach((column, index) => {
    const style = column.style && styles.idOf(column.style);
    const data = {
      ...(column.width !== undefined && { w: widthToPixels(column.width) }),
      ...(column.hidden === true && { hd: BooleanNumber.TRUE }),
      ...(style !== undefined && { s: style }),
    };
    if (Object.keys(data).length > 0) columns[index] = data;
  });
  return columns;
}
