import { pinyin } from 'pinyin-pro';
import { REFERENCES } from '../../src/functions/references';
import { indexOfPinyin } from '../../src/taskpane/formulas/pinyin';
import { searchFunctions } from '../../src/taskpane/formulas/search-functions';

const found = (query: string): string[] => searchFunctions(query, REFERENCES).map(({ fn }) => fn.name);

test.each([
  // The name, any part of it, in capitals or not.
  ['commission', 'COMMISSION'],
  ['PAY.ROUND', 'PAY.ROUND'],
  ['attain', 'ATTAINMENT'],
  // The title, in the language that the pane is not in too.
  ['提成', 'COMMISSION'],
  ['claw', 'COMMISSION.CLAWBACK'],
  ['rate table', 'COMMISSION.GRID'],
  ['个税', 'PAY.IIT'],
  ['完成率', 'ATTAINMENT'],
  ['multiplier', 'MULTIPLIER'],
  // Pinyin: initials, in full, both mixed, and with the capitals and full-width letters of a Chinese keyboard.
  ['tc', 'COMMISSION'],
  ['wcl', 'ATTAINMENT'],
  ['ticheng', 'COMMISSION'],
  ['th', 'COMMISSION.CLAWBACK'],
  ['glgz', 'PAY.SENIORITY'],
  ['jjc', 'BONUS.POOL'],
  ['wanchenglv', 'ATTAINMENT'],
  ['wancl', 'ATTAINMENT'],
  ['ＷＣＬ', 'ATTAINMENT'],
  // Initials of 阶梯提成 with one left out, as people shorten.
  ['jtc', 'COMMISSION'],
  ['ｃｏｍｍ', 'COMMISSION'],
  // Arguments and choices.
  ['tiers', 'COMMISSION'],
  ['weights', 'SCORE'],
  ['权重', 'SCORE'],
  ['五成双', 'PAY.ROUND'],
])('“%s” finds %s first', (query, name) => {
  expect(found(query)[0]).toBe(name);
});

test('every word of a query has to be there', () => {
  expect(found('commission tiers')[0]).toBe('COMMISSION');
  expect(found('commission 权重')).not.toContain('COMMISSION');
  expect(found('commission zebra')).toEqual([]);
});

test('without a query all functions are there, in their own order', () => {
  expect(found('  ')).toEqual(REFERENCES.map(({ fn }) => fn.name));
});

test.each(['zzz', 'qqq', '龘'])('“%s” finds nothing', (query) => {
  expect(found(query)).toEqual([]);
});

test.each(REFERENCES.map((reference) => [reference.fn.name, reference] as const))(
  '%s is found by the pinyin of its Chinese title and arguments; where not, run src/tools/pinyin.ts',
  (_, { title, arguments: given }) => {
    for (const text of [title, ...given.map(({ name }) => name)]) {
      const [run = ''] = /\p{Script=Han}+/u.exec(text['zh-CN']) ?? [];
      const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
      expect(indexOfPinyin(run, syllables.join(''))).toBe(0);
      expect(indexOfPinyin(run, syllables.map((syllable) => syllable.charAt(0)).join(''))).toBe(0);
    }
  },
);
