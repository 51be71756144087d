import type { CellRepair } from '../sheets/description';
import { rememberBuild } from './last-build';
import { payloadOf } from './payload';
import { putBack } from './put-back';
import { Requests } from './requests';
import type { SheetPlan } from './sheet-plan';
import { takeSnapshot } from './snapshot';
import type { BuildRecord } from './undo';
import type { WorkbookMap } from './workbook-map';
import { formulasOf } from './write-cells';
import { writeSheets } from './write-sheets';

export interface WriteOptions {
  /** Stops the work before its next round trip; the workbook is then put back as it was. */
  readonly signal?: AbortSignal;
  /** Told after every round trip how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What is written. */
export interface Written {
  readonly plans: readonly SheetPlan[];
  /** Cells elsewhere that are mended with them. */
  readonly repairs?: readonly CellRepair[];
  /** Queues what comes after the sheets. */
  readonly after: (writing: Requests, record: BuildRecord) => Promise<void>;
}

/** Share of the work that reading is reckoned as. */
const READING = 0.3;

/**
 * Writes sheets as one build that can be undone. Where it is cancelled or fails, the workbook is put back as it was.
 * @param reading what the workbook was read with
 * @throws ExcelProblem; Cancelled where the signal stopped it
 */
export async function writeUndoably(
  reading: Requests,
  map: WorkbookMap,
  { plans, repairs = [], after }: Written,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  const { context } = reading;
  const record = await takeSnapshot(reading, map, plans, repairs);
  reading.stopIfCancelled();
  onProgress?.(READING);

  const total = bytesOf(plans);
  const writing = new Requests(context, {
    signal,
    onSent: (bytes) => onProgress?.(Math.min(1, READING + (1 - READING) * (bytes / total))),
  });
  try {
    await writeSheets(writing, map, plans, record);
    await after(writing, record);
    await writing.send();
  } catch (error) {
    await putBack(context, record);
    throw error;
  }
  rememberBuild(record);
  onProgress?.(1);
}

function bytesOf(plans: readonly SheetPlan[]): number {
  const cells = plans.flatMap(({ description }) => formulasOf(description).flat());
  return Math.max(
    1,
    cells.reduce<number>((sum, cell) => sum + payloadOf(cell), 0),
  );
}
