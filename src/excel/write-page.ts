import type { SheetDescription } from '../sheets/description';
import { hasOwnPages } from './write-pages';

/** Points a character of the default font is wide (7 pixels at 96 pixels an inch), and what every column adds for its edges. */
const POINTS_A_CHARACTER = 5.25;
const POINTS_OF_EDGES = 3.75;

/** Queues the widths of columns, equal neighbours together. */
export function writeColumnWidths(sheet: Excel.Worksheet, widths: readonly number[], firstColumn = 0): void {
  let start = 0;
  while (start < widths.length) {
    let end = start + 1;
    while (end < widths.length && widths[end] === widths[start]) end++;
    const columns = sheet.getRangeByIndexes(0, firstColumn + start, 1, end - start);
    columns.format.columnWidth = (widths[start] ?? 0) * POINTS_A_CHARACTER + POINTS_OF_EDGES;
    start = end;
  }
}

/** Queues all that a new sheet has beside its cells: widths, heights, frozen panes, gridlines, tab and print set-up. */
export function writePage(sheet: Excel.Worksheet, description: SheetDescription): void {
  const { freeze, print } = description;
  writeColumnWidths(sheet, description.columnWidths);
  if (!hasOwnPages(description)) {
    for (const { row, points } of description.rowHeights) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
    }
  }
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  } else if (freeze.rows > 0) {
    sheet.freezePanes.freezeRows(freeze.rows);
  } else if (freeze.columns > 0) {
    sheet.freezePanes.freezeColumns(freeze.columns);
  }
  sheet.showGridlines = false;
  if (description.tabColor !== undefined) sheet.tabColor = description.tabColor;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = 'A4';
  // Fitted in width only: with a height as well, Excel would overlook page breaks.
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  if (print.margins) {
    const { left, right, top, bottom, footer } = print.margins;
    pageLayout.set({
      leftMargin: left,
      rightMargin: right,
      topMargin: top,
      bottomMargin: bottom,
      footerMargin: footer,
    });
  }
  pageLayout.centerHorizontally = true;
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
