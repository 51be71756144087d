import { parseDate, parseMonth } from './parse-date';
import { cellAt } from './reading-context';
import type { CellValue, Source } from './source';
import { isPlainNumber, readable } from './text';

/** Digits with the signs of dates, times, money and percentages: `1-2`, `50%`, `$5`, `5:30 pm`, `1E3`, `10月5日`. */
const FIGURE =
  /^(?=.*\d)(?:[\d\s.,:/%$¥€£()+\-年月日时分秒]|(?<=\d)e(?=[+-]?\d)|(?<=\d )[ap]m?$)+$|^(?:\d{1,4}[ -]?[a-z]{3,9}|[a-z]{3,9}[ -]?\d{1,4})$/i;
const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const LOGICAL = /^(true|false)$/i;

/**
 * How a criterion of SUMIFS or COUNTIFS can mean one text of a column: as the text itself, with a wildcard before or
 * after it, or not at all.
 */
export type TextCriterion = 'plain' | 'before' | 'after' | 'none';

/**
 * SUMIFS reads a criterion such as `1-2` or `50%` as a date or a number, and then passes over the text. A wildcard
 * keeps it a text; it may stand only where it lets no other text of the column in.
 * @param column everything else that the criterion could meet; the text itself is passed over
 */
export function textCriterion(text: CellValue, column: readonly CellValue[]): TextCriterion {
  if (typeof text !== 'string') return 'plain';
  if (LOGICAL.test(text.trim())) return 'none';
  return readsAsFigure(text) ? wildcardSide(text, column) : 'plain';
}

/** Whether Excel could take a text for a date, a time or a figure. Plain digits do not count: they match their number. */
export function readsAsFigure(text: string): boolean {
  if (isPlainNumber(text)) return false;
  const plain = readable(text);
  if (/[a-z]{3}/i.test(plain) && !MONTH_NAME.test(plain)) return false;
  return FIGURE.test(plain) || parseDate(plain) !== null || parseMonth(plain) !== null;
}

/** The side of a text where a wildcard lets in no other text of the column, the usual one where both do. */
export function wildcardSide(text: string, column: readonly CellValue[]): 'before' | 'after' | 'none' {
  const own = text.toLowerCase();
  const others = column.flatMap((cell) =>
    typeof cell === 'string' && cell.toLowerCase() !== own ? cell.toLowerCase() : [],
  );
  const free = {
    before: !others.some((other) => other.endsWith(own)),
    after: !others.some((other) => other.startsWith(own)),
  };
  const usual = usualSide(text);
  if (free[usual]) return usual;
  const other = usual === 'before' ? 'after' : 'before';
  return free[other] ? other : 'none';
}

/** The side that most often lets nothing else in: before a year (`2026-1` is not `2026-10`), after anything else. */
export function usualSide(text: string): 'before' | 'after' {
  return /^\s*\d{4}/.test(text) ? 'before' : 'after';
}

/** The cells of a list's column below its titles. */
export function columnCells(source: Source, headerRow: number, column: number): readonly CellValue[] {
  return source.values.slice(headerRow + 1).map((_, index) => cellAt(source, headerRow + 1 + index, column));
}
