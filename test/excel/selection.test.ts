import { readSelection } from '../../src/excel/selection';
import { openBook, type Book } from './support/open-book';

const LIST = [
  ['Name', 'Amount'],
  ['Ann', 10],
  ['Ben', 20],
  ['', ''],
  ['Total', 30],
];

let book: Book;

beforeEach(async () => {
  book = await openBook({ sheets: { Data: LIST, Empty: [] } });
});

afterEach(() => {
  book.dispose();
});

async function select(address: string, sheet = 'Data'): Promise<void> {
  await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

const place = (row: number, column: number, rowCount: number, columnCount: number) => ({
  sheet: 'Data',
  row,
  column,
  rowCount,
  columnCount,
});

test.each([
  ['a range', 'A1:B3', place(0, 0, 3, 2), false],
  ['whole columns, cut to what is filled', 'A:B', place(0, 0, 5, 2), true],
  ['whole rows, cut to what is filled', '1:3', place(0, 0, 3, 2), false],
  ['a range that is larger than what is filled', 'A1:F40', place(0, 0, 5, 2), true],
  ['one cell, standing for the region round it', 'B2', place(0, 0, 3, 2), false],
])('%s is read', async (_, address, expected, grows) => {
  await select(address);
  const selection = await readSelection();
  expect(selection.source.place).toEqual(expected);
  expect(selection.source.values).toEqual(LIST.slice(0, expected.rowCount));
  expect(selection.grows).toBe(grows);
});

test.each([
  ['blank cells', 'D1:E9', 'Data'],
  ['one blank cell', 'F20', 'Data'],
  ['a blank sheet', 'A:C', 'Empty'],
])('%s are an empty selection', async (_, address, sheet) => {
  await select(address, sheet);
  await expect(readSelection()).rejects.toMatchObject({ code: 'emptySelection' });
});

test('rows that are hidden are counted', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('2:2').rowHidden = true;
    await context.sync();
  });
  await select('A1:B3');
  expect((await readSelection()).source.hiddenRows).toBe(1);
});

test('several areas at once are refused with their address', async () => {
  book.engine.selection.select(book.engine.sheets.findByName('Data') ?? '', [
    { row: 0, column: 0, rowCount: 3, columnCount: 1 },
    { row: 0, column: 3, rowCount: 3, columnCount: 1 },
  ]);
  await expect(readSelection()).rejects.toMatchObject({ code: 'multiArea', values: { count: 2 } });
});

test('while a cell is being edited the reading waits for the end of it', async () => {
  await select('A1:B3');
  book.host.cellEdit.begin();
  const reading = readSelection();
  book.host.cellEdit.end();
  expect((await reading).source.values).toEqual(LIST.slice(0, 3));
});
