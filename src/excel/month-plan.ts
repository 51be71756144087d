import type { Naming } from '../formula/naming';
import { LANGUAGES, type Language } from '../i18n';
import type { IsoMonth, MonthSetup } from '../plan/month-setup';
import type { CellRepair, SheetDescription } from '../sheets/description';
import { applyPlan, describeMonth, kpiName } from '../sheets/month';
import type { MonthDescription, PlanReading } from '../sheets/month-types';
import { ExcelProblem } from './excel-problem';
import { readExistingSheets, type ExistingSheets } from './existing-sheets';
import { headersOf, newKeys, standingKeys } from './kpi-keys';
import { followSheets, sheetIds } from './follow-sheets';
import { readSetup } from './read-setup';
import type { Remembered } from './remembered';
import type { Requests } from './requests';
import { blockNamed, planKpiUpdate, planPlanUpdate, standingSize, type SheetPlan } from './sheet-plan';
import type { WorkbookMap } from './workbook-map';

/** The defined name over the whole block of the Plan sheet. */
const PLAN_BLOCK = 'Plan_Block';

/** Everything a build will do, worked out before anything is changed. */
export interface MonthPlan {
  readonly month: IsoMonth;
  readonly description: MonthDescription;
  /** The Plan sheet, then the KPI sheet, whose formulas need it. */
  readonly sheets: readonly SheetPlan[];
  /** Name of the KPI sheet as it is or will be. */
  readonly kpiSheet: string;
  readonly remembered: Remembered;
}

/**
 * Reads a month afresh and works out what building it will do.
 * @throws ExcelProblem where something stands in the way: a protected sheet, cells of the user's in the middle of a block
 */
export async function planMonth(
  requests: Requests,
  map: WorkbookMap,
  chosen: MonthSetup,
  language: Language,
  planEdited: boolean,
  naming: Naming,
): Promise<MonthPlan> {
  const existing = await readExistingSheets(requests, map, chosen.month);
  if (existing.unreadableKpi) throw new ExcelProblem('titleMissing', existing.unreadableKpi);
  const found = await readSetup(requests, map, followSheets(chosen, map.remembered?.sheets ?? {}, map.sheets));
  const { reading } = found;
  const standing = existing.plan?.reading ?? null;
  const plan = standing && planEdited ? withSetup(standing, found.setup) : standing;
  const setup = plan ? applyPlan(found.setup, plan) : found.setup;
  const describe = (wanted: Language): MonthDescription =>
    describeMonth(setup, reading, existing.kpi?.reading ?? null, plan, wanted, naming);
  const description = describe(language);
  refuseChangedColumns(description);
  if (description.review.rows.length === 0) throw new ExcelProblem('noPeople');
  refuseProtected(map, existing, description.repairs);

  const blockName = kpiName(setup.month);
  const planned = planSheet(map, existing, description.plan);
  const kpi = kpiSheet(map, existing, description, blockName, describe);
  return {
    month: setup.month,
    description,
    sheets: [planned, kpi],
    kpiSheet: kpi.standing?.cells.sheet.name ?? kpi.description.name,
    remembered: {
      setup,
      sheets: sheetIds(setup, map.sheets),
      headers: {
        ...map.remembered?.headers,
        [blockName]: headersOf(kpi.description.cells, description.block.headerRow),
      },
    },
  };
}

/** The Plan sheet's reading with the figures of a set-up, so that indicators keep their numbers there and the pane's edits win. */
function withSetup(plan: PlanReading, { indicators, curve }: MonthSetup): PlanReading {
  return {
    ...plan,
    curve,
    indicators: plan.indicators.map((entry) => {
      const edited = indicators.find(({ title }) => title === entry.title);
      return edited ? { ...entry, weight: edited.weight, direction: edited.direction, tiers: edited.tiers } : entry;
    }),
  };
}

function planSheet(map: WorkbookMap, existing: ExistingSheets, description: SheetDescription): SheetPlan {
  const standing = existing.plan && planPlanUpdate(map, description, PLAN_BLOCK, existing.plan.cells);
  const wanted = standing?.description ?? { ...description, name: freeName(map, description.name) };
  return { description: wanted, names: [...description.names, blockNamed(PLAN_BLOCK, wanted)], standing };
}

function kpiSheet(
  map: WorkbookMap,
  existing: ExistingSheets,
  described: MonthDescription,
  blockName: string,
  describe: (language: Language) => MonthDescription,
): SheetPlan {
  const { kpi, block } = described;
  // The name over the block spans the whole of it: its size is what tells, after a failure, how far a rebuild got.
  const names = [...kpi.names.filter(({ name }) => name !== blockName), blockNamed(blockName, kpi)];
  if (!existing.kpi) return { description: { ...kpi, name: freeName(map, kpi.name) }, names, standing: null };
  const { cells, reading } = existing.kpi;
  if (reading.block.headerRow !== block.headerRow) throw new ExcelProblem('movedBlock', { sheet: cells.sheet.name });
  const headers = LANGUAGES.map((language) => {
    const other = describe(language);
    return headersOf(other.kpi.cells, other.block.headerRow);
  });
  const before = standingKeys(
    reading,
    cells.values,
    standingSize(map, blockName, cells),
    headers,
    map.remembered?.headers[blockName] ?? [],
  );
  const standing = planKpiUpdate(kpi, blockName, cells, { before, after: newKeys(described) });
  return { description: kpi, names, standing };
}

/** A sheet name that is not taken: with a number where somebody else's sheet has the name. */
function freeName(map: WorkbookMap, name: string): string {
  const taken = new Set(map.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const ending = ` (${number})`;
    free = name.slice(0, 31 - ending.length) + ending;
  }
  return free;
}

/** A column that is no longer the one chosen would pay everybody by somebody else's figures. */
function refuseChangedColumns({ review }: MonthDescription): void {
  const changed = review.problems.find(({ key }) => key === 'source.headerChanged');
  if (!changed) return;
  const { sheet = '', examples: titles = '' } = changed.values;
  throw new ExcelProblem('columnsChanged', { sheet, titles });
}

function refuseProtected(map: WorkbookMap, existing: ExistingSheets, repairs: readonly CellRepair[]): void {
  const touched = [
    existing.kpi?.cells.sheet.name,
    existing.plan?.cells.sheet.name,
    ...repairs.map(({ place }) => place.sheet),
  ];
  const locked = map.sheets.find(({ name, protected: isProtected }) => isProtected && touched.includes(name));
  if (locked) throw new ExcelProblem('sheetProtected', { sheet: locked.name });
}
