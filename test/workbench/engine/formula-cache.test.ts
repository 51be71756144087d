import { hashAlgorithm } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Engine } from '../../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headless';

let engine: Engine;
beforeEach(() => {
  engine = createHeadlessEngine();
});
afterEach(() => {
  engine.dispose();
});

async function write(column: number, cells: readonly (string | number)[]): Promise<void> {
  const area = { row: 0, column, rowCount: cells.length, columnCount: 1 };
  engine.cells.write(
    engine.sheets.activeId(),
    area,
    cells.map((cell) => [cell]),
  );
  await engine.calculation.settle();
}

/** Two numbers whose formulas Univer's cache would keep under one key. */
function lookAlikes(): readonly number[] {
  const unitId = engine.context.workbook().getUnitId();
  const seen = new Map<number, number>();
  for (let step = 1; ; step++) {
    const value = (step * 2_654_435_761) % 9_999_999_967;
    const key = hashAlgorithm(`${unitId}${formulaOf(value)}`);
    const other = seen.get(key);
    if (other !== undefined) return [other, value];
    seen.set(key, value);
  }
}

function formulaOf(value: number): string {
  return `=IF(LEN("a text that makes this formula longer than 64 characters")>0,${value},0)`;
}

test('two long formulas are never taken for each other', async () => {
  const values = lookAlikes();
  await write(0, values.map(formulaOf));
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  expect(engine.cells.values(engine.sheets.activeId(), area).flat()).toEqual(values);
});

test('an edit beside thousands of formulas parses none of them again', async () => {
  await write(
    0,
    Array.from({ length: 6000 }, (_, row) => `=B${row + 1}+1`),
  );
  const parse = jest.spyOn(LexerTreeBuilder.prototype, 'treeBuilder');
  await write(3, [1]);
  expect(parse.mock.calls.length).toBeLessThan(100);
  parse.mockRestore();
});
