import { toLanguage } from '../i18n';
import { buildMonth, type BuildOutcome } from './build-month';
import type { ExcelProblem } from './excel-problem';
import { friendlyProblem } from './friendly-problem';
import { openMonth } from './open-month';

/** How a command ended; a month that lacks something ends with nothing, and the task pane asks for it. */
export type CommandEnd = { readonly outcome: BuildOutcome } | { readonly problem: ExcelProblem } | null;

/**
 * Ties the ribbon's buttons to what they do; once, when the page has loaded.
 * "Build this month" builds with the choices remembered in the workbook, or proposed by its sheets. Where anything is
 * missing or goes wrong, the task pane opens.
 * @param onEnd told how a command ended, so that the pane can say it
 */
export function registerCommands(onEnd: (end: CommandEnd) => void): void {
  Office.actions.associate('buildThisMonth', (event: Office.AddinCommands.Event) => {
    void buildThisMonth()
      .then(async (end) => {
        onEnd(end);
        if (!end || 'problem' in end) await Office.addin.showAsTaskpane();
      })
      .finally(() => {
        event.completed();
      });
  });
}

async function buildThisMonth(): Promise<CommandEnd> {
  try {
    const language = toLanguage(Office.context.displayLanguage);
    const { setup } = (await openMonth(language)).proposal;
    return setup ? { outcome: await buildMonth(setup, language) } : null;
  } catch (error) {
    return { problem: friendlyProblem(error) };
  }
}
