import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { REFERENCES } from '../functions/references';

/**
 * Writes how characters are read, for the pane's search: those of our functions' texts as they are read there, and the
 * 3,755 of everyday use, which people's own names of figures are made of, in their usual reading. A dictionary of all of
 * Chinese would make the pane half as large again (142 kB).
 */
const target = new URL('../taskpane/formulas/pinyin-readings.ts', import.meta.url);

const bySyllable = new Map<string, Set<string>>();
for (const text of [...chineseTexts(), ...everydayCharacters()]) {
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    Array.from(run).forEach((character, index) => {
      const syllable = syllables[index] ?? '';
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? new Set()).add(character));
    });
  }
}

const lines: string[] = [''];
for (const [syllable, characters] of [...bySyllable].sort(([one], [other]) => one.localeCompare(other, 'en'))) {
  const entry = syllable + [...characters].sort().join('');
  if (`${lines.at(-1) ?? ''} ${entry}`.length > 90) lines.push('');
  lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${entry}`.trim();
}
writeFileSync(
  target,
  `/** Written by src/tools/pinyin.ts: each syllable and the everyday characters that are read so. */
export const READINGS = \`
${lines.join('\n')}
\`;
`,
);

/** The first level of GB/T 2312, rows 16 to 55 of its table. */
function everydayCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, row) => row + 16);
  const characters = rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(row + 0xa0, cell + 0xa1))),
  );
  return characters.filter((character) => /^\p{Script=Han}$/u.test(character));
}

function chineseTexts(): string[] {
  return REFERENCES.flatMap(({ title, description, arguments: given }) => [
    title['zh-CN'],
    description['zh-CN'],
    ...given.flatMap(({ name, argument }) => [
      name['zh-CN'],
      ...(argument.kind === 'each' ? [] : Object.values(argument.enumeration?.choices ?? {})).map(
        ({ label }) => label['zh-CN'],
      ),
    ]),
  ]);
}
