import { versionFor, type PayPlan } from '../plan/language';
import { monthOfName, readScores, type MonthScores } from '../sheets/plan-book';
import { readGrids } from './read-grid';
import { Requests } from './requests';
import { runExcel } from './run';
import { readWorkbookMap } from './workbook-map';

/**
 * The scores on the KPI sheets of a plan that the workbook has, month by month, the latest last. Three round trips,
 * however many sheets there are.
 * @throws ExcelProblem
 */
export function readMonthScores(plan: PayPlan): Promise<readonly MonthScores[]> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const map = await readWorkbookMap(requests);
    const sheets = map.names.flatMap(({ name, place }) => {
      const month = monthOfName(name, plan);
      const version = month && versionFor(plan, month);
      return place && version ? [{ month, version, place }] : [];
    });
    const grids = await readGrids(
      requests,
      sheets.map(({ place }) => place),
      ['values', 'formulas'],
    );
    return sheets
      .flatMap(({ month, version }, index) => {
        const { values = [], formulas = [] } = grids[index] ?? {};
        return readScores(values, formulas, version, month) ?? [];
      })
      .sort((one, other) => (one.month < other.month ? -1 : 1));
  });
}
