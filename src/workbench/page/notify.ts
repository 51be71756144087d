import { textIn, type TextKey } from './shell/text';
import type { Notice, WorkbenchState } from './state';
import type { Store } from './store';
import { FileProblem } from './workbook-file';

/** Shows the user a text of the workbench's, with lines of detail below it. */
export function notify(
  store: Store<WorkbenchState>,
  kind: Notice['kind'],
  key: TextKey,
  values: Readonly<Record<string, string>> = {},
  lines: readonly string[] = [],
): void {
  store.set({ notice: { kind, text: textIn(store.get().language, key, values), lines } });
}

/** Tells the user that something with a file failed, and why where that is known; else the console has it. */
export function notifyFailure(store: Store<WorkbenchState>, key: TextKey, name: string, error: unknown): void {
  if (!(error instanceof FileProblem)) console.error(error);
  notify(store, 'error', key, { name }, error instanceof FileProblem ? [error.message] : []);
}
