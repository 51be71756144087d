import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import type { Area } from '../sheets/description';
import type { Place } from '../sources/source';

/** The address of a place as people read it: `Sales!B2:D9`, the sheet's name quoted only where it has to be. */
export function placeAddress(place: Place): string {
  return stringifyA1Ref({ context: [place.sheet], range: bounds(place) });
}

/** The address of an area in a sheet as a defined name holds it: `='Order lines'!$A$1:$K$20`. */
export function nameFormula(sheet: string, area: Area): string {
  const fixed = { $top: true, $left: true, $bottom: true, $right: true };
  return `=${stringifyA1Ref({ context: [sheet], range: { ...bounds(area), ...fixed } })}`;
}

function bounds(area: Area): { top: number; left: number; bottom: number; right: number } {
  return {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rowCount - 1,
    right: area.column + area.columnCount - 1,
  };
}

/**
 * The place that an address of one area stands for; null for any other text, a name or a whole column among them.
 * @param text an address with its sheet as Excel gives it, such as `'Order lines'!A1:K20`, or a defined name's formula
 */
export function parseAddress(text: string): Place | null {
  const reference = parseA1Ref(text);
  const range = reference && 'range' in reference ? reference.range : undefined;
  const sheet = reference && 'context' in reference ? reference.context.at(-1) : undefined;
  if (!range || sheet === undefined) return null;
  const { top, left, bottom, right } = range;
  if (top == null || left == null || bottom == null || right == null) return null;
  return { sheet, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The range of an area in a sheet. */
export function rangeIn(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** The range of a place in a workbook; the next round trip fails where its sheet is gone. */
export function rangeOf(context: Excel.RequestContext, place: Place): Excel.Range {
  return rangeIn(context.workbook.worksheets.getItem(place.sheet), place);
}
