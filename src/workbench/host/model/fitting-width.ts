import type { Area } from '../../engine/area';
import type { Engine } from '../../engine/engine';

/** A digit of the default font at 11 points, and the room that Excel leaves beside the text. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 12;
const DEFAULT_FONT_SIZE = 11;
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** The width in pixels that shows the longest text of a column's cells. Counted in characters, as no font is at hand in Node. */
export function fittingWidth(engine: Engine, sheetId: string, cells: Area): number {
  const style = engine.styles.reader(sheetId);
  const texts = engine.cells.texts(sheetId, cells);
  const widths = texts.map(([text = ''], index) => {
    const { fs = DEFAULT_FONT_SIZE, bl } = style(cells.row + index, cells.column);
    const longest = Math.max(...text.split('\n').map(characters));
    return longest * CHARACTER_PIXELS * (fs / DEFAULT_FONT_SIZE) * (bl ? 1.06 : 1);
  });
  return Math.ceil(widths.reduce((widest, width) => Math.max(widest, width), 0)) + MARGIN_PIXELS;
}

/** Half-width characters; a full-width one, such as a Chinese one, counts as two. */
function characters(text: string): number {
  let count = 0;
  for (const character of text) count += FULL_WIDTH.test(character) ? 2 : 1;
  return count;
}
