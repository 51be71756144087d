import type { Restore } from '../sheets/check';
import { monthOfBlock } from '../sheets/month-blocks';
import { isFormula } from '../sources/is-formula';
import { cellBlocks } from './cell-blocks';
import { restorable } from './cell-text';
import { rememberBuild } from './last-build';
import { oneAtATime } from './one-at-a-time';
import { putBack } from './put-back';
import { readGrids } from './read-grid';
import { refuseProtected } from './refusals';
import { Requests } from './requests';
import { runExcel } from './run';
import type { BuildRecord, SheetBefore } from './undo';
import { readWorkbookMap, type WorkbookMap } from './workbook-map';
import { writeInPlace } from './write-in-place';

/** Cells of one sheet that are to have their formulas again, as they are. */
interface SheetCellsBefore {
  readonly id: string;
  readonly before: readonly SheetBefore[];
  readonly cells: Parameters<typeof writeInPlace>[2];
}

/**
 * Puts formulas back into cells that were typed over. It is undone as a build is; where it fails, the cells are as they were.
 * A handful of round trips, however many cells.
 * @returns how many cells got their formula again; one that has a formula by now is left as it is
 * @throws ExcelProblem sheetProtected, underWay where a build has not ended
 */
export function restoreFormulas(restores: readonly Restore[]): Promise<number> {
  return oneAtATime(() =>
    runExcel(async (context) => {
      const requests = new Requests(context);
      const map = await readWorkbookMap(requests);
      refuseProtected(
        map,
        restores.map(({ place }) => place.sheet),
      );
      const sheets = await cellsNow(requests, map, restores);
      const record: BuildRecord = {
        ...{ created: [], names: [], cells: [], references: [], setting: map.setting },
        changed: sheets.flatMap(({ before }) => before),
      };
      try {
        for (const { id, cells } of sheets) {
          await writeInPlace(requests, context.workbook.worksheets.getItem(id), cells);
        }
        await requests.send();
      } catch (error) {
        await putBack(context, record);
        throw error;
      }
      const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
      if (count > 0) rememberBuild(record);
      return count;
    }),
  );
}

async function cellsNow(
  requests: Requests,
  map: WorkbookMap,
  restores: readonly Restore[],
): Promise<readonly SheetCellsBefore[]> {
  const wanted = map.sheets.flatMap(({ id, name }) => {
    const block = blockOn(map, name);
    if (!block) return [];
    const own = restores.filter(({ place }) => place.sheet === name);
    const formulas = new Map(own.map(({ place, formula }) => [keyOf(place), formula]));
    return cellBlocks(own.map(({ place }) => place)).map((area) => ({ id, name, block, area, formulas }));
  });
  const places = wanted.map(({ name, area }) => ({ sheet: name, ...area }));
  const grids = await readGrids(requests, places, ['values', 'formulas', 'numberFormat']);
  return wanted.map(({ id, name, block, area, formulas }, index) => {
    const grid = grids[index];
    const cells = (grid?.formulas ?? []).flatMap((line, down) =>
      line.flatMap((standing, across) => {
        const at = { row: area.row + down, column: area.column + across };
        const formula = formulas.get(keyOf(at));
        const value = grid?.values[down]?.[across] ?? '';
        if (formula === undefined || isFormula(standing, value)) return [];
        return [{ ...at, content: formula, numberFormat: grid?.numberFormat[down]?.[across] ?? 'General' }];
      }),
    );
    const before: SheetBefore = {
      ...{ id, name, area, formats: [], columnWidths: [], steps: [], pages: null, sent: 'delete' },
      contents: (grid?.formulas ?? []).map((line, down) =>
        line.map((formula, across) => restorable(grid?.values[down]?.[across] ?? '', formula)),
      ),
      numberFormats: grid?.numberFormat ?? [],
      block,
    };
    return { id, cells, before: [before] };
  });
}

/** The block of a sheet of ours: undoing finds by its size whether rows or columns have come or gone since. */
function blockOn({ names }: WorkbookMap, sheet: string): SheetBefore['block'] | null {
  const named = names.find(
    ({ name, place }) => place?.sheet === sheet && place.row === 0 && monthOfBlock(name) !== null,
  );
  return named?.place ? { name: named.name, before: named.place, after: named.place } : null;
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
