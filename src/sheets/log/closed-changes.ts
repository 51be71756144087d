import type { IsoMonth } from '../../plan/month-setup';
import type { CellValue, Place } from '../../sources/source';
import { changedCells } from './cell-checks';
import { closedOn, type ClosedMonth } from './closed-month';
import { canonicalRows, fingerprintOf } from './fingerprint';

/** A sheet of a closed month that is no longer as it was closed. */
export interface ClosedChange {
  readonly month: IsoMonth;
  /** The day on which the month was closed, `2026-11-05`. */
  readonly closedOn: string;
  /** gone: deleted · changed: shows other values · unprotected: still the same, and anybody may type into it. */
  readonly kind: 'gone' | 'changed' | 'unprotected';
  /** What the sheet is called, or was when it was closed. */
  readonly sheet: string;
  /** Where the values are others, as far as that can be told. */
  readonly places: readonly Place[];
}

/** A sheet of a closed month as it is now. */
export interface SheetNow {
  readonly sheet: string;
  readonly protected: boolean;
  /** From A1 on. */
  readonly values: readonly (readonly CellValue[])[];
}

/** Cells named of one sheet; whoever looks there sees the others. */
const MOST_PLACES = 20;

/**
 * Compares a closed month with what its sheets say now.
 * @param now its sheets in the order in which they are kept; null for one that is gone
 */
export async function closedChanges(
  closed: ClosedMonth,
  now: readonly (SheetNow | null)[],
): Promise<readonly ClosedChange[]> {
  const changes = closed.sheets.map(async (before, index): Promise<readonly ClosedChange[]> => {
    const same = { month: closed.month, closedOn: closedOn(closed), places: [] };
    const sheet = now[index];
    if (!sheet) return [{ ...same, kind: 'gone', sheet: before.sheet }];
    if ((await fingerprintOf(canonicalRows(sheet.values))) !== before.fingerprint) {
      const { areas } = await changedCells(before.checks, sheet.values);
      const places = areas.slice(0, MOST_PLACES).map((area) => ({ sheet: sheet.sheet, ...area }));
      return [{ ...same, kind: 'changed', sheet: sheet.sheet, places }];
    }
    return sheet.protected ? [] : [{ ...same, kind: 'unprotected', sheet: sheet.sheet }];
  });
  return (await Promise.all(changes)).flat();
}
