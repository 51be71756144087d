import { unused } from '../../../src/sheets/plan-book/plan-sheet-names';

test('a name that is cut keeps whole characters, within what Excel takes', () => {
  for (let before = 0; before < 3; before += 1) {
    const name = unused(`${'a'.repeat(before)}${'🚗'.repeat(20)}`, new Set());
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toMatch(/^a*(🚗)+…$/u);
  }
});
