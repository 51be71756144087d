import type { Place, Source } from './source';
import { isBlank } from './text';
import { findHeaderRow } from './header-row';
import { headerFit, headerText } from './header-text';

/** A rectangle cut out of a range that was read. Rows that were not read yet stay in the place and out of the values. */
export function cutSource(source: Source, place: Place): Source {
  const top = place.row - source.place.row;
  const left = place.column - source.place.column;
  const cut = <Cell>(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
    rows.slice(top, top + place.rowCount).map((cells) => cells.slice(left, left + place.columnCount));
  return {
    place,
    values: cut(source.values),
    numberFormats: cut(source.numberFormats),
    ...(source.formulas ? { formulas: cut(source.formulas) } : {}),
    hiddenRows: source.hiddenRows,
  };
}

/**
 * The lists on a sheet: its tables where it has any, else its used range, taken apart at blank columns
 * where lists with people of their own stand side by side.
 */
export function listsOn(used: Source, tables: readonly { readonly place: Place }[]): readonly Source[] {
  if (tables.length > 0) return tables.map(({ place }) => cutSource(used, place));
  const strips = stripsOf(used);
  return strips.filter(hasPeople).length > 1 ? strips : [used];
}

function stripsOf(source: Source): readonly Source[] {
  const { place } = source;
  const filled = Array.from({ length: place.columnCount }, (_, column) =>
    source.values.some((cells) => !isBlank(cells[column])),
  );
  const strips: Source[] = [];
  let start = 0;
  for (let column = 0; column <= place.columnCount; column += 1) {
    if (filled[column]) continue;
    const strip = { ...place, column: place.column + start, columnCount: column - start };
    if (column > start) strips.push(cutSource(source, strip));
    start = column + 1;
  }
  return strips;
}

function hasPeople(source: Source): boolean {
  const row = findHeaderRow(source);
  const titles = row === null ? [] : (source.values[row] ?? []).map(headerText);
  return titles.some((title) => headerFit(title, 'name') > 0 || headerFit(title, 'id') > 0);
}
