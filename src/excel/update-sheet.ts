import type { Area, SheetDescription } from '../sheets/description';
import type { CellValue } from '../sources/source';
import { rangeIn } from './address';
import { queueStep, stepArea, type ShapeStep } from './block-shape';
import { formulasOf, writeFormulas, writeLooks } from './write-cells';
import { writeColumnWidths } from './write-page';
import { flowOf, writePages } from './write-pages';
import type { Requests } from './requests';
import { writeIntoFormatted } from './text-cells';

/** What of a sheet that stands already is brought up to date. */
export interface SheetUpdate {
  readonly description: SheetDescription;
  readonly steps: readonly ShapeStep[];
  /** Every cell of the block, or only those whose content differs from these formulas of the sheet. */
  readonly unchanged: readonly (readonly CellValue[])[] | null;
  /** An area to be given its looks afresh; null where only inserted rows and columns get theirs. */
  readonly restyled: Area | null;
}

/**
 * Queues bringing a sheet up to date where it stands. Looks that the user has given to the block stay, but for the areas
 * that are new. Deletions are sent on their own, so that a failure leaves no doubt about how far they got.
 * @param onSteps told when deletions are over and insertions begin
 */
export async function updateSheet(
  requests: Requests,
  sheet: Excel.Worksheet,
  update: SheetUpdate,
  onSteps: (change: ShapeStep['change']) => void,
): Promise<void> {
  const { description, steps } = update;
  const deletes = steps.filter(({ change }) => change === 'delete');
  const inserts = steps.filter(({ change }) => change === 'insert');
  for (const step of deletes) await queueStep(requests, sheet, step);
  if (deletes.length > 0) await requests.send();
  onSteps('insert');
  for (const step of inserts) await queueStep(requests, sheet, step);
  for (const step of inserts) {
    await giveLooks(requests, sheet, description, stepArea(step));
    if (step.axis === 'columns') {
      const { start, count } = step.run;
      await requests.add(LOOKS_BYTES, () => {
        writeColumnWidths(sheet, description.columnWidths.slice(start, start + count), start);
      });
    }
  }
  if (update.restyled) await giveLooks(requests, sheet, description, update.restyled);
  const flow = flowOf(description);
  if (flow) await writePages(requests, sheet, flow);
  const formulas = formulasOf(description);
  const { unchanged } = update;
  await writeIntoFormatted(requests, sheet, description, () =>
    unchanged
      ? writeChanges(requests, sheet, description, formulas, unchanged)
      : writeFormulas(requests, sheet, { row: 0, column: 0 }, formulas),
  );
}

const LOOKS_BYTES = 1_000;

async function giveLooks(
  requests: Requests,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  area: Area,
): Promise<void> {
  await requests.add(LOOKS_BYTES, () => {
    const range = rangeIn(sheet, area);
    range.clear('Formats');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  });
  await writeLooks(requests, sheet, description, area);
}

/** Queues the runs of neighbouring cells in a row whose content is not what it should be. */
async function writeChanges(
  requests: Requests,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  formulas: readonly (readonly CellValue[])[],
  standing: readonly (readonly CellValue[])[],
): Promise<void> {
  for (const [row, cells] of formulas.entries()) {
    const differs = (column: number): boolean => {
      const content = description.cells[row]?.[column] ?? '';
      return (typeof content === 'object' ? content.formula : content) !== (standing[row]?.[column] ?? '');
    };
    let start = 0;
    while (start < cells.length) {
      let end = start;
      while (end < cells.length && differs(end)) end++;
      if (end > start) await writeFormulas(requests, sheet, { row, column: start }, [cells.slice(start, end)]);
      start = end + 1;
    }
  }
}
