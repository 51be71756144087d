import type { SheetDescription } from '../sheets/description';
import type { Requests } from './requests';
import { formulasOf, writeFormulas, writeLooks } from './write-cells';
import { writePage } from './write-page';
import { flowOf, writePages } from './write-pages';

/** Bytes that the set-up of a page takes in a request, generously. */
const PAGE_BYTES = 20_000;

/**
 * Queues a new sheet at the end of the workbook, as described. Names are not part of it.
 * Adding it ends a request, so that a request that fails leaves no doubt whether the sheet is there and whose it is.
 * @param onCreated told the sheet's id once it is there
 */
export async function createSheet(
  requests: Requests,
  description: SheetDescription,
  onCreated: (id: string) => void,
): Promise<void> {
  // Stopped with the sheet already queued, putting the workbook back would send it off after all.
  requests.stopIfCancelled();
  const sheet = requests.context.workbook.worksheets.add(description.name);
  sheet.load('id');
  await requests.send();
  onCreated(sheet.id);
  const rowCount = description.cells.length;
  const columnCount = description.cells[0]?.length ?? 0;
  await writeFormulas(requests, sheet, { row: 0, column: 0 }, formulasOf(description));
  await writeLooks(requests, sheet, description, { row: 0, column: 0, rowCount, columnCount });
  await requests.add(PAGE_BYTES, () => {
    writePage(sheet, description);
  });
  const flow = flowOf(description);
  if (flow) await writePages(requests, sheet, flow);
}
