import type { Place, Source } from '../sources/source';
import { rangeIn } from './address';
import { readGrids } from './read-grid';
import type { Requests } from './requests';

/**
 * Reads ranges of the user's workbook: values, formulas, number formats, and how many rows are hidden or filtered away.
 * One round trip, more only where the size forces it.
 * @throws ExcelProblem where a sheet is gone or the ranges are too large
 */
export async function readSources(requests: Requests, places: readonly Place[]): Promise<Source[]> {
  const visible = places.map((place) => {
    const view = rangeIn(requests.context.workbook.worksheets.getItem(place.sheet), place).getVisibleView();
    view.load('rowCount');
    return view;
  });
  const grids = await readGrids(requests, places, ['values', 'formulas', 'numberFormat']);
  return places.map((place, index) => ({
    place,
    values: grids[index]?.values ?? [],
    formulas: grids[index]?.formulas ?? [],
    numberFormats: grids[index]?.numberFormat ?? [],
    hiddenRows: Math.max(0, place.rowCount - (visible[index]?.rowCount ?? place.rowCount)),
  }));
}
