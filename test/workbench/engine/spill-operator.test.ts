import type { Engine } from '../../../src/workbench/engine/engine';
import type { CellValue } from '../../../src/workbench/engine/entry';
import { createHeadlessEngine } from '../../../src/workbench/engine/headless';

let engine: Engine;
beforeEach(async () => {
  engine = createHeadlessEngine({ sheets: ['Sheet1', 'North East'] });
  await put(0, 0, '=SEQUENCE(C1)');
  await put(0, 2, 3);
  await put(0, 3, 5);
  await put(0, 4, '=1/0');
});
afterEach(() => {
  engine.dispose();
});

async function put(row: number, column: number, value: CellValue, sheet = 'Sheet1'): Promise<void> {
  engine.cells.write(sheetId(sheet), { row, column, rowCount: 1, columnCount: 1 }, [[value]]);
  await engine.calculation.settle();
}

function shown(row: number, column: number, rowCount = 1): CellValue[] {
  return engine.cells.values(sheetId('Sheet1'), { row, column, rowCount, columnCount: 1 }).flat();
}

function sheetId(name: string): string {
  const id = engine.sheets.findByName(name);
  if (id === undefined) throw new Error(`There is no sheet ${name}.`);
  return id;
}

describe('A1# is the area into which the formula in A1 spills', () => {
  test.each<[string, CellValue[]]>([
    ['=SUM(A1#)', [6]],
    ['=A1#', [1, 2, 3]],
    ['=$A$1#', [1, 2, 3]],
    ['=A1#*10', [10, 20, 30]],
    ['=SUM(A1#)+SUM( A1# , 4)', [16]],
    ['=SUM(Sheet1!A1#)', [6]],
    ['=ROWS(A1#)', [3]],
    ['=SUMIFS(A1#,A1#,">1")', [5]],
    ['=TEXTJOIN("#",TRUE,A1#)', ['1#2#3']],
    ['="A1#"', ['A1#']],
    ['=IF(A1=1,#N/A,2)', ['#N/A']],
  ])('%s', async (formula, expected) => {
    await put(9, 0, formula);
    expect(shown(9, 0, expected.length)).toEqual(expected);
  });
});

test.each<[string, string, CellValue]>([
  ['a cell without a formula', '=SUM(D1#)', '#REF!'],
  ['a blank cell', '=SUM(G9#)', '#REF!'],
  ['a cell that another formula spills into', '=SUM(A2#)', '#REF!'],
  ['a range', '=SUM((A1:A2)#)', '#REF!'],
  ['a formula that shows an error', '=SUM(E1#)', '#DIV/0!'],
])('of %s it is an error', async (_, formula, error) => {
  await put(9, 0, formula);
  expect(shown(9, 0)).toEqual([error]);
});

test('it follows the spill as it grows and shrinks, from another sheet too', async () => {
  await put(0, 6, '=SUM(A1#)');
  await put(0, 0, '=SUM(Sheet1!A1#)', 'North East');
  for (const [rows, sum] of [
    [5, 15],
    [1, 1],
    [4, 10],
  ] as const) {
    await put(0, 2, rows);
    expect(shown(0, 6)).toEqual([sum]);
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(engine.cells.values(sheetId('North East'), cell)).toEqual([[sum]]);
  }
});

test('a formula that it stands in keeps it when rows are inserted above', async () => {
  await put(0, 6, '=SUM(A1#)');
  await engine.structure.insert(sheetId('Sheet1'), { row: 0, column: 0, rowCount: 2, columnCount: 20 }, 'Down');
  await engine.calculation.settle();
  const cell = { row: 2, column: 6, rowCount: 1, columnCount: 1 };
  expect(engine.cells.formulas(sheetId('Sheet1'), cell)).toEqual([['=SUM(A3#)']]);
  expect(shown(2, 6)).toEqual([6]);
});
