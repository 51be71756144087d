import type { IsoMonth } from '../plan/month-setup';
import { firstDay, isDateFormat, yearOf } from './calendar';
import { dateFormat } from './date-cell';
import { shownText } from './figure-cell';
import { monthOfNumber, parseMonth, readsAsSerial } from './parse-date';
import { cellAt, cellPlace, formatAt, repairCell, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { isBlank } from './text';

/** The month of a target row; a month without a year is taken to be of the given year. */
export function targetMonth(source: Source, row: number, column: number, year?: number): IsoMonth | null {
  const cell = cellAt(source, row, column);
  if (typeof cell === 'number') return monthOfNumber(cell, isDateFormat(formatAt(source, row, column)), year);
  return typeof cell === 'string' && !isBlank(cell) ? parseMonth(cell, year) : null;
}

/** How a list writes the month that is built: as real dates, or as one text or number that SUMIFS can look for. */
export type WrittenMonth = { readonly kind: 'date' } | { readonly kind: 'value'; readonly value: string | number };

/** The rows of a list that are of the month, and how the month is written in most of them. */
export interface MonthRows {
  readonly rows: readonly number[];
  readonly written: WrittenMonth | null;
}

/**
 * Rows of the month. One list should write a month one way; a row that writes it differently from most is rewritten
 * where that is wanted, and otherwise reported and left out, because one criterion cannot find both.
 */
export function monthRows(
  context: ReadingContext,
  source: Source,
  headerRow: number,
  column: number,
  month: IsoMonth,
): MonthRows {
  const ways = new Map<string, number[]>();
  for (let row = headerRow + 1; row < source.values.length; row += 1) {
    if (targetMonth(source, row, column, yearOf(month)) !== month) continue;
    const way = wayOf(source, row, column);
    const rows = ways.get(way) ?? [];
    rows.push(row);
    ways.set(way, rows);
  }
  const [usual, ...others] = [...ways.entries()].sort((a, b) => b[1].length - a[1].length);
  if (!usual) return { rows: [], written: null };
  const first = cellAt(source, usual[1][0] ?? 0, column);
  const written: WrittenMonth =
    usual[0] === DATE_WAY ? { kind: 'date' } : { kind: 'value', value: first as string | number };
  const mended = others.flatMap(([, rows]) => rows).filter((row) => mend(context, source, row, column, month, written));
  return { rows: [...usual[1], ...mended].sort((a, b) => a - b), written };
}

const DATE_WAY = 'date';

function wayOf(source: Source, row: number, column: number): string {
  const cell = cellAt(source, row, column);
  const isDate = typeof cell === 'number' && (isDateFormat(formatAt(source, row, column)) || readsAsSerial(cell));
  return isDate ? DATE_WAY : `${typeof cell} ${String(cell).toLowerCase()}`;
}

function mend(
  context: ReadingContext,
  source: Source,
  row: number,
  column: number,
  month: IsoMonth,
  written: WrittenMonth,
): boolean {
  const to = written.kind === 'date' ? firstDay(month) : written.value;
  const format = written.kind === 'date' ? dateFormat(source, row, column) : undefined;
  const mended = repairCell(context, source, row, column, to, format);
  const values = { sheet: source.place.sheet };
  const places = [cellPlace(source, row, column)];
  const example = shownText(String(cellAt(source, row, column)));
  if (mended) context.findings.add('months.mixedRepaired', 'note', values, places, example);
  else context.findings.add('months.mixed', 'error', values, places, example);
  return mended;
}
