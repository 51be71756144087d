import type { Language } from '../i18n';
import { readable } from '../sources/text';
import type { CellContent, CellStyle } from './description';

/** One brand ramp, from the header's ground to the lines. */
export const BRAND = { dark: '#0F4C5C', middle: '#5F8D99', bar: '#BFD9DF', pale: '#E8F0F2', line: '#C9D6DA' } as const;

/** What finance people expect colours to say. */
export const INK = {
  input: '#0000FF',
  formula: '#000000',
  link: '#007A33',
  quiet: '#5A6670',
  amber: '#B45309',
  white: '#FFFFFF',
} as const;

const DASH = '"–"';
export const FORMATS = {
  count: `#,##0;-#,##0;${DASH}`,
  money: `#,##0.00;-#,##0.00;${DASH}`,
  percent: '0.0%',
  points: '0.0',
  multiplier: '0.00',
  date: 'yyyy-mm-dd',
  text: '@',
} as const;

/** The typeface that each language's readers have and expect. */
export function fontFor(language: Language): string {
  return language === 'zh-CN' ? 'Microsoft YaHei' : 'Calibri';
}

export const TITLE: CellStyle = { bold: true, fontSize: 16, color: BRAND.dark };
export const QUIET: CellStyle = { color: INK.quiet, fontSize: 9 };
export const HEADER: CellStyle = {
  bold: true,
  color: INK.white,
  fill: BRAND.dark,
  wrap: true,
  align: 'Center',
  verticalAlign: 'Center',
};
export const BODY: CellStyle = {
  verticalAlign: 'Center',
  borders: {
    bottom: { line: 'Thin', color: BRAND.line },
    innerHorizontal: { line: 'Thin', color: BRAND.line },
  },
};
export const TOTALS: CellStyle = {
  bold: true,
  verticalAlign: 'Center',
  borders: { top: { line: 'Double', color: BRAND.dark } },
};

/** East Asian letters and signs take the room of two. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** The room a text takes, in characters of the default font. */
export function textWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** A width that shows every one of a column's texts, within limits. */
export function widthFor(cells: readonly CellContent[], least: number, most: number): number {
  const widths = cells.map((cell) => (typeof cell === 'string' ? textWidth(readable(cell)) + 2 : 0));
  return Math.min(most, Math.max(least, ...widths));
}
