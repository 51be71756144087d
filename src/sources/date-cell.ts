import type { IsoMonth } from '../plan/month-setup';
import { firstDay, isDateFormat, monthOfSerial, nextMonth, toSerial } from './calendar';
import { isErrorText, shownText } from './figure-cell';
import { parseDate } from './parse-date';
import { cellAt, cellPlace, formatAt, repairCell, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { isBlank } from './text';

const ISO_DATE_FORMAT = 'yyyy-mm-dd';

/** The month of a record's date, and whether the formulas will see it there. */
export interface RecordMonth {
  readonly month: IsoMonth | null;
  readonly counts: boolean;
}

/** Tells the month of a row's record. */
export type RecordMonthReader = (row: number) => RecordMonth;

/** Reads the months of a list's records, one after the other. */
export function recordMonthReader(
  context: ReadingContext,
  source: Source,
  column: number,
  title: string,
  built: IsoMonth,
): RecordMonthReader {
  const [first, end] = [firstDay(built), firstDay(nextMonth(built))];
  const counting = { month: built, counts: true };
  return (row) => {
    const cell = cellAt(source, row, column);
    if (typeof cell === 'number' && cell >= first && cell < end) return counting;
    return recordMonth(context, source, row, column, title, built);
  };
}

/**
 * The month of a record. A date that is text, or a number such as 20261005, counts only if it is going to be turned into a real one: `>=` and `<`
 * in SUMIFS pass over text. Only texts of the month that is built are rewritten.
 */
function recordMonth(
  context: ReadingContext,
  source: Source,
  row: number,
  column: number,
  title: string,
  built: IsoMonth,
): RecordMonth {
  const cell = cellAt(source, row, column);
  const shownMonth = typeof cell === 'number' ? monthOfSerial(cell) : null;
  if (shownMonth) return { month: shownMonth, counts: shownMonth === built };
  const values = { sheet: source.place.sheet, column: title };
  const places = [cellPlace(source, row, column)];
  const date = isBlank(cell) || isErrorText(cell) ? null : parseDate(String(cell));
  if (!date) {
    const shown = isBlank(cell) ? '""' : shownText(String(cell));
    context.findings.add('dates.unreadable', 'error', values, places, shown);
    return { month: null, counts: false };
  }
  const serial = toSerial(date);
  const month = monthOfSerial(serial);
  if (serial < firstDay(built) || serial >= firstDay(nextMonth(built))) return { month, counts: false };
  const repaired = repairCell(context, source, row, column, serial, dateFormat(source, row, column));
  const example = shownText(String(cell));
  if (repaired) context.findings.add('dates.textRepaired', 'note', values, places, example);
  else context.findings.add('dates.text', 'error', values, places, example);
  return { month, counts: repaired };
}

/** The format of the nearest real date above or below, so that the mended cell looks like its neighbours. */
export function dateFormat(source: Source, row: number, column: number): string {
  for (let away = 0; away < source.values.length; away += 1) {
    for (const near of [row - away, row + away]) {
      const format = formatAt(source, near, column);
      if (typeof cellAt(source, near, column) === 'number' && isDateFormat(format)) return format;
    }
  }
  return ISO_DATE_FORMAT;
}
