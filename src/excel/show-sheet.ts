import type { Requests } from './requests';

/** What showing a sheet takes in a request, in bytes, generously. */
const ACTIVATE_BYTES = 300;

/** Queues going to a sheet. */
export async function showSheet(requests: Requests, name: string): Promise<void> {
  await requests.add(ACTIVATE_BYTES, () => {
    requests.context.workbook.worksheets.getItem(name).activate();
  });
}
