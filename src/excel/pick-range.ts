import type { Place } from '../sources/source';
import { parseAddress, placeAddress } from './address';
import { intersect } from './area';
import { localAddress } from './formula-cell';
import { runExcel } from './run';

/** What the selection comes to as an argument. */
export type Picked =
  | { readonly reference: string }
  /** Several areas at once, or the formula's own cell among them: no argument can be that. */
  | { readonly refused: 'several' | 'own' }
  /** Nothing but the formula's own cell is selected, as it is before anything has been picked. */
  | { readonly refused: 'nothing' };

/**
 * The selection as a formula would refer to it: `B2:B9`, or `'Order lines'!A1:C5` on another sheet. Whole columns and rows
 * stay whole. One round trip.
 * @param home the cell that the formula goes into
 */
export function readPickedReference(home: Place): Promise<Picked> {
  return runExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load('areaCount,address');
    await context.sync();
    if (areas.areaCount !== 1) return { refused: 'several' };
    const place = parseAddress(areas.address);
    if (!place) return { reference: wholeLines(areas.address, home.sheet) };
    if (place.sheet !== home.sheet) return { reference: placeAddress(place) };
    if (!intersect(place, home)) return { reference: localAddress(place) };
    return { refused: place.rowCount * place.columnCount === 1 ? 'nothing' : 'own' };
  });
}

/** Whole columns and rows, `Sales!A:B`: no rectangle that has a first and a last row. */
function wholeLines(address: string, sheet: string): string {
  const end = address.lastIndexOf('!');
  const before = address.slice(0, Math.max(0, end));
  const name = before.startsWith("'") ? before.slice(1, -1).replaceAll("''", "'") : before;
  return name === sheet ? address.slice(end + 1) : address;
}
