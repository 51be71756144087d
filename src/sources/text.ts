import type { CellValue } from './source';

/** Characters that show nothing but make two texts differ. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * A text as a reader sees it: full-width letters, digits and signs made half-width, invisible characters taken out,
 * any run of white space one space, nothing at the ends.
 */
export function readable(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What is left of a name when everything people type by accident is taken away; equal for `张 伟`, `张伟·` and `张伟`. */
export function nearKey(text: string): string {
  return readable(text).replace(/ /g, '').toLowerCase();
}

const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/;

/**
 * What SUMIFS, COUNTIFS and MATCH compare: letters without case, and a text of digits as its number.
 * Two cells with one key are one person to Excel, so they are one person here.
 */
export function matchKey(value: CellValue): string {
  if (typeof value === 'number') return `#${Number(value.toPrecision(15))}`;
  if (typeof value === 'string' && isPlainNumber(value)) return `#${Number(Number(value).toPrecision(15))}`;
  return String(value).toLowerCase();
}

/** Whether a text is digits with at most a sign and a decimal point, which matches the number it spells. */
export function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text);
}

/** Whether a cell counts as empty: nothing in it, or nothing that shows. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && readable(value) === '');
}
