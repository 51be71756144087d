import fc from 'fast-check';
import { cutRows, payloadOf } from '../../src/excel/payload';

const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.double(), fc.boolean(), fc.constant(''));
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 40 });

test('a cell is never reckoned smaller than it is in a request, escapes within escapes included', () => {
  fc.assert(
    fc.property(cell, (value) => {
      const sent = JSON.stringify(JSON.stringify(value)).length - 2;
      const bytes = new TextEncoder().encode(JSON.stringify(JSON.stringify(value)).slice(1, -1)).length;
      expect(payloadOf(value)).toBeGreaterThanOrEqual(Math.min(sent, bytes));
    }),
  );
});

test('spans cover every row once, in order, and none is over the budget unless a single row is', () => {
  fc.assert(
    fc.property(grid, fc.integer({ min: 50, max: 2_000 }), (rows, budget) => {
      const spans = cutRows(rows, budget);
      expect(spans.flatMap(({ start, count }) => rows.slice(start, start + count))).toEqual(rows);
      for (const { count, bytes } of spans) expect(bytes <= budget || count === 1).toBe(true);
    }),
  );
});
