import type { ErrorText, Figure } from '../plan/month-pay';
import { parseNumber } from './parse-number';
import { cellAt, cellPlace, formatAt, repairCell, type ReadingContext } from './reading-context';
import type { CellValue, Source } from './source';
import { isBlank } from './text';

const ERRORS: ReadonlySet<string> = new Set<ErrorText>([
  ...(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#REF!', '#NAME?', '#NULL!'] as const),
]);

export function isErrorText(cell: CellValue | null): cell is ErrorText {
  return typeof cell === 'string' && ERRORS.has(cell);
}

/** A number written so that a reader sees what the text came to; en-US digits in both languages, as in a formula. */
export function shownText(text: string): string {
  return `“${text.replace(/\s/g, '·')}”`;
}

/**
 * The figure in a cell, as SUMIFS takes it: text and TRUE are no figures, unless the text reads as a number and is
 * going to be turned into one. What is odd is noted under the column's title.
 */
export function figureCell(
  context: ReadingContext,
  source: Source,
  row: number,
  column: number,
  title: string,
): Figure {
  const cell = cellAt(source, row, column);
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  const values = { sheet: source.place.sheet, column: title };
  const places = [cellPlace(source, row, column)];
  if (isErrorText(cell)) {
    context.findings.add('cells.error', 'error', values, places, cell);
    return cell;
  }
  const understood = typeof cell === 'string' ? parseNumber(cell) : null;
  if (understood === null) {
    context.findings.add('numbers.unreadable', 'error', values, places, shownText(String(cell)));
    return null;
  }
  const example = `${shownText(String(cell))} = ${understood}`;
  const format = formatAt(source, row, column);
  const repaired = repairCell(context, source, row, column, understood, format === '@' ? 'General' : format);
  if (repaired) context.findings.add('numbers.textRepaired', 'note', values, places, example);
  else context.findings.add('numbers.text', 'error', values, places, example);
  return repaired ? understood : null;
}
