import { buildMonth } from '../../src/excel/build-month';
import { ExcelProblem } from '../../src/excel/excel-problem';
import { findOtherNaming, repairFormulas, rewriteFormulas } from '../../src/excel/rewrite-formulas';
import { Cancelled } from '../../src/excel/run';
import { namingOf, PLAIN_NAMES } from '../../src/formula/naming';
import type { SheetCells } from '../support/office-host';
import { sheetFunctions } from '../support/recalculate';
import { adjust, adjustmentOf, KPI, openBuiltBook, proposed } from './support/built-book';
import { openBook, type Book } from './support/open-book';

const ACME = namingOf('ACME');
const TIERS = '$F$1:$G$2';

let book: Book;

afterEach(() => {
  book.dispose();
});

/** A sheet with tiers, amounts, commissions beside them, and figures of the user's around. */
function pay(commission: string): SheetCells {
  return [
    [100, `=${commission}(A1,${TIERS})`, 'kept', null, null, 0, 0.1],
    [200, `=IF(A2="","",ROUND(${commission}(A2,${TIERS}),2))`, '=A2*2', null, null, 150, 0.2],
    [300, 7, '="COMMISSION("&A3', null, null, null, null],
    [400, `=${commission}(A4,${TIERS})`, 9, null, null, null, null],
  ];
}

/** A workbook whose installation writes ACME.COMMISSION. */
async function openAcme(sheets: Readonly<Record<string, SheetCells>>): Promise<void> {
  book = await openBook({ sheets, functions: sheetFunctions(ACME) });
}

async function protect(sheet: string): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}

async function addName(name: string, formula: string): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.names.add(name, formula);
    await context.sync();
  });
}

describe('formulas written plainly, where the installation has a namespace', () => {
  test('are counted by sheet, with how they are written and will be', async () => {
    await openAcme({ Pay: pay('COMMISSION'), Empty: [], More: [['=COMMISSION(5,Pay!F1:G2)']] });
    expect(await findOtherNaming(ACME)).toEqual({
      count: 4,
      sheets: [
        { sheet: 'Pay', count: 3, first: { sheet: 'Pay', row: 0, column: 1, rowCount: 1, columnCount: 1 } },
        { sheet: 'More', count: 1, first: { sheet: 'More', row: 0, column: 0, rowCount: 1, columnCount: 1 } },
      ],
      example: { now: 'COMMISSION', then: 'ACME.COMMISSION' },
    });
  });

  test('are rewritten where they stand, and nothing else is', async () => {
    await openAcme({ Pay: pay('COMMISSION') });
    expect(await rewriteFormulas({ naming: ACME })).toMatchObject({ count: 3, left: [] });
    expect(await book.formulas('Pay', 'A1:C4')).toEqual([
      [100, `=ACME.COMMISSION(A1,${TIERS})`, 'kept'],
      [200, `=IF(A2="","",ROUND(ACME.COMMISSION(A2,${TIERS}),2))`, '=A2*2'],
      [300, 7, '="COMMISSION("&A3'],
      [400, `=ACME.COMMISSION(A4,${TIERS})`, 9],
    ]);
    expect(await book.values('Pay', 'B1:C4')).toEqual([
      [10, 'kept'],
      [25, 400],
      [7, 'COMMISSION(300'],
      [65, 9],
    ]);
    expect((await findOtherNaming(ACME)).count).toBe(0);
  });

  test.each([
    ['_xldudf_COMMISSION', ACME, 'ACME.COMMISSION'],
    ['OTHER.COMMISSION', ACME, 'ACME.COMMISSION'],
    ['_xldudf_OTHER_COMMISSION', ACME, 'ACME.COMMISSION'],
    ['ACME.COMMISSION', PLAIN_NAMES, 'COMMISSION'],
  ])('%s is rewritten too', async (written, naming, then) => {
    book = await openBook({ sheets: { Pay: pay(written) }, functions: sheetFunctions(naming) });
    expect(await rewriteFormulas({ naming })).toMatchObject({ count: 3 });
    expect((await book.formulas('Pay', 'B4'))[0]).toEqual([`=${then}(A4,${TIERS})`]);
    expect((await book.values('Pay', 'B4'))[0]).toEqual([65]);
  });

  test('keep their number formats, a text format among them', async () => {
    await openAcme({ Pay: pay('COMMISSION') });
    const formats = [['0.00'], ['@'], ['@'], ['#,##0']];
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pay').getRange('B1:B4').numberFormat = formats;
      await context.sync();
    });
    const { sheets } = await book.state();
    await rewriteFormulas({ naming: ACME });
    expect((await book.state()).sheets.map(({ numberFormats }) => numberFormats)).toEqual(
      sheets.map(({ numberFormats }) => numberFormats),
    );
    expect(await book.values('Pay', 'B1:B4')).toEqual([[10], [25], [7], [65]]);
  });

  test('that spill are written once, where they spill from', async () => {
    await openAcme({ Pay: [...pay('COMMISSION'), [], [`=COMMISSION(A1:A4,${TIERS})`]] });
    expect(await rewriteFormulas({ naming: ACME })).toMatchObject({ count: 4 });
    expect(await book.formulas('Pay', 'A6:A9')).toEqual([[`=ACME.COMMISSION(A1:A4,${TIERS})`], [''], [''], ['']]);
    expect(await book.values('Pay', 'A6:A9')).toEqual([[10], [25], [45], [65]]);
  });

  test('that are alike to the letter, and spill side by side, are each written', async () => {
    const alike = `=IFERROR(COMMISSION($A$1:$A$4,${TIERS}),$A$1:$A$4)`;
    await openAcme({ Pay: [...pay('COMMISSION'), [], [alike, alike]] });
    expect(await book.values('Pay', 'A6:B7')).toEqual([
      [100, 100],
      [200, 200],
    ]);
    expect(await rewriteFormulas({ naming: ACME })).toMatchObject({ count: 5 });
    expect(await book.values('Pay', 'A6:B9')).toEqual([
      [10, 10],
      [25, 25],
      [45, 45],
      [65, 65],
    ]);
  });

  test('are left on protected sheets, which are named; hidden sheets are done', async () => {
    await openAcme({ Pay: pay('COMMISSION'), Locked: pay('COMMISSION'), Hidden: pay('COMMISSION') });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
      await context.sync();
    });
    await protect('Locked');
    const locked = await book.formulas('Locked');
    const outcome = await rewriteFormulas({ naming: ACME });
    expect(outcome).toMatchObject({
      count: 6,
      sheets: [{ sheet: 'Pay' }, { sheet: 'Hidden' }],
      left: [{ sheet: 'Locked', count: 3, first: { row: 0, column: 1 } }],
    });
    expect(await book.formulas('Locked')).toEqual(locked);
    expect((await book.formulas('Hidden', 'B1'))[0]).toEqual([`=ACME.COMMISSION(A1,${TIERS})`]);
  });

  test('are rewritten in defined names too', async () => {
    await openAcme({ Pay: pay('COMMISSION') });
    await addName('OfTen', '=COMMISSION(10,Pay!$F$1:$G$2)');
    expect(await rewriteFormulas({ naming: ACME })).toMatchObject({ count: 4 });
    expect((await book.state()).names).toEqual(['OfTen =ACME.COMMISSION(10,Pay!$F$1:$G$2)']);
  });
});

