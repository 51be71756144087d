import type { Naming } from '../formula/naming';
import type { Language } from '../i18n';
import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import { rangeOf } from './address';
import { asText } from './cell-text';
import { createSheet } from './create-sheet';
import { ExcelProblem } from './excel-problem';
import { friendlyProblem } from './friendly-problem';
import { rememberBuild } from './last-build';
import { writeNames } from './names';
import { namingInUse } from './naming-in-use';
import { oneAtATime } from './one-at-a-time';
import { payloadOf } from './payload';
import { planMonth, type MonthPlan } from './month-plan';
import { remember } from './remembered';
import { Requests } from './requests';
import { runExcel } from './run';
import type { SheetPlan } from './sheet-plan';
import { takeSnapshot } from './snapshot';
import { restoreWorkbook, type BuildRecord } from './undo';
import { updateSheet } from './update-sheet';
import { readWorkbookMap, type WorkbookMap } from './workbook-map';
import { formulasOf } from './write-cells';

export interface BuildOptions {
  /** Stops the build before its next round trip; the workbook is then put back as it was. */
  readonly signal?: AbortSignal;
  /** Told after every round trip how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** The plan was edited in the task pane since it was read from the Plan sheet: the pane's figures win over the sheet's. */
  readonly planEdited?: boolean;
  /** How formulas write our functions; as this installation does where left out. */
  readonly naming?: Naming;
}

/** What a build did. */
export interface BuildOutcome {
  readonly month: IsoMonth;
  /** Name of the KPI sheet. */
  readonly sheet: string;
  /** The sheet was made new, not brought up to date. */
  readonly created: boolean;
  readonly people: number;
  readonly added: number;
  readonly gone: number;
  readonly adjustmentsKept: number;
  readonly repairs: number;
}

/** Share of the work that reading is reckoned as. */
const READING = 0.3;

/**
 * Builds a month's KPI sheet and the Plan sheet it calculates with, or brings them up to date where they stand, and
 * remembers the set-up in the workbook. Where it is cancelled or fails, the workbook is put back as it was.
 * @throws ExcelProblem with the cause, underWay where another build or its undoing has not ended; Cancelled where the signal
 *   stopped it
 */
export function buildMonth(setup: MonthSetup, language: Language, options: BuildOptions = {}): Promise<BuildOutcome> {
  return oneAtATime(() => runBuild(setup, language, options));
}

function runBuild(setup: MonthSetup, language: Language, options: BuildOptions): Promise<BuildOutcome> {
  return runExcel(async (context) => {
    const { signal, onProgress, planEdited = false, naming = namingInUse() } = options;
    const reading = new Requests(context, { signal });
    const map = await readWorkbookMap(reading);
    const month = await planMonth(reading, map, setup, language, planEdited, naming);
    const record = await takeSnapshot(reading, map, month.sheets, month.description.repairs);
    reading.stopIfCancelled();
    onProgress?.(READING);

    const total = bytesOf(month.sheets);
    const writing = new Requests(context, {
      signal,
      onSent: (bytes) => onProgress?.(Math.min(1, READING + (1 - READING) * (bytes / total))),
    });
    try {
      await write(writing, map, month, record);
    } catch (error) {
      await restoreAfter(context, record);
      throw error;
    }
    rememberBuild(record);
    onProgress?.(1);
    return outcomeOf(month);
  });
}

/** Puts the workbook back; where even that fails, the user can ask for it again with "Undo last build". */
async function restoreAfter(context: Excel.RequestContext, record: BuildRecord): Promise<void> {
  try {
    await restoreWorkbook(context, record);
  } catch (error) {
    rememberBuild(record);
    throw new ExcelProblem('restoreFailed', { detail: friendlyProblem(error).message }, error);
  }
}

async function write(requests: Requests, map: WorkbookMap, month: MonthPlan, record: BuildRecord): Promise<void> {
  const { context } = requests;
  const { description } = month;
  for (const plan of month.sheets) {
    await writeSheet(requests, plan, record);
    await writeNames(requests, map, plan.standing?.cells.sheet.name ?? plan.description.name, plan.names);
  }
  for (const [index, { place, to, numberFormat }] of description.repairs.entries()) {
    const before = record.cells[index]?.numberFormat ?? 'General';
    await requests.add(300, () => {
      const range = rangeOf(context, place);
      range.numberFormat = [['General']];
      range.formulas = [[typeof to === 'string' ? asText(to) : to]];
      range.numberFormat = [[numberFormat ?? before]];
    });
  }
  await requests.add(2_000, () => {
    remember(context, month.remembered);
    context.workbook.worksheets.getItem(month.kpiSheet).activate();
  });
  await requests.send();
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

function bytesOf(plans: readonly SheetPlan[]): number {
  const cells = plans.flatMap(({ description }) => formulasOf(description).flat());
  return Math.max(
    1,
    cells.reduce<number>((sum, cell) => sum + payloadOf(cell), 0),
  );
}

function outcomeOf({ description, kpiSheet, sheets, month }: MonthPlan): BuildOutcome {
  const { people, added, gone, adjustmentsKept, repairs } = description.review.counts;
  const created = sheets.at(-1)?.standing === null;
  return { month, sheet: kpiSheet, created, people, added: created ? 0 : added, gone, adjustmentsKept, repairs };
}
