import type { CellRepair } from '../sheets/description';
import type { CellValue } from '../sources/source';
import { rangeOf } from './address';
import { restorable } from './cell-text';
import { readFormats } from './format-snapshot';
import { namesBefore } from './names';
import { readReferences } from './references';
import type { Requests } from './requests';
import type { Size } from './block-shape';
import { endangeredAreas, sizeOf, type SheetPlan, type StandingPlan } from './sheet-plan';
import type { BuildRecord, CellBefore, SheetBefore } from './undo';
import type { WorkbookMap } from './workbook-map';
import { hasOwnPages, readPages } from './write-pages';

/**
 * Everything a build will change, as it is now. What was not read before is read here: the number formats of cells to be
 * mended, the looks of what goes, and formulas that look into rows that go.
 */
export async function takeSnapshot(
  requests: Requests,
  map: WorkbookMap,
  plans: readonly SheetPlan[],
  repairs: readonly CellRepair[],
): Promise<BuildRecord> {
  const changed: SheetBefore[] = [];
  const references = [];
  for (const { standing } of plans) {
    if (!standing) continue;
    changed.push(await sheetBefore(requests, standing));
    if (standing.steps.some(({ change }) => change === 'delete')) {
      references.push(...(await readReferences(requests, map, standing.cells.sheet.name, standing.before)));
    }
  }
  return {
    created: [],
    changed,
    names: plans.flatMap(({ names, lost }) => namesBefore(map, [...names.map(({ name }) => name), ...lost])),
    setting: map.setting,
    cells: await cellsBefore(requests, repairs),
    references,
  };
}

async function sheetBefore(requests: Requests, plan: StandingPlan): Promise<SheetBefore> {
  const { cells, touched, steps, before, blockName } = plan;
  const sheet = requests.context.workbook.worksheets.getItem(cells.sheet.id);
  const columns = steps
    .filter(({ change, axis }) => change === 'delete' && axis === 'columns')
    .flatMap(({ run }) => Array.from({ length: run.count }, (_, offset) => run.start + offset));
  const widths = columns.map((column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return { column, format };
  });
  if (widths.length > 0) await requests.send();
  return {
    id: cells.sheet.id,
    name: cells.sheet.name,
    area: { row: 0, column: 0, ...touched },
    contents: grid(touched, (row, column) =>
      restorable(cells.values[row]?.[column] ?? '', cells.formulas[row]?.[column] ?? ''),
    ),
    numberFormats: grid(touched, (row, column) => cells.numberFormats[row]?.[column] ?? 'General'),
    formats: await readFormats(requests, sheet, endangeredAreas(plan)),
    columnWidths: widths.map(({ column, format }) => ({ column, points: format.columnWidth })),
    steps,
    pages: hasOwnPages(plan.description) ? await readPages(requests, sheet, touched.rowCount) : null,
    block: { name: blockName, before, after: sizeOf(plan.description) },
    sent: 'delete',
  };
}

function grid<T extends CellValue>({ rowCount, columnCount }: Size, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cell(row, column)),
  );
}

async function cellsBefore(requests: Requests, repairs: readonly CellRepair[]): Promise<CellBefore[]> {
  const ranges = repairs.map(({ place }) => {
    const range = rangeOf(requests.context, place);
    range.load('numberFormat');
    return range;
  });
  if (ranges.length > 0) await requests.send();
  return repairs.map(({ place, from, to }, index) => ({
    place,
    text: from,
    mended: to,
    numberFormat: String(ranges[index]?.numberFormat[0]?.[0] ?? 'General'),
  }));
}
