import { metadata } from '../../../src/functions/metadata';
import { registerFunctions } from '../../../src/functions/register';
import { declare, openFunctionSheet, type FunctionSheet } from '../support/function-sheet';

let sheet: FunctionSheet;
let calls = 0;

beforeEach(async () => {
  calls = 0;
  const declared = [declare('SIZED', 'rows'), declare('TABLE'), declare('NONE'), declare('HALF', '*range')];
  const { functions, ...ours } = metadata('en-US');
  sheet = await openFunctionSheet({ ...ours, functions: [...functions, ...declared] }, (runtime) => {
    registerFunctions(runtime);
    runtime.associate('SIZED', (rows: number) => Array.from({ length: rows }, (_, row) => [row + 1]));
    runtime.associate('TABLE', () => [
      ['From', 'To', true],
      [1, '', new runtime.Error(runtime.ErrorCode.divisionByZero)],
      [null, 2.5, new runtime.Error(runtime.ErrorCode.invalidValue, 'Wrong.')],
    ]);
    runtime.associate('NONE', () => 'no arguments');
    runtime.associate('HALF', (range: number[][]) => {
      calls += 1;
      return range.map((row) => row.map((value) => value / 2));
    });
  });
});
afterEach(() => {
  sheet.dispose();
});

test('text, numbers, truth values, empty texts and errors of one result each show in their place', async () => {
  await sheet.write('B2', [['=TABLE()', null, null]]);
  expect(sheet.values('B2:D4')).toEqual([
    ['From', 'To', true],
    [1, '', '#DIV/0!'],
    [0, 2.5, '#VALUE!'],
  ]);
});

test('a function without arguments', async () => {
  await sheet.write('A1', [['=NONE()']]);
  expect(sheet.values('A1')).toEqual([['no arguments']]);
});

test('a spill that a filled cell blocks is #SPILL!, and recovers when the cell is cleared', async () => {
  await sheet.write('A1', [[3, '=SIZED(A1)']]);
  await sheet.write('B3', [['in the way']]);
  expect(sheet.values('B1:B3')).toEqual([['#SPILL!'], [''], ['in the way']]);
  await sheet.write('B3', [['']]);
  expect(sheet.values('B1:B3')).toEqual([[1], [2], [3]]);
});

test('a spill that shrinks leaves nothing behind, and one that grows again shows all', async () => {
  await sheet.write('A1', [[5, '=SIZED(A1)', '=SUM(B1:B9)', '=SUM(B1#)']]);
  const shown = async (rows: number): Promise<unknown> => {
    await sheet.write('A1', [[rows]]);
    return sheet.values('B1:B6').flat();
  };
  expect(await shown(2)).toEqual([1, 2, '', '', '', '']);
  expect(sheet.values('C1:D1')).toEqual([[3, 3]]);
  expect(await shown(1)).toEqual([1, '', '', '', '', '']);
  expect(await shown(6)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(sheet.values('C1:D1')).toEqual([[21, 21]]);
});

test('an error among the amounts spoils its own row alone', async () => {
  await sheet.write('A1', [
    [8, '=COMMISSION(A1:A4,{0,200;10,250})'],
    ['=1/0', null],
    ['', null],
    [12, null],
  ]);
  expect(sheet.values('B1:B4')).toEqual([[1600], ['#DIV/0!'], [''], [2500]]);
});

test('functions nested in each other wait for each other', async () => {
  await sheet.write('A1', [
    [12.345, '=IFERROR(PAY.ROUND(COMMISSION(A1:A2,{0,2})),"none")'],
    ['=NA()', null],
  ]);
  expect(sheet.values('B1:B2')).toEqual([[24.69], ['none']]);
});

test('a function over a result that is on its way is called once, with the result', async () => {
  await sheet.write('A1', [['=HALF(SIZED(3))', '=HALF(A1:A3)']]);
  expect(sheet.values('A1:B3')).toEqual([
    [0.5, 0.25],
    [1, 0.5],
    [1.5, 0.75],
  ]);
  expect(calls).toBe(2);
});

test('a spill of 20,000 rows takes one call, and each change of its range one more', async () => {
  const rows = 20_000;
  await sheet.write(
    'A1',
    Array.from({ length: rows }, (_, row) => [row]),
  );
  await sheet.write('B1', [[`=HALF(A1:A${rows})`]]);
  expect(sheet.values(`B${rows}`)).toEqual([[(rows - 1) / 2]]);
  expect(calls).toBe(1);
  await sheet.write('D1', [['beside']]);
  expect(calls).toBe(1);
  await sheet.write('A2', [[100]]);
  expect(sheet.values('B1:B3')).toEqual([[0], [50], [1]]);
  expect(calls).toBe(2);
});
