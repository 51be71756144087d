import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import * as fc from 'fast-check';
import { quickenIndex } from '../../../src/workbench/engine/row-index';
import type { InvertedIndex } from '../../../src/workbench/engine/row-index';

const newIndex = (): InvertedIndex => new (CELL_INVERTED_INDEX_CACHE.constructor as new () => InvertedIndex)();

type Value = string | number | boolean | null;
const values = fc.oneof(
  fc.constantFrom<Value>(null, '', 0, '0', 'a', 'A', 'b', '1.50', '#N/A', true, false),
  fc.integer({ max: 20 }),
);

/** Which rows hold which value, without regard to order and to values that no row holds any more. */
function contents(index: InvertedIndex): unknown {
  const positions = [...(index.getCellValuePositions('book', 'sheet', 3) ?? [])];
  const held = positions.filter(([, rows]) => rows.size > 0);
  return new Map(held.map(([key, rows]) => [key, [...rows].sort((a, b) => a - b)]));
}

test('the quick index holds what Univer’s own holds after any results', () => {
  const column = fc.array(values, { maxLength: 12 });
  const results = fc.array(fc.tuple(fc.nat(11), values), { maxLength: 60 });
  fc.assert(
    fc.property(column, results, (before, changes) => {
      const [own, quick] = [newIndex(), newIndex()];
      quickenIndex(quick);
      for (const index of [own, quick]) {
        before.forEach((value, row) => {
          index.set('book', 'sheet', 3, value, row);
        });
        for (const [row, value] of changes) index.set('book', 'sheet', 3, value, row, true);
      }
      expect(contents(quick)).toEqual(contents(own));
    }),
  );
});

test('look-ups in the quick index find what they find in Univer’s own', () => {
  const [own, quick] = [newIndex(), newIndex()];
  quickenIndex(quick);
  for (const index of [own, quick]) {
    for (let row = 0; row < 50; row++) index.set('book', 'sheet', 0, row % 7, row);
    index.setContinueBuildingCache('book', 'sheet', 0, 0, 49);
    for (let row = 0; row < 50; row += 3) index.set('book', 'sheet', 0, 'text', row, true);
  }
  for (const wanted of [0, 3, 'TEXT', 'none']) {
    const rows = (index: InvertedIndex): unknown => index.getCellPositions('book', 'sheet', 0, wanted, [[0, 49]]);
    expect(rows(quick)).toEqual(rows(own));
  }
});
