import type { Language } from '../i18n';
import type { MonthSetup } from '../plan/month-setup';
import { peopleSheets } from '../sheets/changes/read-people-sheets';
import type { CheckInput } from '../sheets/check';
import { applyPlan, describeMonth, isBuilt, type StandingSheet } from '../sheets/month';
import { monthBefore } from '../sheets/payroll';
import { limitsIn } from './check-limits';
import { closedMonth } from './close/closed-months';
import { readClosedChanges } from './close/read-closed-changes';
import { readExistingSheets } from './existing-sheets';
import { followSheets } from './follow-sheets';
import { plansOf } from './known-plans';
import { namingInUse } from './naming-in-use';
import { readSetup } from './read-setup';
import { Requests } from './requests';
import { runExcel } from './run';
import { loadSettings, textsOf } from './settings';
import { sideBySide } from './side-by-side';
import { readWorkbookMap } from './workbook-map';

/**
 * Reads what a month is checked by: the month afresh, the month before, what was closed, and the user's limits. Three round
 * trips, however many sheets; more only where their size, or a list that has moved, forces it.
 * @returns null where the month has no sheets yet
 * @throws ExcelProblem sheetGone where a list's sheet is no longer there
 */
export function readCheckInput(chosen: MonthSetup, language: Language): Promise<CheckInput | null> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const settings = loadSettings(context);
    const map = await readWorkbookMap(requests);
    const limits = limitsIn(textsOf(settings));
    const plans = plansOf(map);
    const { month } = chosen;
    const earlier = monthBefore(month);
    const [found, standing, before, closedChanges] = await sideBySide(requests, [
      (trips) => readSetup(trips, map, followSheets(chosen, map.remembered?.sheets ?? {}, map.sheets)),
      (trips) => readExistingSheets(trips, map, month, plans),
      (trips) => readExistingSheets(trips, map, earlier, plans),
      (trips) => readClosedChanges(trips, map),
    ]);
    const existing = standing.month;
    if (!isBuilt(existing)) return null;
    const setup = existing.plan ? applyPlan(found.setup, existing.plan) : found.setup;
    const description = describeMonth(setup, found.reading, existing, {
      language,
      plans,
      naming: namingInUse(),
      names: {
        taken: map.sheets.map(({ name }) => name),
        standing: (block) => standing.cells.get(block)?.sheet.name ?? null,
      },
    });
    return {
      ...{ setup, description, closedChanges, limits, isClosed: closedMonth(map, month) !== null },
      review: description.review,
      unreadable: standing.unreadable,
      people: found.reading.people,
      sheets: peopleSheets(setup, month, existing, plans),
      before: peopleSheets(setup, earlier, before.month, plans),
      standing: new Map(
        [...standing.cells].map(([block, { sheet, values, formulas }]): [string, StandingSheet] => [
          block,
          { sheet: sheet.name, values, formulas, rowCount: null },
        ]),
      ),
    };
  });
}
