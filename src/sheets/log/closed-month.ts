import type { IsoMonth } from '../../plan/month-setup';
import type { CellChecks } from './cell-checks';
import type { FrozenFormulas } from './frozen-formulas';
import type { MonthTotals } from './month-totals';

/** A sheet of a closed month: how it was found and what stood on it. */
export interface ClosedSheet {
  /** Excel's id of the sheet, which it keeps when it is renamed. */
  readonly id: string;
  /** What it was called. */
  readonly sheet: string;
  /** The workbook's names over its blocks. */
  readonly blocks: readonly string[];
  /** Of everything that it showed. */
  readonly fingerprint: string;
  readonly checks: CellChecks;
  /** What its values were worked out by, for reopening. */
  readonly formulas: FrozenFormulas;
}

/** A month that has been closed. Plain data: it is kept in a setting of the workbook. */
export interface ClosedMonth {
  readonly month: IsoMonth;
  /** When it was closed, in ISO form and UTC. */
  readonly closedAt: string;
  readonly totals: MonthTotals;
  /** Of the lists that the month was built from; empty where none are known. */
  readonly inputs: string;
  /** Of all its sheets. */
  readonly fingerprint: string;
  readonly sheets: readonly ClosedSheet[];
}

const VERSION = 1;

/** A closed month as the text of a setting, with the version of its form. */
export function writeClosedMonth(closed: ClosedMonth): string {
  return JSON.stringify({ version: VERSION, ...closed });
}

/** What a setting's text says; null where it is of a later version or damaged. */
export function readClosedMonth(text: string): ClosedMonth | null {
  try {
    const { version, ...closed } = JSON.parse(text) as Partial<ClosedMonth> & { readonly version?: number };
    return version === VERSION && isClosedMonth(closed) ? closed : null;
  } catch {
    return null;
  }
}

function isClosedMonth(closed: Partial<ClosedMonth>): closed is ClosedMonth {
  return typeof closed.month === 'string' && typeof closed.closedAt === 'string' && Array.isArray(closed.sheets);
}

/** The day on which a month was closed, as the calendar of the reader has it: `2026-11-05`. */
export function closedOn({ closedAt }: ClosedMonth): string {
  const date = new Date(closedAt);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
