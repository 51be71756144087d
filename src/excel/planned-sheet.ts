import type { NamedArea, SheetDescription } from '../sheets/description';
import type { BuiltSheet } from '../sheets/month';
import { planBlockNames } from '../sheets/plan-book';
import { ExcelProblem } from './excel-problem';
import type { ExistingSheets } from './existing-sheets';
import { plansOf } from './known-plans';
import { newKeys, standingKeys } from './kpi-keys';
import { blockNamed, planKpiUpdate, planPlanUpdate, standingSize, type SheetPlan } from './sheet-plan';
import type { WorkbookMap } from './workbook-map';

/**
 * What will be done with a described sheet: it is made new, or what stands of it is brought up to date.
 * The name over a block spans the whole of it: its size is what tells, after a failure, how far a rebuild got.
 * @throws ExcelProblem where cells of the user's stand in the way
 */
export function plannedSheet(map: WorkbookMap, existing: ExistingSheets, sheet: BuiltSheet): SheetPlan {
  const { block, description, layout, typedBelow = 0 } = sheet;
  const namesOf = (wanted: SheetDescription): readonly NamedArea[] => [
    ...wanted.names.filter(({ name }) => name !== block),
    blockNamed(block, wanted),
  ];
  const cells = existing.cells.get(block);
  if (!cells) return { description, names: namesOf(description), lost: [], standing: null };
  const lost = lostNames(map, cells.sheet.name, sheet);
  if (!layout) {
    const standing = planPlanUpdate(map, description, block, cells, typedBelow);
    return { description: standing.description, names: namesOf(standing.description), lost, standing };
  }
  const { standing } = layout;
  if (!standing) throw new ExcelProblem('movedBlock', { sheet: cells.sheet.name });
  const before = standingKeys(
    { ...layout, standing },
    { sheet: cells.sheet.name, values: cells.values },
    standingSize(map, block, cells),
    map.remembered?.headers[block] ?? [],
  );
  const after = newKeys(layout, description.cells);
  const update = planKpiUpdate(description, block, cells, { before, after });
  return { description, names: namesOf(description), lost, standing: update };
}

/** Names of a plan's parameters and of the department's figures that the sheet to be built no longer has. */
function lostNames(map: WorkbookMap, sheet: string, { block, description }: BuiltSheet): readonly string[] {
  const plans = [...plansOf(map), ...(map.remembered?.plans ?? [])];
  const ofPlans = new Set(plans.flatMap(planBlockNames).map((name) => name.toLowerCase()));
  const kept = new Set([block, ...description.names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  return map.names.flatMap(({ name, place }) => {
    const key = name.toLowerCase();
    const isOurs = ofPlans.has(key) || key.startsWith(`${block.toLowerCase()}_`);
    return place?.sheet === sheet && isOurs && !kept.has(key) ? [name] : [];
  });
}
