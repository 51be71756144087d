import { ExcelProblem } from './excel-problem';
import { friendlyProblem } from './friendly-problem';
import { rememberBuild } from './last-build';
import { restoreWorkbook, type BuildRecord } from './undo';

/** Puts the workbook back; where even that fails, the user can ask for it again with "Undo last build". */
export async function putBack(context: Excel.RequestContext, record: BuildRecord): Promise<void> {
  try {
    await restoreWorkbook(context, record);
  } catch (error) {
    rememberBuild(record);
    throw new ExcelProblem('restoreFailed', { detail: friendlyProblem(error).message }, error);
  }
}
