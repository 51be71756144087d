import fc from 'fast-check';
import { isPlanName } from '../../../src/plan/language';
import { freeName, planNameFor } from '../../../src/taskpane/plans/plan-name';

test.each([
  ['Our store, 2026', [], 'our-store-2026'],
  ['本店销售方案（2026）', [], '本店销售方案-2026'],
  ['  ４Ｓ店 ', [], 's店'],
  ['—', [], 'plan'],
  ['Our store', ['OUR-STORE'], 'our-store-2'],
  ['Our store', ['our-store', 'our-store-2'], 'our-store-3'],
] as const)('“%s” beside %j is named %s', (title, taken, name) => {
  expect(planNameFor(title, taken)).toBe(name);
});

test('whatever a plan is called, its name is one that plans can have and nobody has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (title) => {
      const first = planNameFor(title, []);
      const second = planNameFor(title, [first]);
      expect(isPlanName(first) && isPlanName(second)).toBe(true);
      expect(second).not.toBe(first);
    }),
  );
});

test('a long name keeps room for its number', () => {
  const name = 'a'.repeat(60);
  expect(isPlanName(freeName(name, [name]))).toBe(true);
});