describe('what is none of ours', () => {
  test('is a function of another add-in that answers', async () => {
    const other = sheetFunctions().filter(({ name }) => name === 'COMMISSION');
    book = await openBook({ sheets: { Pay: pay('COMMISSION') }, functions: [...sheetFunctions(ACME), ...other] });
    expect(await findOtherNaming(ACME)).toMatchObject({ count: 0, example: null });
    const before = await book.state();
    expect(await rewriteFormulas({ naming: ACME })).toEqual({ count: 0, sheets: [], left: [] });
    expect(await book.state()).toEqual(before);
  });

  test('is a text that begins with an equals sign', async () => {
    await openAcme({ Pay: [] });
    await book.write('Pay', 'A1', [["'=_xldudf_COMMISSION(A1,B1:C2)"]]);
    expect((await findOtherNaming(ACME)).count).toBe(0);
  });
});

test('a formula that shows #NAME? as it is written is written once more by a repair, and only by one', async () => {
  book = await openBook({ sheets: { Pay: pay('ACME.COMMISSION') } });
  const before = await book.formulas('Pay');
  expect(await book.values('Pay', 'B1')).toEqual([['#NAME?']]);
  expect(await rewriteFormulas({ naming: ACME })).toMatchObject({ count: 0 });
  expect(await repairFormulas({ naming: ACME })).toMatchObject({ count: 3, sheets: [{ sheet: 'Pay' }] });
  expect(await book.formulas('Pay')).toEqual(before);
  book.engine.registerFunctions(sheetFunctions(ACME));
  expect(await repairFormulas({ naming: ACME })).toMatchObject({ count: 0 });
});

test('functions that come late leave #NAME? behind, which a repair takes away; protected sheets are named', async () => {
  const sheets = { Pay: pay('COMMISSION'), Locked: pay('COMMISSION') };
  // Calculating by hand, the sheets go on showing what they showed when the workbook was opened without the add-in.
  book = await openBook({ sheets, calculation: 'manual' });
  await book.engine.calculation.calculate(true);
  await protect('Locked');
  book.engine.registerFunctions(sheetFunctions());
  expect(await book.values('Pay', 'B1:B2')).toEqual([['#NAME?'], ['#NAME?']]);
  const before = await book.formulas('Pay');
  expect(await repairFormulas({ naming: PLAIN_NAMES })).toEqual({
    count: 3,
    sheets: [{ sheet: 'Pay', count: 3, first: { sheet: 'Pay', row: 0, column: 1, rowCount: 1, columnCount: 1 } }],
    left: [{ sheet: 'Locked', count: 3, first: { sheet: 'Locked', row: 0, column: 1, rowCount: 1, columnCount: 1 } }],
  });
  await book.engine.calculation.calculate(false);
  expect(await book.formulas('Pay')).toEqual(before);
  expect(await book.values('Pay', 'B1:B4')).toEqual([[10], [25], [7], [65]]);
});

