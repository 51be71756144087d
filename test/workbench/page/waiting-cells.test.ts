import fc from 'fast-check';
import { toBlocks, type CellPlace } from '../../../src/workbench/page/functions/waiting-cells';

const at = (row: number, column: number, sheetId = 's1'): CellPlace => ({ sheetId, row, column });

test('a filled column is one block, whatever the order in which its cells were calculated', () => {
  const cells = Array.from({ length: 10_000 }, (_, index) => at((index * 7919) % 10_000, 3));
  expect(toBlocks(cells)).toEqual([{ sheetId: 's1', startRow: 0, endRow: 9_999, startColumn: 3, endColumn: 3 }]);
});

test('sheets are kept apart', () => {
  expect(toBlocks([at(0, 0), at(1, 0, 's2')]).map(({ sheetId, startRow }) => [sheetId, startRow])).toEqual([
    ['s1', 0],
    ['s2', 1],
  ]);
});

test('cells scattered over a large sheet are few blocks', () => {
  const cells = Array.from({ length: 5_000 }, (_, index) => at(index * 2, index % 20));
  expect(toBlocks(cells)).toHaveLength(1);
});

test('every cell is in a block', () => {
  const place = fc.record({
    sheetId: fc.constantFrom('s1', 's2'),
    row: fc.nat(400),
    column: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 500 }), (cells) => {
      const blocks = toBlocks(cells);
      const inside = ({ sheetId, row, column }: CellPlace) =>
        blocks.some(
          (block) =>
            block.sheetId === sheetId &&
            block.startRow <= row &&
            row <= block.endRow &&
            block.startColumn <= column &&
            column <= block.endColumn,
        );
      expect(cells.every(inside)).toBe(true);
    }),
  );
});
