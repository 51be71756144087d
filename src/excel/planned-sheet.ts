import type { NamedArea, SheetDescription } from '../sheets/description';
import type { BuiltSheet } from '../sheets/month';
import { ExcelProblem } from './excel-problem';
import type { ExistingSheets } from './existing-sheets';
import { newKeys, standingKeys } from './kpi-keys';
import { blockNamed, planKpiUpdate, planPlanUpdate, standingSize, type SheetPlan } from './sheet-plan';
import type { WorkbookMap } from './workbook-map';

/**
 * What will be done with a described sheet: it is made new, or what stands of it is brought up to date.
 * The name over a block spans the whole of it: its size is what tells, after a failure, how far a rebuild got.
 * @throws ExcelProblem where cells of the user's stand in the way
 */
export function plannedSheet(map: WorkbookMap, existing: ExistingSheets, sheet: BuiltSheet): SheetPlan {
  const { block, description, layout } = sheet;
  const namesOf = (wanted: SheetDescription): readonly NamedArea[] => [
    ...wanted.names.filter(({ name }) => name !== block),
    blockNamed(block, wanted),
  ];
  const cells = existing.cells.get(block);
  if (!cells) return { description, names: namesOf(description), standing: null };
  if (!layout) {
    const standing = planPlanUpdate(map, description, block, cells);
    return { description: standing.description, names: namesOf(standing.description), standing };
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
  return { description, names: namesOf(description), standing: update };
}
