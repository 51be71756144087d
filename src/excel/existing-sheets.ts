import type { IsoMonth } from '../plan/month-setup';
import type { ExistingKpi, PlanReading } from '../sheets/month-types';
import { kpiName, PLAN_CURVE_NAME, readExistingKpi, readPlan } from '../sheets/month';
import type { Requests } from './requests';
import { readSheetCells, type SheetCells } from './sheet-cells';
import { sheetOfName, type SheetEntry, type WorkbookMap } from './workbook-map';

/** A sheet that we built earlier: its cells, and what they say; nothing where there is none or it cannot be read. */
export interface ExistingSheets {
  readonly kpi: { readonly cells: SheetCells; readonly reading: ExistingKpi } | null;
  readonly plan: { readonly cells: SheetCells; readonly reading: PlanReading } | null;
}

/** Reads the month's KPI sheet and the Plan sheet if they have been built before, whatever they are called by now. */
export async function readExistingSheets(
  requests: Requests,
  map: WorkbookMap,
  month: IsoMonth | null,
): Promise<ExistingSheets> {
  const kpi = month === null ? null : sheetOfName(map, kpiName(month));
  const plan = sheetOfName(map, PLAN_CURVE_NAME);
  const wanted = [kpi, plan].filter((sheet): sheet is SheetEntry => sheet !== null);
  const cells = await readSheetCells(requests, wanted);
  const cellsOf = (sheet: SheetEntry | null): SheetCells | null =>
    cells.find((entry) => entry.sheet.id === sheet?.id) ?? null;
  const kpiCells = cellsOf(kpi);
  const planCells = cellsOf(plan);
  const kpiReading = kpiCells && readExistingKpi(kpiCells.values, kpiCells.formulas);
  const planReading = planCells && readPlan(planCells.values, planCells.sheet.name);
  return {
    kpi: kpiCells && kpiReading ? { cells: kpiCells, reading: kpiReading } : null,
    plan: planCells && planReading ? { cells: planCells, reading: planReading } : null,
  };
}

/** Names of the sheets that we built: the results of a month are never taken for its data. */
export function builtSheets(map: WorkbookMap): Set<string> {
  const ours = map.names.filter(({ name }) => /^KPI_\d{4}_\d{2}$/i.test(name) || name === PLAN_CURVE_NAME);
  return new Set(ours.flatMap(({ place }) => (place ? [place.sheet] : [])));
}
