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