describe('round trips', () => {
  const many = (rows: number): SheetCells =>
    Array.from({ length: rows }, (_, index) => [index, `=COMMISSION(A${index + 1},${TIERS})`]);

  test('are as many for a thousand formulas on ten sheets as for a few', async () => {
    await openAcme({ Pay: pay('COMMISSION') });
    const few = await book.count(() => rewriteFormulas({ naming: ACME }));
    book.dispose();
    await openAcme(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`Pay ${index}`, many(100)])));
    expect(await book.count(() => rewriteFormulas({ naming: ACME }))).toBe(few);
    // The workbook's sheets and names, their areas, the formulas, the number formats, the writing; and Excel.run's own.
    expect(few).toBeLessThanOrEqual(6);
  });

  test('spare the rows of a long list without such formulas', async () => {
    const list = Array.from({ length: 20_100 }, (_, index) => [index, 1]);
    const late = list.map((row, index) => (index === 20_000 ? [index, '=COMMISSION(1,A1:B2)'] : row));
    book = await openBook({ sheets: { List: late, Pay: pay('COMMISSION') }, functions: sheetFunctions(ACME) });
    expect(await findOtherNaming(ACME)).toMatchObject({ count: 3, sheets: [{ sheet: 'Pay' }] });
    expect(await rewriteFormulas({ naming: ACME })).toMatchObject({ count: 4 });
  });
});

describe('a rewriting that stops half-way', () => {
  const sheets = { Pay: pay('COMMISSION'), More: pay('COMMISSION') };

  test('leaves every formula as it was or as it shall be, and the rest untouched; run again it is done', async () => {
    await openAcme(sheets);
    const before = await book.state();
    const trips = (await book.count(() => rewriteFormulas({ naming: ACME }))) - 1;
    const after = await book.state();
    book.dispose();
    for (let trip = 1; trip <= trips; trip++) {
      await openAcme(sheets);
      book.faults.failAt(trip, new Error('The network went away.'));
      await expect(rewriteFormulas({ naming: ACME })).rejects.toBeInstanceOf(ExcelProblem);
      const stopped = await book.state();
      stopped.sheets.forEach(({ formulas, numberFormats }, sheet) => {
        expect([before, after].map(({ sheets: all }) => all[sheet]?.formulas)).toContainEqual(formulas);
        expect(numberFormats).toEqual(before.sheets[sheet]?.numberFormats);
      });
      await rewriteFormulas({ naming: ACME });
      expect({ trip, state: await book.state() }).toEqual({ trip, state: after });
      if (trip < trips) book.dispose();
    }
  });

  test('because the user cancelled says so', async () => {
    await openAcme(sheets);
    const controller = new AbortController();
    const before = await book.state();
    book.faults.interfereAt(3, () => {
      controller.abort();
    });
    await expect(rewriteFormulas({ naming: ACME, signal: controller.signal })).rejects.toBeInstanceOf(Cancelled);
    expect(await book.state()).toEqual(before);
  });
});

describe('a month built under one naming', () => {
  const NAMES = ['Ann', 'Ben'];

  test('is rewritten to another, to the formulas that a build under that one writes', async () => {
    book = await openBuiltBook(NAMES);
    book.engine.registerFunctions(sheetFunctions(ACME));
    await book.engine.calculation.calculate(true);
    const built = await book.formulas(KPI);
    expect(JSON.stringify(built)).toMatch(/[^.]COMMISSION\(/);
    await rewriteFormulas({ naming: ACME });
    const rewritten = await book.formulas(KPI);
    await buildMonth(await proposed(), 'en-US', { naming: ACME });
    expect(await book.formulas(KPI)).toEqual(rewritten);
    expect(JSON.stringify(rewritten)).not.toMatch(/[^.]\b(COMMISSION|ATTAINMENT|SCORE|MULTIPLIER|BONUS)\(/);
  });

  test('is built again under another with the adjustments that were typed', async () => {
    book = await openBuiltBook(NAMES);
    await adjust(book, 'Ben', '=10*7', 'kept');
    await buildMonth(await proposed(), 'en-US', { naming: ACME });
    expect(await adjustmentOf(book, 'Ben')).toEqual(['=10*7', 'kept']);
    expect(JSON.stringify(await book.formulas(KPI))).toContain('ACME.COMMISSION(');
  });
});
