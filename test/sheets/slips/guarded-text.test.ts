import fc from 'fast-check';
import { evaluate } from '../../../src/formula/evaluate';
import { parseFormula } from '../../../src/formula/parse';
import type { Scope } from '../../../src/formula/scope';
import { gridValue } from '../../../src/formula/value';
import { exact } from '../../../src/pay';
import { constantText, guardedText } from '../../../src/sheets/slips/guarded-text';

/** What a formula shows while every cell it looks at holds a figure. */
function shown(formula: string, figure: number): unknown {
  const scope: Scope = {
    at: null,
    cells: () => gridValue([[exact(figure)]]),
    name: () => undefined,
    table: () => undefined,
    spill: () => undefined,
  };
  return evaluate(parseFormula(formula), scope).value;
}

const CHANGED = 'Changed since. Make the pay slips again.';

test('a sentence is shown while its figure is the one it is about, and says so itself once it is not', () => {
  const cell = guardedText('S!B7', 1234.5, 'Base 1,000.00 + "bonus" 234.50.', 'en-US');
  const formula = typeof cell === 'object' ? cell.formula : '';
  expect(formula).toBe(`=IF(ROUND(S!B7,2)=1234.5,"Base 1,000.00 + ""bonus"" 234.50.","${CHANGED}")`);
  for (const same of [1234.5, 1234.504, 1234.496]) expect(shown(formula, same)).toContain('"bonus"');
  for (const other of [1234.49, 1234.51, 0, -1234.5]) expect(shown(formula, other)).toBe(CHANGED);
});

test('nothing to say is a blank cell, and so is more than a formula can hold', () => {
  expect(guardedText('B7', 1, '', 'en-US')).toBe('');
  expect(guardedText('B7', 1, 'long '.repeat(2_000), 'en-US')).toBe('');
});

test('any text comes out as it went in, in pieces that Excel takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
      const written = constantText(text);
      expect(shown(`=${written}`, 0) ?? '').toBe(text);
      for (const [, piece = ''] of written.matchAll(/"((?:[^"]|"")*)"/gs)) {
        expect(piece.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
      }
    }),
  );
});
