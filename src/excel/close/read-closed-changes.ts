import type { IsoMonth } from '../../plan/month-setup';
import { closedChanges, type ClosedChange } from '../../sheets/log/closed-changes';
import { fromTopLeft } from '../sheet-cells';
import { readGrids } from '../read-grid';
import type { Requests } from '../requests';
import type { WorkbookMap } from '../workbook-map';
import { closedSheets } from './closed-sheets';

/**
 * Finds sheets of closed months that are no longer as they were closed. One round trip, none where nothing is closed, more
 * only where the size forces it.
 * @param months those to look at; all where left out
 */
export async function readClosedChanges(
  requests: Requests,
  map: WorkbookMap,
  months?: readonly IsoMonth[],
): Promise<readonly ClosedChange[]> {
  const closed = map.closed.filter(({ month }) => months?.includes(month) ?? true);
  const found = closed.map((entry) => closedSheets(map, entry));
  const standing = found.flat().filter((sheet) => sheet !== null);
  if (closed.length === 0) return [];
  const grids = await readGrids(requests, standing.map(fromTopLeft), ['values']);
  const values = new Map(standing.map(({ id }, index) => [id, grids[index]?.values ?? []]));
  const changes = closed.map((entry, index) =>
    closedChanges(
      entry,
      (found[index] ?? []).map(
        (sheet) => sheet && { sheet: sheet.name, protected: sheet.protected, values: values.get(sheet.id) ?? [] },
      ),
    ),
  );
  return (await Promise.all(changes)).flat();
}
