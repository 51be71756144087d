import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { REFERENCES } from '../functions/references';

/**
 * Writes how the characters of our functions' texts are read, for the pane's search. A dictionary of all of Chinese would
 * make the pane half as large again (142 kB) for a few hundred characters.
 */
const target = new URL('../taskpane/formulas/pinyin-readings.ts', import.meta.url);

const bySyllable = new Map<string, Set<string>>();
for (const text of chineseTexts()) {
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
  `/** Written by src/tools/pinyin.ts: each syllable and the characters of our functions' texts that are read so. */
export const READINGS = \`
${lines.join('\n')}
\`;
`,
);

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
