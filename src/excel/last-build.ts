import { ExcelProblem } from './excel-problem';
import { oneAtATime } from './one-at-a-time';
import { runExcel } from './run';
import { restoreWorkbook, type BuildRecord } from './undo';

/** What the last build changed, and after it the copies made of its sheets, as long as the workbook is open. */
let done: readonly BuildRecord[] = [];

/** Keeps what a build changed, for undoing it. */
export function rememberBuild(record: BuildRecord): void {
  done = [record];
}

/** Keeps which copies were made, for undoing that first; the build before them can still be undone after. */
export function rememberCopies(record: BuildRecord): void {
  done = [...done, record];
}

/** Forgets what the last build changed: from now on it stays. */
export function forgetBuild(): void {
  done = [];
}

/** Whether there is a build that can be undone. */
export function canUndoLastBuild(): boolean {
  return done.length > 0;
}

/**
 * Puts the workbook back to where it was before the last build. Excel's own undo cannot be relied on for it: many calls of
 * add-ins empty its list.
 * @throws ExcelProblem nothingToUndo where there is nothing to undo, movedBlock where what was built has been reshaped since,
 *   underWay where a build has not ended
 */
export function undoLastBuild(): Promise<void> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const last = done.at(-1);
      if (!last) throw new ExcelProblem('nothingToUndo');
      await restoreWorkbook(context, last);
      done = done.slice(0, -1);
    }),
  );
}
