import { stringifyA1Ref, toCol } from '@borgar/fx';
import type { SourceChoice } from '../plan/month-setup';
import type { Place, Source } from '../sources/source';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A rectangle in A1 form with its sheet: `'Order lines'!$A$1:$I$2156`. */
export function placeReference(place: Place): string {
  const absolute = { $top: true, $left: true, $bottom: true, $right: true };
  const { row, column } = place;
  const range = {
    top: row,
    left: column,
    bottom: row + place.rowCount - 1,
    right: column + place.columnCount - 1,
    ...absolute,
  };
  return stringifyA1Ref({ context: [place.sheet], range }, !PLAIN_NAME.test(place.sheet));
}

/** A rectangle as it is written in words, without dollars. */
export function placeInWords(place: Place): string {
  return placeReference(place).replace(/\$/g, '');
}

/** The figures of one column of a list, below its titles down to the last row read. */
export function columnReference(source: Source, choice: SourceChoice<string>, column: number): string {
  const first = choice.headerRow + 1;
  return placeReference({
    sheet: source.place.sheet,
    row: source.place.row + first,
    column: source.place.column + column,
    rowCount: Math.max(1, source.values.length - first),
    columnCount: 1,
  });
}

/** A cell in the same row of whatever sheet it stands on: `$B7` where its column is fixed, `F7` otherwise. */
export function rowCell(column: number, row: number, fixed = false): string {
  return `${fixed ? '$' : ''}${toCol(column)}${row + 1}`;
}

/** Cells from one to another column of a row: `H7:J7`. */
export function rowSpan(first: number, last: number, row: number): string {
  return first === last ? rowCell(first, row) : `${rowCell(first, row)}:${rowCell(last, row)}`;
}

/** A fixed cell: `$B$3`. */
export function fixedCell(column: number, row: number): string {
  return `$${toCol(column)}$${row + 1}`;
}
