import type { CellContent } from '../sheets/description';
import type { CellValue } from '../sources/source';

const ERRORS =
  /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/i;
const MONTHS =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?/g;
const DATE_AND_NUMBER_WORDS =
  /[年月日号时時分秒点上下午星期周一二三四五六七八九十]|am|pm|[e\p{Nd}\p{Sc}\s.,:;/\\()%+\-–—'"]/gu;

/** Whether a cell shows an error, or is still waiting for its value. */
export function isErrorShown(value: CellValue): boolean {
  return typeof value === 'string' && ERRORS.test(value);
}

/**
 * Whether Excel would make something else of a text that is put into a cell: a formula (`=1`, `@x`), a number (`007`, `85%`),
 * a date (`2026-10`, `Oct 3`), TRUE, or an error.
 */
export function isReadAsOther(text: string): boolean {
  if (/^[=+\-@']/.test(text) || ERRORS.test(text) || /^(true|false)$/i.test(text)) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  return text.normalize('NFKC').toLowerCase().replace(MONTHS, '').replace(DATE_AND_NUMBER_WORDS, '') === '';
}

/** A text as it is handed to Excel so that the cell holds exactly that text: with a leading apostrophe where it needs one. */
export function asText(text: string): string {
  return isReadAsOther(text) ? `'${text}` : text;
}

/** The content of a cell as `range.formulas` takes it. */
export function toFormulas(content: CellContent): string | number | boolean {
  if (typeof content === 'string') return asText(content);
  return typeof content === 'object' ? content.formula : content;
}

/**
 * The content that gives a cell back what it holds now. Excel reports the text `=1+1` and the formula `=1+1` alike as the
 * cell's formula; only the formula has another value.
 * @param value the cell of `range.values`
 * @param formula the same cell of `range.formulas`
 */
export function restorable(value: CellValue, formula: CellValue): CellValue {
  return typeof formula === 'string' && value === formula ? asText(formula) : formula;
}
