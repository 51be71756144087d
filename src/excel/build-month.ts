import type { Naming } from '../formula/naming';
import type { Language } from '../i18n';
import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import type { Problem } from '../sources/problem';
import { rangeOf } from './address';
import { asText } from './cell-text';
import { namingInUse } from './naming-in-use';
import { oneAtATime } from './one-at-a-time';
import { planMonth, type MonthPlan } from './month-plan';
import { remember } from './remembered';
import { Requests } from './requests';
import { runExcel } from './run';
import type { BuildRecord } from './undo';
import { readWorkbookMap } from './workbook-map';
import { writeUndoably, type WriteOptions } from './write-undoably';

export interface BuildOptions extends WriteOptions {
  /** The plan was edited in the task pane since it was read from the Plan sheet: the pane's figures win over the sheet's. */
  readonly planEdited?: boolean;
  /** How formulas write our functions; as this installation does where left out. */
  readonly naming?: Naming;
}

/** What a build did. */
export interface BuildOutcome {
  readonly month: IsoMonth;
  /** Name of the sheet to look at: the summary over everyone, or the only KPI sheet. */
  readonly sheet: string;
  /** The month was built for the first time, not brought up to date. */
  readonly created: boolean;
  readonly people: number;
  readonly added: number;
  readonly gone: number;
  readonly adjustmentsKept: number;
  readonly repairs: number;
  /** What of the month before has been changed since it was closed. */
  readonly closedChanged: readonly Problem[];
}

/**
 * Builds a month's KPI sheets and the Plan sheet they calculate with, or brings them up to date where they stand, and
 * remembers the set-up in the workbook. Where it is cancelled or fails, the workbook is put back as it was.
 * @throws ExcelProblem with the cause, underWay where another build or its undoing has not ended; Cancelled where the signal
 *   stopped it
 */
export function buildMonth(setup: MonthSetup, language: Language, options: BuildOptions = {}): Promise<BuildOutcome> {
  return oneAtATime(() => runBuild(setup, language, options));
}

function runBuild(setup: MonthSetup, language: Language, options: BuildOptions): Promise<BuildOutcome> {
  return runExcel(async (context) => {
    const { planEdited = false, naming = namingInUse() } = options;
    const reading = new Requests(context, options);
    const map = await readWorkbookMap(reading);
    const month = await planMonth(reading, map, setup, language, planEdited, naming);
    const { sheets, description } = month;
    const after = (writing: Requests, record: BuildRecord): Promise<void> => finish(writing, month, record);
    await writeUndoably(reading, map, { plans: sheets, repairs: description.repairs, after }, options);
    return outcomeOf(month);
  });
}

/** Mends cells elsewhere, remembers the set-up and goes to the month. */
async function finish(requests: Requests, month: MonthPlan, record: BuildRecord): Promise<void> {
  const { context } = requests;
  const { description } = month;
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
    context.workbook.worksheets.getItem(month.shown).activate();
  });
}

function outcomeOf({ description, shown, standing, month, closedChanged }: MonthPlan): BuildOutcome {
  const { people, added, gone, adjustmentsKept, repairs } = description.review.counts;
  return {
    month,
    sheet: shown,
    created: !standing,
    people,
    added: standing ? added : 0,
    gone,
    adjustmentsKept,
    repairs,
    closedChanged,
  };
}
