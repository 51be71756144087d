import { createSheet } from './create-sheet';
import { ExcelProblem } from './excel-problem';
import { removeNames, writeNames } from './names';
import type { Requests } from './requests';
import type { SheetPlan } from './sheet-plan';
import type { BuildRecord } from './undo';
import { updateSheet } from './update-sheet';
import type { WorkbookMap } from './workbook-map';

/** Queues sheets, new ones and those that stand, in order, each with its names. What is made and sent is noted in the record. */
export async function writeSheets(
  requests: Requests,
  map: WorkbookMap,
  sheets: readonly SheetPlan[],
  record: BuildRecord,
): Promise<void> {
  for (const plan of sheets) {
    await writeSheet(requests, plan, record);
    await writeNames(requests, map, plan.standing?.cells.sheet.name ?? plan.description.name, plan.names);
    await removeNames(requests, plan.lost);
  }
}

async function writeSheet(requests: Requests, plan: SheetPlan, record: BuildRecord): Promise<void> {
  const { standing } = plan;
  if (!standing) {
    return createSheet(requests, plan.description, (id) => {
      record.created.push(id);
    });
  }
  const { id } = standing.cells.sheet;
  const sheet = requests.context.workbook.worksheets.getItem(id);
  const before = record.changed.find((entry) => entry.id === id);
  if (!before) throw new ExcelProblem('notFound', { detail: standing.cells.sheet.name });
  await updateSheet(requests, sheet, standing, (change) => {
    before.sent = change;
  });
}
