import type { Argument, SheetFunction } from '../../../src/workbench/engine/functions';
import { openOffice } from '../../support/office-host';

const single = { matrix: false, optional: false } as const;
const matrix = { matrix: true, optional: false } as const;
const optional = { matrix: false, optional: true } as const;

const calls: Argument[][] = [];
const functions: readonly SheetFunction[] = [
  { name: 'PAY.TWICE', parameters: [single], call: ([value]) => Number(value) * 2 },
  {
    name: 'DOUBLED',
    parameters: [matrix],
    call: ([rows]) => (rows as number[][]).map((row) => row.map((value) => value * 2)),
  },
  {
    name: 'SEEN',
    parameters: [matrix, single, optional],
    call: (args) => {
      calls.push([...args]);
      return 'seen';
    },
  },
  { name: 'REFUSES', parameters: [single], call: () => ({ error: '#N/A' }) },
  {
    name: 'THROWS',
    parameters: [],
    call: () => {
      throw new Error('a bug');
    },
  },
];

async function valuesOf(
  cells: readonly (readonly (string | number | null)[])[],
  address: string,
): Promise<unknown[][]> {
  const office = await openOffice({ sheets: { Sheet1: cells }, functions });
  const values = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  office.dispose();
  return values;
}

test.each([
  ['a name with a dot', [[3, '=PAY.TWICE(A1)']], 'B1', [[6]]],
  ['inside a formula', [[3, '=1+PAY.TWICE(A1)*10']], 'B1', [[61]]],
  [
    'a matrix spills',
    [
      [1, 2],
      [3, 4],
      ['=DOUBLED(A1:B2)', null],
    ],
    'A3:B4',
    [
      [2, 4],
      [6, 8],
    ],
  ],
  ['one cell is a matrix where a matrix is asked for', [[5, '=DOUBLED(A1)']], 'B1', [[10]]],
  ['an error of its own', [['=REFUSES(1)']], 'A1', [['#N/A']]],
  ['an error of its own can be caught', [['=IFERROR(REFUSES(1),"caught")']], 'A1', [['caught']]],
  ['an exception is #VALUE!', [['=THROWS()']], 'A1', [['#VALUE!']]],
  ['an error as argument is the result', [['=1/0', '=PAY.TWICE(A1)']], 'B1', [['#DIV/0!']]],
  [
    'an error in a range is the result',
    [
      [1, '=1/0'],
      ['=DOUBLED(A1:B1)', null],
    ],
    'A2',
    [['#DIV/0!']],
  ],
  ['an unknown function', [['=NOT.OURS(1)']], 'A1', [['#NAME?']]],
])('%s', async (_what, cells, address, expected) => {
  expect(await valuesOf(cells, address)).toEqual(expected);
});

test('blank cells and arguments left out arrive as null, never as 0', async () => {
  calls.length = 0;
  await valuesOf(
    [
      [1, null, ''],
      ['=SEEN(A1:C1,"x")', '=SEEN(A1:C1,B1,)', null],
    ],
    'A2:B2',
  );
  expect(calls).toContainEqual([[[1, null, null]], 'x', null]);
  expect(calls).toContainEqual([[[1, null, null]], null, null]);
});

test('a change of its argument calls a function again', async () => {
  const office = await openOffice({ sheets: { Sheet1: [[3, '=PAY.TWICE(A1)']] }, functions });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[4]];
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    expect(result.values).toEqual([[8]]);
  });
  office.dispose();
});

test('functions registered after the formulas that call them mend #NAME?', async () => {
  const office = await openOffice({ sheets: { Sheet1: [[3, '=PAY.TWICE(A1)']] } });
  const sheetId = office.engine.sheets.activeId();
  const cell = { row: 0, column: 1, rowCount: 1, columnCount: 1 };
  expect(office.engine.cells.values(sheetId, cell)).toEqual([['#NAME?']]);
  office.engine.registerFunctions(functions);
  await office.engine.calculation.settle();
  expect(office.engine.cells.values(sheetId, cell)).toEqual([[6]]);
  office.dispose();
});
