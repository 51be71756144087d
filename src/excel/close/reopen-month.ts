import type { Language } from '../../i18n';
import type { IsoMonth } from '../../plan/month-setup';
import type { LogEntry } from '../../sheets/log/log-entry';
import { ExcelProblem } from '../excel-problem';
import { forgetBuild } from '../last-build';
import { oneAtATime } from '../one-at-a-time';
import { Requests } from '../requests';
import { runExcel } from '../run';
import { readWorkbookMap, type WorkbookMap } from '../workbook-map';
import { writeInPlace } from '../write-in-place';
import type { CloseOptions } from './close-month';
import { closedMonth, forgetClosedMonth } from './closed-months';
import { prepareReopening, type SheetToReopen } from './prepare-reopening';
import { putClosingBack, type HalfDone } from './put-closing-back';
import type { StandingLog } from './read-log';
import { writeLog } from './write-log';

/** What reopening a month did. */
export interface ReopenOutcome {
  readonly month: IsoMonth;
  /** Cells that somebody has changed since the month was closed; they stay as they are. */
  readonly left: number;
  /** Sheets that have been deleted since. */
  readonly gone: readonly string[];
  /** What the log is called. */
  readonly log: string;
}

/** Share of the work that reading is reckoned as. */
const READING = 0.5;

/** What a sheet's protection takes in a request, in bytes, generously. */
const PROTECTION_BYTES = 1_000;

/**
 * Reopens a closed month: its sheets are unprotected and get their formulas back, cell for cell as they were, and the log
 * gets a row. A cell that somebody has typed over meanwhile stays as it is. Where it is cancelled or fails, the workbook is
 * put back as it was.
 * @param reason why, for the log
 * @throws ExcelProblem monthOpen; accessDenied where a sheet has a password; underWay where a build has not ended;
 *   closeHalfway where even putting back failed; Cancelled where the signal stopped it
 */
export function reopenMonth(
  month: IsoMonth,
  language: Language,
  reason = '',
  { signal, onProgress }: CloseOptions = {},
): Promise<ReopenOutcome> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const requests = new Requests(context, { signal });
      const map = await readWorkbookMap(requests);
      const closed = closedMonth(map, month);
      if (!closed) throw new ExcelProblem('monthOpen', { month });
      const { sheets, entry, log, left, gone } = await prepareReopening(requests, map, closed, reason, language);
      onProgress?.(READING);
      const done: HalfDone = {
        month,
        sheets: sheets.map(({ cells: { sheet }, before }) => ({ id: sheet.id, before, protects: sheet.protected })),
        closedBefore: closed,
        log: { standing: log, created: null },
      };
      let logName: string;
      try {
        logName = await write(requests, map, sheets, { log, entry, language, done });
      } catch (error) {
        await putClosingBack(context, map, done);
        throw error;
      }
      forgetBuild();
      onProgress?.(1);
      return { month, left, gone, log: logName };
    }),
  );
}

/** That the month was closed is forgotten last of all: until then it can be reopened again. */
async function write(
  requests: Requests,
  map: WorkbookMap,
  sheets: readonly SheetToReopen[],
  { log, entry, language, done }: WriteWith,
): Promise<string> {
  const { context } = requests;
  const name = await writeLog(requests, map, log, entry, language, (id) => {
    done.log.created = id;
  });
  for (const { cells, thawed } of sheets) {
    const sheet = context.workbook.worksheets.getItem(cells.sheet.id);
    if (cells.sheet.protected) {
      await requests.add(PROTECTION_BYTES, () => {
        sheet.protection.unprotect();
      });
    }
    await writeInPlace(requests, sheet, thawed);
  }
  await requests.add(PROTECTION_BYTES, () => {
    forgetClosedMonth(context, done.month);
  });
  await requests.send();
  return name;
}

interface WriteWith {
  readonly log: StandingLog | null;
  readonly entry: LogEntry;
  readonly language: Language;
  readonly done: HalfDone;
}
