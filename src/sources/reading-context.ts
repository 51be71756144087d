import { Findings } from './findings';
import type { CellRepair } from './repair';
import type { CellValue, Place, Source } from './source';

/** What is gathered while a month's ranges are read. */
export interface ReadingContext {
  readonly findings: Findings;
  readonly repairs: CellRepair[];
  /** Whether text that reads as a number, a date or a listed name is turned into one, and so counts. */
  readonly repairText: boolean;
}

export function readingContext(repairText: boolean): ReadingContext {
  return { findings: new Findings(), repairs: [], repairText };
}

/** One cell of a range as a place. */
export function cellPlace(source: Source, row: number, column: number): Place {
  const { sheet, row: top, column: left } = source.place;
  return { sheet, row: top + row, column: left + column, rowCount: 1, columnCount: 1 };
}

export function cellAt(source: Source, row: number, column: number): CellValue {
  return source.values[row]?.[column] ?? '';
}

export function formatAt(source: Source, row: number, column: number): string {
  return source.numberFormats[row]?.[column] ?? 'General';
}

/**
 * Notes that a text cell is to be rewritten. A cell that computes its text is left alone.
 * @returns whether it will be
 */
export function repairCell(
  context: ReadingContext,
  source: Source,
  row: number,
  column: number,
  to: number | string,
  numberFormat?: string,
): boolean {
  const formula = source.formulas?.[row]?.[column];
  if (!context.repairText || (typeof formula === 'string' && formula.startsWith('='))) return false;
  const place = cellPlace(source, row, column);
  const from = String(cellAt(source, row, column));
  context.repairs.push({ place, from, to, ...(numberFormat === undefined ? {} : { numberFormat }) });
  return true;
}
