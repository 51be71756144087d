import { LANGUAGES } from '../i18n';
import type { IsoMonth } from '../plan/month-setup';
import type { ExistingKpi, PlanReading } from '../sheets/month-types';
import { kpiName, readExistingKpi, readPlan } from '../sheets/month';
import { isSheetText, sheetText } from '../sheets/sheet-text';
import { findName } from './names';
import type { Requests } from './requests';
import { readSheetCells, type SheetCells } from './sheet-cells';
import { sheetOfName, type SheetEntry, type WorkbookMap } from './workbook-map';

/** A sheet that we built earlier: its cells, and what they say; nothing where there is none or it cannot be read. */
export interface ExistingSheets {
  readonly kpi: { readonly cells: SheetCells; readonly reading: ExistingKpi } | null;
  /** The month's KPI sheet where it stands but has lost column titles that it is read by, and the first of them. */
  readonly unreadableKpi: { readonly sheet: string; readonly title: string } | null;
  readonly plan: { readonly cells: SheetCells; readonly reading: PlanReading } | null;
}

/** Reads the month's KPI sheet and the Plan sheet if they have been built before, whatever they are called by now. */
export async function readExistingSheets(
  requests: Requests,
  map: WorkbookMap,
  month: IsoMonth | null,
): Promise<ExistingSheets> {
  const kpi = month === null ? null : sheetOfName(map, kpiName(month));
  const plan = planSheetOf(map);
  const wanted = [kpi, plan].filter((sheet): sheet is SheetEntry => sheet !== null);
  const cells = await readSheetCells(requests, wanted);
  const cellsOf = (sheet: SheetEntry | null): SheetCells | null =>
    cells.find((entry) => entry.sheet.id === sheet?.id) ?? null;
  const kpiCells = cellsOf(kpi);
  const planCells = cellsOf(plan);
  const kpiReading =
    kpiCells && month && readExistingKpi(kpiCells.values, kpiCells.formulas, blockRows(map, kpiCells, month));
  const planReading = planCells && readPlan(planCells.values, planCells.sheet.name);
  return {
    kpi: kpiCells && kpiReading ? { cells: kpiCells, reading: kpiReading } : null,
    unreadableKpi:
      kpiCells && !kpiReading ? { sheet: kpiCells.sheet.name, title: missingTitle(kpiCells.values) } : null,
    plan: planCells && planReading ? { cells: planCells, reading: planReading } : null,
  };
}

/** Rows of a KPI sheet's block, while its name begins where the block does. */
function blockRows(map: WorkbookMap, { sheet }: SheetCells, month: IsoMonth): number | null {
  const place = findName(map, kpiName(month))?.place;
  return place?.sheet === sheet.name && place.row === 0 ? place.rowCount : null;
}

const KPI_TITLES = ['kpi.name', 'kpi.adjustment', 'kpi.note'] as const;

/** The first title lacking in the row that has the most of those a KPI sheet is read by, in that row's language. */
function missingTitle(values: SheetCells['values']): string {
  const kept = (row: SheetCells['values'][number]): number =>
    KPI_TITLES.filter((key) => row.some((cell) => isSheetText(key, cell))).length;
  const header = values.reduce((best, row) => (kept(row) > kept(best) ? row : best), []);
  const lacking = KPI_TITLES.find((key) => !header.some((cell) => isSheetText(key, cell))) ?? KPI_TITLES[0];
  const language = LANGUAGES.find((one) => KPI_TITLES.some((key) => header.includes(sheetText(key, one))));
  return sheetText(lacking, language ?? 'en-US');
}

/** Every defined name that the Plan sheet has: any of them leads to it, so that losing one loses no plan. */
const PLAN_NAME = /^Plan_(Block|Curve|Curve_Method|(Weight|Direction|Tiers|Method)_\d+)$/i;

function planSheetOf(map: WorkbookMap): SheetEntry | null {
  for (const { name } of map.names.filter((entry) => PLAN_NAME.test(entry.name))) {
    const sheet = sheetOfName(map, name);
    if (sheet) return sheet;
  }
  return null;
}

/** Names of the sheets that we built: the results of a month are never taken for its data. */
export function builtSheets(map: WorkbookMap): Set<string> {
  const ours = map.names.filter(({ name }) => /^KPI_\d{4}_\d{2}$/i.test(name) || PLAN_NAME.test(name));
  return new Set(ours.flatMap(({ place }) => (place ? [place.sheet] : [])));
}
