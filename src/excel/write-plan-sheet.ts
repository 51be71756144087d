import type { Language } from '../i18n';
import type { MonthSetup } from '../plan/month-setup';
import { applyPlan, describePlanSheet } from '../sheets/month';
import { followSheets, sheetIds } from './follow-sheets';
import { readExistingSheets } from './existing-sheets';
import { plansOf } from './known-plans';
import { rememberBuild } from './last-build';
import { oneAtATime } from './one-at-a-time';
import { plannedSheet } from './planned-sheet';
import { putBack } from './put-back';
import { refuseProtected, refuseTakenNames } from './refusals';
import { remember, rememberedBook } from './remembered';
import { Requests } from './requests';
import { runExcel } from './run';
import { takeSnapshot } from './snapshot';
import { readWorkbookMap } from './workbook-map';
import { writeSheets } from './write-sheets';

/** What the set-up takes in a request, in bytes, generously. */
const REMEMBERED_BYTES = 2_000;

/** What came of writing the Plan sheet. */
export interface PlanSheetOutcome {
  readonly sheet: string;
  /** Damaged places that there were before. */
  readonly restored: number;
}

/**
 * Writes the Plan sheet, or makes it whole again, without building a month: titles, tables and names as they are first written
 * for every plan in use, with every figure of the user's that can be used, and notes where they were. It is undone as a
 * build is.
 * @throws ExcelProblem sheetProtected, definedNameTaken, underWay where a build has not ended
 */
export function writePlanSheet(chosen: MonthSetup, language: Language): Promise<PlanSheetOutcome> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const requests = new Requests(context);
      const map = await readWorkbookMap(requests);
      const plans = plansOf(map);
      const existing = await readExistingSheets(requests, map, chosen.month, plans);
      const followed = followSheets(chosen, map.remembered?.sheets ?? {}, map.sheets);
      const setup = existing.month.plan ? applyPlan(followed, existing.month.plan) : followed;
      const { sheet, book, damage } = describePlanSheet(setup, existing.month, {
        language,
        plans,
        names: {
          taken: map.sheets.map(({ name }) => name),
          standing: (block) => existing.cells.get(block)?.sheet.name ?? null,
        },
      });
      refuseProtected(map, [sheet.description.name]);
      const sheets = [plannedSheet(map, existing, sheet)];
      refuseTakenNames(map, sheets);
      const record = await takeSnapshot(requests, map, sheets, []);
      try {
        await writeSheets(requests, map, sheets, record);
        await requests.add(REMEMBERED_BYTES, () => {
          remember(context, {
            setup,
            sheets: sheetIds(setup, map.sheets),
            headers: map.remembered?.headers ?? {},
            ...rememberedBook(book),
          });
          context.workbook.worksheets.getItem(sheet.description.name).activate();
        });
        await requests.send();
      } catch (error) {
        await putBack(context, record);
        throw error;
      }
      rememberBuild(record);
      return { sheet: sheet.description.name, restored: damage.length };
    }),
  );
}
