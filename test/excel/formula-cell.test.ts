import { insertFormula, readFormulaCell, takeBack, type Insertion } from '../../src/excel/formula-cell';
import { readPickedReference } from '../../src/excel/pick-range';
import type { Place } from '../../src/sources/source';
import { openBook, type Book } from './support/open-book';

let book: Book;

beforeEach(async () => {
  book = await openBook({
    sheets: {
      Pay: [
        ['Units', 'Commission'],
        [12, '=SUM(A2,1)'],
        [8, ''],
      ],
      "Tiers 'A'": [[0, 200]],
    },
  });
});

afterEach(() => {
  book.dispose();
});

const at = (row: number, column: number, sheet = 'Pay'): Place => ({ sheet, row, column, rowCount: 1, columnCount: 1 });

async function select(address: string, sheet = 'Pay'): Promise<void> {
  await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}

function insert(change: Partial<Insertion>): ReturnType<typeof insertFormula> {
  return insertFormula({ place: at(2, 1), formula: '=A3*2', size: { rows: 1, columns: 1 }, expected: '', ...change });
}

test.each([
  ['a formula', 'B2', '=SUM(A2,1)', at(1, 1)],
  ['a constant', 'A2', 12, at(1, 0)],
  ['a blank', 'B3', '', at(2, 1)],
  ['the active cell of a range', 'B2:B3', '=SUM(A2,1)', at(1, 1)],
])('the selected cell is read: %s', async (_, address, formula, place) => {
  await select(address);
  expect(await readFormulaCell()).toEqual({ place, address: address.slice(0, 2), formula });
});

test('the selected cell is read in one round trip', async () => {
  expect(await book.count(readFormulaCell)).toBe(1);
});

describe('a range is picked as an argument', () => {
  test.each([
    ['A2', 'A2'],
    ['A2:A3', 'A2:A3'],
    ['D:E', 'D:E'],
    ['5:6', '5:6'],
  ])('on the same sheet as %s', async (address, reference) => {
    await select(address);
    expect(await readPickedReference(at(2, 1))).toEqual({ reference });
  });

  test('on another sheet with its name, in quotes where it needs them', async () => {
    await select('A1:B1', "Tiers 'A'");
    expect(await readPickedReference(at(2, 1))).toEqual({ reference: "'Tiers ''A'''!A1:B1" });
    await select('A1:B1');
    expect(await readPickedReference(at(2, 1, 'Elsewhere'))).toEqual({ reference: 'Pay!A1:B1' });
  });

  test('but not the formula’s own cell, nor several areas', async () => {
    await select('A2:B3');
    expect(await readPickedReference(at(2, 1))).toEqual({ refused: 'own' });
    book.engine.selection.select(book.engine.sheets.findByName('Pay') ?? '', [
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 2, column: 0, rowCount: 1, columnCount: 1 },
    ]);
    expect(await readPickedReference(at(2, 1))).toEqual({ refused: 'several' });
  });
});

describe('a formula is inserted', () => {
  test('into a blank cell, in two round trips', async () => {
    expect(await book.count(() => insert({}))).toBe(2);
    expect(await book.formulas('Pay', 'B3')).toEqual([['=A3*2']]);
    expect(await book.values('Pay', 'B3')).toEqual([[16]]);
  });

  test('into a cell formatted as text, where it would stay a text otherwise', async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pay').getRange('B3').numberFormat = [['@']];
      await context.sync();
    });
    const outcome = await insert({});
    expect(await book.values('Pay', 'B3')).toEqual([[16]]);
    if (outcome.kind === 'inserted') expect(await takeBack(outcome.before)).toBe(true);
    expect(await book.state()).toMatchObject({
      sheets: [{ numberFormats: expect.arrayContaining([]) as unknown }, {}],
    });
  });

  test('not over what a cell holds, unless the user agrees', async () => {
    const before = await book.state();
    expect(await insert({ place: at(1, 1) })).toEqual({ kind: 'occupied', address: 'B2', shown: '13' });
    expect(await insert({ place: at(0, 0) })).toEqual({ kind: 'occupied', address: 'A1', shown: 'Units' });
    expect(await book.state()).toEqual(before);
    expect(await insert({ place: at(1, 1), formula: '=A2', expected: null })).toMatchObject({ kind: 'inserted' });
    expect(await book.formulas('Pay', 'B2')).toEqual([['=A2']]);
  });

  test('in the place of the formula that was edited, unless that has changed meanwhile', async () => {
    expect(await insert({ place: at(1, 1), expected: '=SUM(A2,1)' })).toMatchObject({ kind: 'inserted' });
    expect(await insert({ place: at(1, 1), expected: '=SUM(A2,1)' })).toMatchObject({ kind: 'occupied' });
  });

  test('not where its result would need filled cells, and it says which', async () => {
    const before = await book.state();
    const size = { rows: 3, columns: 2 };
    expect(await insert({ place: at(0, 2), size })).toMatchObject({ kind: 'inserted' });
    await book.write('Pay', 'C1', [['']]);
    await book.write('Pay', 'D2', [['x']]);
    expect(await insert({ place: at(0, 2), size })).toEqual({
      kind: 'blocked',
      first: at(1, 3),
      address: 'D2',
      count: 1,
    });
    expect(await insert({ place: at(0, 2), size, expected: null })).toMatchObject({ kind: 'inserted' });
    expect(await book.values('Pay', 'D2')).toEqual([['x']]);
    await book.write('Pay', 'C1:D2', [
      ['', ''],
      ['', ''],
    ]);
    expect((await book.state()).sheets[1]).toEqual(before.sheets[1]);
  });

  test('not into a locked cell of a protected sheet', async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pay').protection.protect();
      await context.sync();
    });
    await expect(insert({})).rejects.toMatchObject({ code: 'sheetProtected', values: { sheet: 'Pay' } });
  });

  test('once the user has left the cell that is being edited', async () => {
    book.host.cellEdit.begin();
    const inserting = insert({});
    book.host.cellEdit.end();
    expect(await inserting).toMatchObject({ kind: 'inserted' });
  });

  test('and taken back, unless the cell has been changed since', async () => {
    const before = await book.state();
    const outcome = await insert({ place: at(0, 0), formula: '=1', expected: null });
    if (outcome.kind !== 'inserted') throw new Error('not inserted');
    expect(await takeBack(outcome.before)).toBe(true);
    expect(await book.state()).toEqual(before);
    await insert({ place: at(0, 0), formula: '=1', expected: null });
    await book.write('Pay', 'A1', [['mine']]);
    expect(await takeBack(outcome.before)).toBe(false);
    expect(await book.values('Pay', 'A1')).toEqual([['mine']]);
  });
});
