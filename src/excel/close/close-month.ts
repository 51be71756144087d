import type { Language } from '../../i18n';
import type { IsoMonth } from '../../plan/month-setup';
import type { MonthTotals } from '../../sheets/log/month-totals';
import { forgetBuild } from '../last-build';
import { oneAtATime } from '../one-at-a-time';
import { payloadOf } from '../payload';
import { Requests } from '../requests';
import { runExcel } from '../run';
import { readWorkbookMap, type WorkbookMap } from '../workbook-map';
import { writeInPlace } from '../write-in-place';
import { keepClosedMonth } from './closed-months';
import { prepareClosing, type Closing } from './prepare-closing';
import { PROTECTION } from './protection';
import { putClosingBack, type HalfDone } from './put-closing-back';
import { writeLog } from './write-log';

export interface CloseOptions {
  /** Stops before the next round trip; the workbook is then put back as it was. */
  readonly signal?: AbortSignal;
  /** Told after every round trip how much is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What closing a month did. */
export interface CloseOutcome {
  readonly month: IsoMonth;
  readonly sheets: readonly string[];
  readonly totals: MonthTotals;
  /** What the log is called. */
  readonly log: string;
}

/** Share of the work that reading is reckoned as. */
const READING = 0.4;

/** What protecting a sheet takes in a request, in bytes, generously. */
const PROTECTION_BYTES = 1_000;

/**
 * Closes a month: every sheet of it keeps what it shows and loses its formulas, is protected without a password, and the log
 * gets a row. The formulas are kept in the workbook for reopening the month. The last build can no longer be undone.
 * Where it is cancelled or fails, the workbook is put back as it was.
 * @throws ExcelProblem monthClosed, notBuilt, sheetProtected, closeErrors, closeTooLarge; underWay where a build has not
 *   ended; closeHalfway where even putting back failed; Cancelled where the signal stopped it
 */
export function closeMonth(month: IsoMonth, language: Language, options: CloseOptions = {}): Promise<CloseOutcome> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const { signal, onProgress } = options;
      const reading = new Requests(context, { signal });
      const map = await readWorkbookMap(reading);
      const closing = await prepareClosing(reading, map, month, language);
      reading.stopIfCancelled();
      onProgress?.(READING);
      const total = bytesOf(closing);
      const writing = new Requests(context, {
        signal,
        onSent: (bytes) => onProgress?.(Math.min(1, READING + (1 - READING) * (bytes / total))),
      });
      const done: HalfDone = {
        month,
        sheets: closing.sheets.map(({ id, before }) => ({ id, before, protects: false })),
        closedBefore: null,
        log: { standing: closing.log, created: null },
      };
      let log: string;
      try {
        log = await write(writing, map, closing, language, done);
      } catch (error) {
        await putClosingBack(context, map, done);
        throw error;
      }
      forgetBuild();
      onProgress?.(1);
      const { closed } = closing;
      return { month, sheets: closed.sheets.map(({ sheet }) => sheet), totals: closed.totals, log };
    }),
  );
}

/** The formulas are kept before the first of them is written over, so that nothing is lost wherever the work stops. */
async function write(
  requests: Requests,
  map: WorkbookMap,
  { closed, entry, sheets, log }: Closing,
  language: Language,
  done: HalfDone,
): Promise<string> {
  const { context } = requests;
  const name = await writeLog(requests, map, log, entry, language, (id) => {
    done.log.created = id;
  });
  await requests.add(JSON.stringify(closed).length * 2, () => {
    keepClosedMonth(context, closed);
  });
  for (const { id, frozen } of sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    await writeInPlace(requests, sheet, frozen);
    await requests.add(PROTECTION_BYTES, () => {
      sheet.protection.protect(PROTECTION);
    });
  }
  await requests.send();
  return name;
}

function bytesOf({ sheets }: Closing): number {
  return sheets
    .flatMap(({ frozen }) => frozen)
    .reduce((sum, { content, numberFormat }) => sum + payloadOf(content) + payloadOf(numberFormat), 1);
}
