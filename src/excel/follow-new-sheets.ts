import { isUnderWay } from './one-at-a-time';
import { runExcel } from './run';

/**
 * Follows sheets that the user adds, as by moving one here from another workbook; those of a build are not told of.
 * @returns what ends it
 */
export async function followNewSheets(added: () => void): Promise<() => Promise<void>> {
  const handler = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onAdded.add(({ source }) => {
      if (source === 'Local' && !isUnderWay()) added();
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
