import { READINGS } from './pinyin-readings';

/** The syllables that each character can be read as in our texts. */
const syllables = new Map<string, string[]>();
for (const [, syllable = '', characters = ''] of READINGS.matchAll(/([a-z]+)([^a-z\s]+)/g)) {
  for (const character of characters) syllables.set(character, [...(syllables.get(character) ?? []), syllable]);
}

/**
 * Where letters spell part of a Chinese text, by initials (`tc`), in full (`ticheng`) or both (`tich`): 提成.
 * @param letters lower case, `v` for ü
 * @returns the place of the first character, or -1
 */
export function indexOfPinyin(text: string, letters: string): number {
  const characters = Array.from(text);
  return characters.findIndex((_, start) => spells(characters, start, letters));
}

/**
 * Whether letters are the initials of a text's first character and of some after it, others left out: `jtc` for 阶梯提成.
 * @param letters lower case
 */
export function shortens(text: string, letters: string): boolean {
  const begins = (character: string, letter: string): boolean =>
    letter !== '' && (syllables.get(character) ?? []).some((syllable) => syllable.startsWith(letter));
  if (!begins(text.charAt(0), letters.charAt(0))) return false;
  let found = 0;
  for (const character of text) if (begins(character, letters.charAt(found))) found += 1;
  return found === letters.length;
}

function spells(characters: readonly string[], at: number, letters: string): boolean {
  if (letters === '') return true;
  const readings = syllables.get(characters[at] ?? '') ?? [];
  return readings.some((syllable) => {
    for (let length = Math.min(syllable.length, letters.length); length > 0; length--) {
      if (letters.startsWith(syllable.slice(0, length)) && spells(characters, at + 1, letters.slice(length)))
        return true;
    }
    return false;
  });
}
