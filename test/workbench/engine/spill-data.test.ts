import { ObjectMatrix } from '@univerjs/core';
import * as fc from 'fast-check';
import type { Engine } from '../../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headless';

let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => {
  engine.dispose();
  jest.restoreAllMocks();
});

const [WIDTH, HEIGHT] = [4, 9];

async function put(row: number, column: number, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  const area = { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  engine.cells.write(engine.sheets.activeId(), area, cells);
  await engine.calculation.settle();
}

test('spills beside each other always show their own rows and no more, whatever they showed before', async () => {
  const heights = fc.array(fc.integer({ min: 1, max: HEIGHT }), { minLength: WIDTH, maxLength: WIDTH });
  await put(0, 0, [Array.from({ length: WIDTH }, () => 1)]);
  await put(1, 0, [['A', 'B', 'C', 'D'].map((column) => `=SEQUENCE(${column}1)`)]);
  await fc.assert(
    fc.asyncProperty(heights, async (rows) => {
      await put(0, 0, [rows]);
      const area = { row: 1, column: 0, rowCount: HEIGHT, columnCount: WIDTH };
      const expected = Array.from({ length: HEIGHT }, (_, row) => rows.map((height) => (row < height ? row + 1 : '')));
      expect(engine.cells.values(engine.sheets.activeId(), area)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

test('an edit never copies the cells that formulas have spilled', async () => {
  await put(0, 0, [['=SEQUENCE(800)', 1, '=B1*2']]);
  const copied: number[] = [];
  const matrix: { getData(): unknown; getLength(): number; clone(): unknown } = ObjectMatrix.prototype;
  jest.spyOn(matrix, 'getData').mockImplementation(function (this: typeof matrix) {
    copied.push(this.getLength());
    return this.clone();
  });
  await put(0, 1, [[5]]);
  await put(0, 0, [['=SEQUENCE(900)']]);
  expect(Math.max(0, ...copied)).toBeLessThan(100);
});
