import { ExcelProblem } from './excel-problem';
import { oneAtATime } from './one-at-a-time';
import { runExcel } from './run';
import { restoreWorkbook, type BuildRecord } from './undo';

/** What the last build changed, as long as the workbook is open. */
let last: BuildRecord | null = null;

/** Keeps what a build changed, for undoing it. */
export function rememberBuild(record: BuildRecord): void {
  last = record;
}

/** Whether there is a build that can be undone. */
export function canUndoLastBuild(): boolean {
  return last !== null;
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
      if (!last) throw new ExcelProblem('nothingToUndo');
      await restoreWorkbook(context, last);
      last = null;
    }),
  );
}
