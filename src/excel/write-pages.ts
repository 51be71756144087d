import type { SheetDescription } from '../sheets/description';
import type { Requests } from './requests';

/** Bytes that a row's height and a page break take in a request, generously. */
const HEIGHT_BYTES = 40;
const BREAK_BYTES = 400;
/** Rows whose heights go over as one piece of work. */
const ROWS_A_PIECE = 20_000;

/** How the rows of a sheet with pages of its own fall on them. */
export interface PageFlow {
  /** In points, one for each row from the first on. */
  readonly rowHeights: readonly number[];
  /** Rows before which a page begins, zero-based. */
  readonly pageBreaks: readonly number[];
}

/** Whether a sheet says where its pages begin, and so must also say how high its rows are. */
export function hasOwnPages({ print }: SheetDescription): boolean {
  return print.pageBreaks !== undefined;
}

/** The flow of a described sheet with pages of its own; null for any other. */
export function flowOf({ rowHeights, print: { pageBreaks } }: SheetDescription): PageFlow | null {
  return pageBreaks ? { rowHeights: rowHeights.map(({ points }) => points), pageBreaks } : null;
}

/** Queues how the rows of a sheet fall on its pages: all heights are one array, however many rows there are. */
export async function writePages(requests: Requests, sheet: Excel.Worksheet, flow: PageFlow): Promise<void> {
  const { rowHeights, pageBreaks } = flow;
  for (let start = 0; start < rowHeights.length; start += ROWS_A_PIECE) {
    const piece = rowHeights.slice(start, start + ROWS_A_PIECE);
    await requests.add(piece.length * HEIGHT_BYTES, () => {
      const rows = sheet.getRangeByIndexes(start, 0, piece.length, 1);
      rows.setRowProperties(piece.map((rowHeight) => ({ format: { rowHeight } })));
    });
  }
  await requests.add(pageBreaks.length * BREAK_BYTES, () => {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  });
}

/** Reads how the first rows of a sheet fall on its pages; one round trip. */
export async function readPages(requests: Requests, sheet: Excel.Worksheet, rowCount: number): Promise<PageFlow> {
  const heights = sheet.getRangeByIndexes(0, 0, rowCount, 1).getRowProperties({ format: { rowHeight: true } });
  const breaks = sheet.horizontalPageBreaks;
  breaks.load('items/rowIndex');
  await requests.send();
  return {
    rowHeights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    pageBreaks: breaks.items.map(({ rowIndex }) => rowIndex),
  };
}
