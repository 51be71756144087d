import { ExcelProblem } from './excel-problem';
import { oneAtATime } from './one-at-a-time';
import { runExcel } from './run';
import { restoreWorkbook, type BuildRecord } from './undo';

/** What the last build changed, and after it the copies made of its sheets, as long as the workbook is open. */
let done: readonly BuildRecord[] = [];

const listeners = new Set<() => void>();

function become(records: readonly BuildRecord[]): void {
  done = records;
  for (const listener of listeners) listener();
}

/** Keeps what a build changed, for undoing it. */
export function rememberBuild(record: BuildRecord): void {
  become([record]);
}

/** Keeps which copies were made, for undoing that first; the build before them can still be undone after. */
export function rememberCopies(record: BuildRecord): void {
  become([...done, record]);
}

/** Forgets what the last build changed: from now on it stays. */
export function forgetBuild(): void {
  become([]);
}

/** The build that would be undone next, the same object for as long as it is that one; null where there is none. */
export function lastBuild(): object | null {
  return done.at(-1) ?? null;
}

/**
 * Tells whenever another build is the last one.
 * @returns what stops it
 */
export function onLastBuild(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
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
      become(done.slice(0, -1));
    }),
  );
}
