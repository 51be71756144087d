import { IUniverInstanceService } from '@univerjs/core';
import type { Engine } from '../../../src/workbench/engine/engine';
import { openOffice } from '../../support/office-host';

const rows = (count: number, columns: number): number[][] =>
  Array.from({ length: count }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => row * columns + column),
  );

/** Ctrl+Z, with the keyboard in the grid: without a screen nothing has it, and there would be nothing to take back. */
async function undo({ context }: Engine): Promise<void> {
  context.injector.get(IUniverInstanceService).focusUnit(context.workbook().getUnitId());
  await context.commands.executeCommand('univer.command.undo');
}

test('an array over 1,500 cells, which the library sends in blocks, arrives whole in one round trip', async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:K10001');
    const values = rows(10_000, 10);
    range.values = values;
    range.numberFormat = values.map((line) => line.map(() => '#,##0'));
    range.load('values,numberFormat');
    await context.sync();
    expect(range.values).toEqual(values);
    expect(range.numberFormat[9_999]?.[9]).toBe('#,##0');
  });
  expect(office.requests).toHaveLength(1);
  expect(office.requests[0]).toMatchObject({ number: 1, writes: true });
  expect(office.requests[0]?.requestBytes).toBeGreaterThan(100_000 * 5);
  office.dispose();
});

test('blocks of formulas are calculated once, after the last', async () => {
  const office = await openOffice({ sheets: { Sheet1: rows(2_000, 1) } });
  let calculations = 0;
  office.engine.context.commands.onCommandExecuted(({ id }) => {
    if (id === 'formula.mutation.set-formula-calculation-start') calculations += 1;
  });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1:D2000');
    range.formulas = Array.from({ length: 2_000 }, (_row, row) => [
      `=A${row + 1}*2`,
      `=B${row + 1}+1`,
      `=SUM(A${row + 1}:C${row + 1})`,
    ]);
    range.load('values');
    await context.sync();
    expect(range.values[1_999]).toEqual([3998, 3999, 9996]);
  });
  expect(calculations).toBe(1);
  office.dispose();
});

test('with manual calculation 10,000 rows of 25 formulas are taken and left uncalculated', async () => {
  const office = await openOffice({ calculation: 'manual' });
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1:Z10000');
    range.formulas = Array.from({ length: 10_000 }, (_row, row) => new Array<string>(25).fill(`=A${row + 1}*2`));
    const last = range.getLastCell();
    last.load('formulas,values');
    await context.sync();
    expect([last.formulas, last.values]).toEqual([[['=A10000*2']], [['']]]);
  });
  office.dispose();
});

test('calculationMode and calculate', async () => {
  const office = await openOffice({ sheets: { Sheet1: [[1, '=A1*2']] } });
  await office.Excel.run(async (context) => {
    const { application } = context.workbook;
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const result = sheet.getRange('B1');
    application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[10]];
    application.load('calculationMode,calculationState');
    result.load('values');
    await context.sync();
    expect([application.calculationMode, application.calculationState, result.values]).toEqual([
      'Manual',
      'Pending',
      [[2]],
    ]);
    application.calculate('Recalculate');
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[20]]);
  });
  office.dispose();
});

test('every sync is one round trip; a read writes nothing', async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.load('name');
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  expect(office.requests.map(({ number, writes }) => [number, writes])).toEqual([
    [1, true],
    [2, false],
  ]);
  office.dispose();
});

test('after an add-in has written there is nothing to undo', async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  await undo(office.engine);
  const sheetId = office.engine.sheets.activeId();
  expect(office.engine.cells.values(sheetId, { row: 1, column: 0, rowCount: 1, columnCount: 1 })).toEqual([['kept']]);
  office.dispose();
});

test('an add-in that reads, listens and selects leaves what the user typed to be undone', async () => {
  const office = await openOffice();
  const sheetId = office.engine.sheets.activeId();
  const first = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const typing = { range, value: { v: 'typed' } };
  await office.engine.context.commands.executeCommand('sheet.command.set-range-values', typing);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(() => Promise.resolve());
    sheet.activate();
    sheet.getRange('C3').select();
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    expect(used.values).toEqual([['typed']]);
  });
  expect(office.requests.some(({ writes }) => writes)).toBe(true);
  await undo(office.engine);
  expect(office.engine.cells.values(sheetId, first)).toEqual([['']]);
  office.dispose();
});

test('items of a collection can be chosen with top and skip', async () => {
  const office = await openOffice({ sheets: { One: [], Two: [], Three: [] } });
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: 'name', top: 1, skip: 1 });
    const count = worksheets.getCount();
    await context.sync();
    expect([worksheets.items.map(({ name }) => name), count.value]).toEqual([['Two'], 3]);
  });
  office.dispose();
});

test('set takes nested properties', async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.set({ values: [[42]], format: { font: { bold: true }, fill: { color: '#00FF00' } } });
    range.load('values,format/font/bold,format/fill/color');
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      values: [[42]],
      format: { font: { bold: true }, fill: { color: '#00FF00' } },
    });
  });
  office.dispose();
});

test('everything reached through a null object is one', async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const cell = sheet.getRange('A1');
    cell.load('values');
    sheet.delete();
    await context.sync();
    expect([sheet.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
  office.dispose();
});
