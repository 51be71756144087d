import type { Language } from '../../i18n';
import type { CellContent } from '../description';
import { quoted } from '../list-formulas/list-rows';
import { slipText } from './slip-text';

/** Excel's limits for a text in a formula and for a formula. Source: support.microsoft.com, "Excel specifications and limits". */
const LONGEST_TEXT = 255;
/** Signs beyond the first 65,536 count twice. */
const PIECE = new RegExp(`.{1,${Math.floor(LONGEST_TEXT / 2)}}`, 'gsu');
const LONGEST_FORMULA = 8_192;

/**
 * A text that is true of a figure only: once the figure is another, the cell says so instead. Blank where the text is too
 * long for a formula.
 * @param cell the live figure, such as `B7`
 * @param figure what it is when the text is written, to the cent
 */
export function guardedText(cell: string, figure: number, text: string, language: Language): CellContent {
  if (text === '') return '';
  const changed = constantText(slipText('how.changed', language));
  const formula = `=IF(ROUND(${cell},2)=${figure},${constantText(text)},${changed})`;
  return formula.length > LONGEST_FORMULA ? '' : { formula };
}

/** A text as a formula writes it, in pieces where it is long. */
export function constantText(text: string): string {
  const pieces = text.match(PIECE) ?? [''];
  return pieces.map(quoted).join('&');
}
