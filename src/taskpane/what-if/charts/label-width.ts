/** What takes a whole square: Chinese characters, full-width signs and forms. */
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** A half-width character's share of the type size: figures and most letters of the pane's types take less. */
const HALF_WIDTH = 0.58;

/** About how many pixels a text takes, rather more than less: places for labels are given before anything is drawn. */
export function labelWidth(text: string, size: number): number {
  return Array.from(text).reduce((width, character) => width + size * (FULL_WIDTH.test(character) ? 1 : HALF_WIDTH), 0);
}

/** A text that takes no more than so many pixels, its end left out where it must be. */
export function shortened(text: string, size: number, most: number): string {
  if (labelWidth(text, size) <= most) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && labelWidth(`${characters.join('')}…`, size) > most) characters.pop();
  return `${characters.join('')}…`;
}
