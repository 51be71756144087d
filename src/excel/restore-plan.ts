import type { Language } from '../i18n';
import type { MonthSetup } from '../plan/month-setup';
import { applyPlan, describePlanSheet } from '../sheets/month';
import { readExistingSheets } from './existing-sheets';
import { plansOf } from './known-plans';
import { rememberBuild } from './last-build';
import { oneAtATime } from './one-at-a-time';
import { plannedSheet } from './planned-sheet';
import { putBack } from './put-back';
import { refuseProtected, refuseTakenNames } from './refusals';
import { Requests } from './requests';
import { runExcel } from './run';
import { takeSnapshot } from './snapshot';
import { readWorkbookMap } from './workbook-map';
import { writeSheets } from './write-sheets';

/**
 * Makes the Plan sheet whole again: titles, tables and names as they are first written, with every figure of the user's
 * that can be used, and notes where they were. It is undone as a build is.
 * @returns how many damaged places there were
 * @throws ExcelProblem sheetProtected, definedNameTaken, underWay where a build has not ended
 */
export function restorePlanSheet(chosen: MonthSetup, language: Language): Promise<{ readonly restored: number }> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const requests = new Requests(context);
      const map = await readWorkbookMap(requests);
      const plans = plansOf(map);
      const existing = await readExistingSheets(requests, map, chosen.month, plans);
      const setup = existing.month.plan ? applyPlan(chosen, existing.month.plan) : chosen;
      const { sheet, damage } = describePlanSheet(setup, existing.month, {
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
        await requests.send();
      } catch (error) {
        await putBack(context, record);
        throw error;
      }
      rememberBuild(record);
      return { restored: damage.length };
    }),
  );
}
