import type { Requests } from './requests';
import { writePages } from './write-pages';

/** What a sheet has beside its cells and their formats, as Excel gives and takes it. */
export interface SheetLooks {
  readonly columnWidths: readonly number[];
  /** Of the first rows; empty where the sheet has too many to be asked for at once. */
  readonly rowHeights: readonly number[];
  readonly pageBreaks: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string;
  readonly titleRows: string | null;
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
}

const FULL_SIZE = 100;
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** Rows whose heights fit into one answer with room to spare. */
const MOST_HEIGHTS = 20_000;

/** Bytes that everything but the row heights takes in a request, generously. */
const LOOKS_BYTES = 40_000;

const PAGE = [
  'orientation',
  'paperSize',
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
const HEADERS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

/**
 * Queues reading a sheet's looks from A1 on; what is returned gives them after the round trip.
 * @param size rows and columns that are in use
 */
export function requestLooks(
  sheet: Excel.Worksheet,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): () => SheetLooks {
  sheet.load('showGridlines,tabColor');
  const { pageLayout } = sheet;
  pageLayout.load(['zoom', ...PAGE]);
  const headers = pageLayout.headersFooters.defaultForAllPages;
  headers.load([...HEADERS]);
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('rowIndex,rowCount');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  const breaks = sheet.horizontalPageBreaks;
  breaks.load('items/rowIndex');
  const widths = sheet.getRangeByIndexes(0, 0, 1, columnCount).getColumnProperties({ format: { columnWidth: true } });
  const heights =
    rowCount > MOST_HEIGHTS
      ? null
      : sheet.getRangeByIndexes(0, 0, rowCount, 1).getRowProperties({ format: { rowHeight: true } });
  return () => ({
    columnWidths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
    rowHeights: heights?.value.map(({ format }) => format?.rowHeight ?? 0) ?? [],
    pageBreaks: breaks.items.map(({ rowIndex }) => rowIndex),
    frozen: frozenIn(frozen),
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    titleRows: rowsOf(titleRows),
    page: {
      ...Object.fromEntries(PAGE.map((name) => [name, pageLayout[name]])),
      zoom: zoomOf(pageLayout.zoom),
      headersFooters: { defaultForAllPages: Object.fromEntries(HEADERS.map((name) => [name, headers[name]])) },
    },
  });
}

/** Queues giving a new sheet the looks of another. */
export async function writeSheetLooks(requests: Requests, sheet: Excel.Worksheet, looks: SheetLooks): Promise<void> {
  await requests.add(LOOKS_BYTES, () => {
    looks.columnWidths.forEach((points, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    });
    const { rows, columns } = looks.frozen;
    if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    sheet.showGridlines = looks.gridlines;
    if (looks.tabColor !== '') sheet.tabColor = looks.tabColor;
    sheet.pageLayout.set(looks.page);
    if (looks.titleRows !== null) sheet.pageLayout.setPrintTitleRows(looks.titleRows);
  });
  await writePages(requests, sheet, looks);
}

/** How many rows and columns stay in sight; Excel gives whole rows or whole columns where only the others do. */
function frozenIn(location: Excel.Range): SheetLooks['frozen'] {
  if (location.isNullObject) return { rows: 0, columns: 0 };
  const { rowCount, columnCount } = location;
  return {
    rows: rowCount === SHEET_ROWS ? 0 : rowCount,
    columns: columnCount === SHEET_COLUMNS ? 0 : columnCount,
  };
}

/** Rows as Excel takes them, `$1:$5`; null where there are none. */
function rowsOf(rows: Excel.Range): string | null {
  return rows.isNullObject ? null : `$${rows.rowIndex + 1}:$${rows.rowIndex + rows.rowCount}`;
}

/** Excel names both ways of scaling, the one that is not in use as null, and takes only the one that is. */
function zoomOf({
  scale,
  horizontalFitToPages: wide,
  verticalFitToPages: high,
}: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  if (!wide && !high) return { scale: scale ?? FULL_SIZE };
  return { ...(wide && { horizontalFitToPages: wide }), ...(high && { verticalFitToPages: high }) };
}
