import type { SheetDescription } from '../sheets/description';
import type { Requests } from './requests';
import { formulasOf, writeFormulas, writeLooks } from './write-cells';
import { writePage } from './write-page';

/** Bytes that the set-up of a page takes in a request, generously. */
const PAGE_BYTES = 20_000;

/**
 * Queues a new sheet at the end of the workbook, as described. Names are not part of it.
 * @returns the sheet, with its id loaded by the next round trip
 */
export async function createSheet(requests: Requests, description: SheetDescription): Promise<Excel.Worksheet> {
  const sheet = requests.context.workbook.worksheets.add(description.name);
  sheet.load('id');
  const rowCount = description.cells.length;
  const columnCount = description.cells[0]?.length ?? 0;
  await writeFormulas(requests, sheet, { row: 0, column: 0 }, formulasOf(description));
  await writeLooks(requests, sheet, description, { row: 0, column: 0, rowCount, columnCount });
  await requests.add(PAGE_BYTES, () => {
    writePage(sheet, description);
  });
  return sheet;
}
