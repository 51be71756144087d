import { insertExample, takeBackExample, type ExampleBefore } from '../../src/excel/insert-example';
import { toGrid } from '../../src/functions/cells';
import { REFERENCES } from '../../src/functions/references';
import { PLAIN_NAMES } from '../../src/formula/naming';
import { exampleTable } from '../../src/sheets/example-table';
import type { Place } from '../../src/sources/source';
import { sheetFunctions } from '../support/recalculate';
import { openBook, type Book } from './support/open-book';

let book: Book;
afterEach(() => {
  book.dispose();
});

const at = (sheet: string): Place => ({ sheet, row: 2, column: 1, rowCount: 1, columnCount: 1 });
const [commission] = REFERENCES;
const table = () => exampleTable(commission!, commission!.examples[0]!, at('Sheet1'), PLAIN_NAMES.writeName, 'en-US');

describe.each(REFERENCES.map((reference) => [reference.fn.name, reference] as const))('%s', (_, reference) => {
  test('every example, as a table in the sheet, comes to what it says', async () => {
    const names = reference.examples.map((__, index) => `Example ${index + 1}`);
    book = await openBook({
      sheets: Object.fromEntries(names.map((name) => [name, []])),
      functions: sheetFunctions(),
    });
    for (const [index, example] of reference.examples.entries()) {
      const sheet = names[index]!;
      const cells = exampleTable(reference, example, at(sheet), PLAIN_NAMES.writeName, index % 2 ? 'zh-CN' : 'en-US');
      const outcome = await insertExample(cells, at(sheet));
      expect(outcome.kind).toBe('written');
      await book.engine.calculation.settle();
      const expected = toGrid(example.result);
      const values = await book.values(sheet, areaOfResult(cells.cells.length, expected.length, expected[0]!.length));
      values.forEach((row, down) => {
        row.forEach((value, across) => {
          const figure = expected[down]![across];
          if (typeof figure === 'number') expect(value).toBeCloseTo(figure, 9);
          else expect(value).toBe(figure);
        });
      });
    }
  });
});

/** The result stands above the table's last row, from its second column on. */
function areaOfResult(rows: number, height: number, width: number): string {
  const first = 2 + rows - height;
  return `C${first}:${String.fromCharCode(66 + width)}${first + height - 1}`;
}

test('the columns of an empty sheet are given the width of the texts, others keep theirs', async () => {
  book = await openBook({ sheets: { Sheet1: [], Used: [['', 'mine']] }, calculation: 'manual' });
  const widthOf = (sheet: string): Promise<number> =>
    book.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem(sheet).getRange('B1');
      format.load('columnWidth');
      await context.sync();
      return format.columnWidth;
    });
  const before = await widthOf('Used');
  await insertExample(table(), at('Sheet1'));
  await insertExample(table(), at('Used'));
  expect(await widthOf('Sheet1')).not.toBe(before);
  expect(await widthOf('Used')).toBe(before);
});

test('nothing is written where a cell is filled, or over the edge of the sheet', async () => {
  book = await openBook({ sheets: { Sheet1: [[], [], [], ['', '', '', 'mine']] }, calculation: 'manual' });
  const before = await book.state();
  expect(await insertExample(table(), at('Sheet1'))).toMatchObject({ kind: 'noRoom', first: { row: 3, column: 3 } });
  expect(await insertExample(table(), { ...at('Sheet1'), row: 1_048_574 })).toEqual({ kind: 'edge' });
  expect(await book.state()).toEqual(before);
});

test('a table takes two round trips', async () => {
  book = await openBook({ calculation: 'manual' });
  expect(await book.count(() => insertExample(table(), at('Sheet1')))).toBe(2);
});

describe('taken back', () => {
  const insert = async (): Promise<ExampleBefore> => {
    const outcome = await insertExample(table(), at('Sheet1'));
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    await book.engine.calculation.settle();
    return outcome.before;
  };

  test('the sheet is as it was, looks and widths too', async () => {
    book = await openBook({ sheets: { Sheet1: [['Title']] }, functions: sheetFunctions() });
    await book.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('B3:C5');
      cells.numberFormat = [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ];
      cells.format.fill.color = '#FFFF00';
      await context.sync();
    });
    const looks = (): Promise<unknown> =>
      book.Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('B3');
        format.load('columnWidth,fill/color,font/bold');
        await context.sync();
        return format.toJSON();
      });
    const before = await book.state();
    const looksBefore = await looks();
    const written = await insert();
    expect(await book.state()).not.toEqual(before);
    expect(await looks()).not.toEqual(looksBefore);
    expect(await takeBackExample(written)).toBe(true);
    expect(await book.state()).toEqual(before);
    expect(await looks()).toEqual(looksBefore);
  });

  test('what was typed beside it stays', async () => {
    book = await openBook({ functions: sheetFunctions() });
    const written = await insert();
    await book.write('Sheet1', 'C3', [['mine']]);
    expect(await takeBackExample(written)).toBe(true);
    expect(await book.values('Sheet1', 'B3:C8')).toEqual([['', 'mine'], ...Array.from({ length: 5 }, () => ['', ''])]);
  });

  test('nothing is touched once a cell of it has been changed', async () => {
    book = await openBook({ functions: sheetFunctions() });
    const written = await insert();
    await book.write('Sheet1', 'C5', [[999]]);
    const before = await book.state();
    expect(await takeBackExample(written)).toBe(false);
    expect(await book.state()).toEqual(before);
  });
});

test('a protected sheet is named', async () => {
  book = await openBook({ calculation: 'manual' });
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  await expect(insertExample(table(), at('Sheet1'))).rejects.toMatchObject({ code: 'sheetProtected' });
});
