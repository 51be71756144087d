import type { StoredScenario } from '../../sheets/what-if';
import { Requests } from '../requests';
import { runExcel } from '../run';
import { readWorkbookMap } from '../workbook-map';
import { findScenarioSheets } from './scenario-sheets';

/** A scenario as a sheet of the workbook has it by now. */
export interface SheetScenario extends StoredScenario {
  readonly sheet: string;
}

/**
 * The scenarios that stand on sheets of the workbook, with the values that their cells have by now. A sheet that somebody
 * has copied is a scenario of its own, called as the copy is.
 * @throws ExcelProblem
 */
export function readScenarios(): Promise<readonly SheetScenario[]> {
  return runExcel(async (context) => {
    const requests = new Requests(context);
    const found = await findScenarioSheets(requests, await readWorkbookMap(requests));
    const originals = new Set(found.flatMap(({ block, stored }) => (block === null ? [] : stored.scenario.id)));
    const taken = new Set<string>();
    return found.map(({ cells: { sheet }, block, stored }) => {
      const { scenario } = stored;
      const isCopy = (block === null && originals.has(scenario.id)) || taken.has(scenario.id);
      taken.add(scenario.id);
      const own = isCopy ? { ...scenario, id: `${scenario.id} ${sheet.id}`, name: sheet.name } : scenario;
      return { ...stored, scenario: own, sheet: sheet.name };
    });
  });
}
