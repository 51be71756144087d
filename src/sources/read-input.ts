import { choiceWord, inputKind, type PlanInput, type PlanValue } from '../plan/language';
import { monthOfSerial, toSerial } from './calendar';
import { dateFormat } from './date-cell';
import { figureCell, isErrorText, shownText } from './figure-cell';
import { flagOf } from './flag-words';
import { parseDate } from './parse-date';
import { cellAt, cellPlace, repairCell, type ReadingContext } from './reading-context';
import type { Source } from './source';
import { isBlank } from './text';

/** Reads what a row's cell says for an input of a plan; null for a blank cell and for one that cannot be read. */
export type InputReader = (row: number) => PlanValue;

/**
 * Reads a column as an input takes it: as numbers, dates as their serial numbers, TRUE and FALSE, or the words of a
 * choice. What cannot be read is reported under the column's title.
 */
export function inputReader(
  context: ReadingContext,
  source: Source,
  column: number,
  title: string,
  input: PlanInput,
): InputReader {
  const kind = inputKind(input);
  if (kind !== 'date' && kind !== 'flag' && kind !== 'choice') {
    return (row) => figureCell(context, source, row, column, title);
  }
  const values = { sheet: source.place.sheet, column: title };
  return (row) => {
    const cell = cellAt(source, row, column);
    if (isBlank(cell)) return null;
    const places = [cellPlace(source, row, column)];
    if (isErrorText(cell)) {
      context.findings.add('cells.errorInput', 'error', values, places, cell);
      return null;
    }
    if (kind === 'date') return dateFigure(context, source, row, column, values);
    const read = kind === 'flag' ? flagOf(cell) : (choiceWord(input, String(cell)) ?? null);
    if (read === null) {
      const key = kind === 'flag' ? 'inputs.flag' : 'inputs.choice';
      context.findings.add(key, 'error', values, places, shownText(String(cell)));
    }
    return read;
  };
}

/** A date that is text counts only if it is going to be turned into a real one. */
function dateFigure(
  context: ReadingContext,
  source: Source,
  row: number,
  column: number,
  values: { readonly sheet: string; readonly column: string },
): number | null {
  const cell = cellAt(source, row, column);
  if (typeof cell === 'number' && monthOfSerial(cell)) return cell;
  const places = [cellPlace(source, row, column)];
  const shown = shownText(String(cell));
  const date = parseDate(String(cell));
  if (!date) {
    context.findings.add('dates.unreadableInput', 'error', values, places, shown);
    return null;
  }
  const serial = toSerial(date);
  const repaired = repairCell(context, source, row, column, serial, dateFormat(source, row, column));
  if (repaired) context.findings.add('dates.textRepaired', 'note', values, places, shown);
  else context.findings.add('dates.textInput', 'error', values, places, shown);
  return repaired ? serial : null;
}
