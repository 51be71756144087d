import { isScenarioBlock, isScenarioTitle, readKeptScenario, type StoredScenario } from '../../sheets/what-if';
import { readGrids } from '../read-grid';
import type { Requests } from '../requests';
import { readSheetCells, type SheetCells } from '../sheet-cells';
import { sheetOfName, type SheetEntry, type WorkbookMap } from '../workbook-map';

/** A sheet of the workbook that has a scenario. */
export interface ScenarioSheetFound {
  readonly cells: SheetCells;
  /** The defined name over it; null for a copy that somebody has made of such a sheet. */
  readonly block: string | null;
  readonly stored: StoredScenario;
}

/**
 * The sheets with scenarios, in the workbook's order: those under a name of ours, whatever they are called by now, and those
 * that were copied, which Excel gives no name of the workbook's. Two round trips at most.
 */
export async function findScenarioSheets(requests: Requests, map: WorkbookMap): Promise<readonly ScenarioSheetFound[]> {
  const blocks = new Map(
    map.names.flatMap(({ name }) => {
      const sheet = isScenarioBlock(name) ? sheetOfName(map, name) : null;
      return sheet ? [[sheet.id, name] as const] : [];
    }),
  );
  const titled = await titledSheets(
    requests,
    map.sheets.filter(({ id, used }) => used !== null && !blocks.has(id)),
  );
  const wanted = map.sheets.filter((sheet) => blocks.has(sheet.id) || titled.has(sheet.id));
  if (wanted.length === 0) return [];
  return (await readSheetCells(requests, wanted)).flatMap((cells) => {
    const stored = readKeptScenario(cells.values);
    return stored ? [{ cells, block: blocks.get(cells.sheet.id) ?? null, stored }] : [];
  });
}

/** Ids of the sheets whose first cell has the title of a scenario's sheet. */
async function titledSheets(requests: Requests, sheets: readonly SheetEntry[]): Promise<ReadonlySet<string>> {
  if (sheets.length === 0) return new Set();
  const corners = sheets.map(({ name }) => ({ sheet: name, row: 0, column: 0, rowCount: 1, columnCount: 1 }));
  const grids = await readGrids(requests, corners, ['values']);
  return new Set(sheets.flatMap(({ id }, index) => (isScenarioTitle(grids[index]?.values[0]?.[0]) ? [id] : [])));
}
