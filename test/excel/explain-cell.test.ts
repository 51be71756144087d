import { explainCell, type ExplainOptions } from '../../src/excel/explain-cell';
import { namingOf, PLAIN_NAMES } from '../../src/formula/naming';
import type { Explanation } from '../../src/formula/explain/explanation';
import { sheetFunctions } from '../support/recalculate';
import { openBook, type Book } from './support/open-book';

const PLAN = [
  ['From', 'Rate', '', 'From', 'Rate'],
  [0, 200, '', 0, 150],
  [10, 250, '', 10, 'x'],
  [15, 300, '', 15, 250],
];
const PAY = [
  ['Name', 'Cars', 'Factor', 'Commission', 'Spilled', 'Named', 'Wrong', 'Whole column', 'Table'],
  [
    'Li',
    12,
    0.9,
    '=ROUND(COMMISSION(B2,Plan!A1:B4)*C2,2)',
    '=COMMISSION(B2:B4,Plan!$A$1:$B$4)*2',
    '=COMMISSION(B2,tiersA)',
    '=COMMISSION(B2,Plan!D1:E4)',
    '=COMMISSION(SUM(B:B),Plan!A:B)',
  ],
  ['Wang', 8, 1, '=COMMISSION(B3,Plan!A1:B4)', '', '=SUM(B2:B4)', '=BONUS(1000,ATTAINMENT(B3,A3),100)'],
  [
    'Zhao',
    16,
    1.1,
    '=COMMISSION(COMMISSION(B4,Plan!A1:B4)/100,Plan!A1:B4)',
    '',
    '=COMMISSION(bestCars,tiersA)',
    '=COMMISSION(G2,tiersA)',
  ],
];

let book: Book;

beforeAll(async () => {
  book = await openBook({ sheets: { Pay: PAY, Plan: PLAN }, functions: sheetFunctions() });
  await book.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('tiersA', worksheets.getItem('Plan').getRange('A1:B4'));
    names.add('bestCars', '=MAX(Pay!$B$2:$B$4)');
    const table = worksheets.getItem('Pay').tables.add('A1:C4', true);
    table.name = 'People';
    await context.sync();
  });
  await book.write('Pay', 'I2:I3', [['=COMMISSION(SUM(People[Cars]),tiersA)'], ['=COMMISSION(SUM(E2#)/100,tiersA)']]);
  await book.engine.calculation.settle();
});

afterAll(() => {
  book.dispose();
});

async function explained(address: string, options: Partial<ExplainOptions> = {}): Promise<Explanation | null> {
  await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Pay').getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
  return explainCell({ language: 'en-US', naming: PLAIN_NAMES, ...options });
}

/** The library lets go of a conversation's ranges behind our back, with a request of its own before the next one. */
async function libraryTidied(): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.names.load('items/name');
    await context.sync();
  });
}

/** Calls with their arguments' addresses and values, and the steps between them. */
function told(explanation: Explanation | null): unknown {
  return explanation?.parts.map((part) =>
    part.kind === 'step'
      ? part.text
      : [
          part.written,
          part.result,
          ...part.arguments.filter(({ leftOut }) => !leftOut).map(({ address, value }) => `${address ?? ''}=${value}`),
        ],
  );
}

const PLAN_RANGE = 'Plan!A1:B4=4 × 2 cells';

describe('the formula of the selected cell is explained', () => {
  test.each<[string, string, unknown]>([
    [
      'another sheet and steps round the call',
      'D2',
      [
        ['COMMISSION(B2,Plan!A1:B4)', '2,500', 'B2=12', PLAN_RANGE],
        '2,500 × 0.9 = 2,250',
        '2,250 rounded to 0.01 = 2,250',
      ],
    ],
    [
      'one call inside another',
      'D4',
      [
        ['COMMISSION(B4,Plan!A1:B4)', '3,550', 'B4=16', PLAN_RANGE],
        '3,550 ÷ 100 = 35.5',
        ['COMMISSION(COMMISSION(B4,Plan!A1:B4)/100,Plan!A1:B4)', '9,400', '=35.5', PLAN_RANGE],
      ],
    ],
    [
      'the first cell of a spill',
      'E2',
      [['COMMISSION(B2:B4,Plan!$A$1:$B$4)', '2,500', 'B2=12', PLAN_RANGE], '2,500 × 2 = 5,000'],
    ],
    [
      'a cell that is spilled into',
      'E4',
      [['COMMISSION(B2:B4,Plan!$A$1:$B$4)', '3,550', 'B4=16', PLAN_RANGE], '3,550 × 2 = 7,100'],
    ],
    ['a defined name', 'F2', [['COMMISSION(B2,tiersA)', '2,500', 'B2=12', PLAN_RANGE]]],
    ['a name that is a formula', 'F4', [['COMMISSION(bestCars,tiersA)', '3,550', '=16', PLAN_RANGE]]],
    ['whole columns, cut to what is used', 'H2', [['COMMISSION(SUM(B:B),Plan!A:B)', '9,550', '=36', PLAN_RANGE]]],
    ['a table', 'I2', [['COMMISSION(SUM(People[Cars]),tiersA)', '9,550', '=36', PLAN_RANGE]]],
    ['a spill by its first cell', 'I3', [['COMMISSION(SUM(E2#)/100,tiersA)', '44,650', '=153', PLAN_RANGE]]],
  ])('%s', async (_, address, expected) => {
    const explanation = await explained(address);
    expect(told(explanation)).toEqual(expected);
    expect(explanation).toMatchObject({ notes: [], error: null });
  });

  test('with the cell that holds the formula, where that is another', async () => {
    const explanation = await explained('E4');
    expect(explanation?.cell).toMatchObject({ sheet: 'Pay', row: 3, column: 4 });
    expect(explanation?.formulaCell).toMatchObject({ sheet: 'Pay', row: 1, column: 4 });
    expect(explanation).toMatchObject({ formula: '=COMMISSION(B2:B4,Plan!$A$1:$B$4)*2', result: '7100' });
  });

  test('or of another cell, in the other language', async () => {
    const place = { sheet: 'Pay', row: 1, column: 5, rowCount: 1, columnCount: 1 };
    const [call] = (await explained('A1', { place, language: 'zh-CN' }))?.parts ?? [];
    expect(call).toMatchObject({
      name: 'COMMISSION',
      title: '阶梯提成',
      arguments: [{ name: '业绩', value: '12' }, {}, {}, {}],
    });
  });
});

test('a cell that shows a percentage is told as one', async () => {
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Pay').getRange('C2').numberFormat = [['0.0%']];
    await context.sync();
  });
  expect(told(await explained('D2'))).toContain('2,500 × 90% = 2,250');
  const place = { sheet: 'Pay', row: 1, column: 5, rowCount: 1, columnCount: 1 };
  await book.write('Pay', 'F2', [['=BONUS(1000,C2,100)']]);
  expect(told(await explained('F2', { place }))).toEqual([['BONUS(1000,C2,100)', '900', '=1,000', 'C2=90%', '=100']]);
});

test('a formula that gives an empty text is no blank cell', async () => {
  await book.write('Pay', 'K2:L2', [['=IF(TRUE,"",1)', '=COMMISSION(B2,tiersA)+K2']]);
  // The open spreadsheet adds an empty text as 0; Excel gives #VALUE!.
  expect(told(await explained('L2'))).toContain('2,500 + "" gives #VALUE!');
  await book.write('Pay', 'K2', [['']]);
  expect(await explained('L2')).toMatchObject({ result: '2500', notes: [], error: null });
});

test('whole columns keep their cells in the rows in which they stand', async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Ragged');
    sheet.getRange('A2:A3').values = [['Li'], ['Wang']];
    sheet.getRange('B3:B5').values = [[12], [8], [16]];
    await context.sync();
  });
  await book.write('Pay', 'M2:M3', [
    ['=COMMISSION(INDEX(Ragged!B:B,MATCH("Wang",Ragged!A:A,0)),tiersA)'],
    ['=COMMISSION(SUMIFS(Ragged!B:B,Ragged!A:A,"Wang"),tiersA)'],
  ]);
  for (const address of ['M2', 'M3']) {
    expect(await explained(address)).toMatchObject({ result: '2500', notes: [], parts: [{ result: '2,500' }] });
  }
});

test('a column of a hundred thousand amounts is read and explained', async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Long');
    sheet.getRange('A1:A100000').values = Array.from({ length: 100_000 }, (_, index) => [index]);
    sheet.getRange('B1').formulas = [['=SUM(COMMISSION(A1:A100000,tiersA))']];
    await context.sync();
  });
  const place = { sheet: 'Long', row: 0, column: 1, rowCount: 1, columnCount: 1 };
  const explanation = await explained('A1', { place });
  expect(explanation?.notes).toEqual([]);
  expect(explanation?.parts).toMatchObject([{ kind: 'call', result: '100000 × 1 cells' }, { kind: 'step' }]);
});

describe('an error leads to the cell at fault', () => {
  test.each([
    ['a text in the table', 'G2', 'Plan!E3', /“x” is text/],
    ['in a call inside another', 'G3', 'A3', /“Wang” is text/],
    ['an error that a cell holds already', 'G4', 'G2', /G2 holds #VALUE!/],
  ])('%s', async (_, address, cell, message) => {
    const explanation = await explained(address);
    expect(explanation?.error).toMatchObject({ code: '#VALUE!', address: cell });
    expect(explanation?.error?.message).toMatch(message);
  });
});

test.each([
  ['a text', 'A2'],
  ['a number', 'B2'],
  ['a formula without our functions', 'F3'],
  ['a blank', 'Z9'],
])('%s has nothing to explain', async (_, address) => {
  expect(await explained(address)).toBeNull();
});

test.each([
  ['no formula of ours', 'A2', 1],
  ['cells and names', 'F2', 2],
  ['a spill, a table, whole columns', 'I2', 3],
  ['a spill by its first cell', 'I3', 3],
  ['whole columns', 'H2', 3],
])('%s: round trips', async (_, address, trips) => {
  await explained(address);
  await libraryTidied();
  expect(await book.count(() => explainCell({ language: 'en-US', naming: PLAIN_NAMES }))).toBe(trips);
});

test('a formula under a namespace is ours only under that naming', async () => {
  await book.write('Pay', 'J2', [['=ACME.COMMISSION(B2,tiersA)']]);
  expect(await explained('J2')).toBeNull();
  expect(told(await explained('J2', { naming: namingOf('ACME') }))).toEqual([
    ['ACME.COMMISSION(B2,tiersA)', '2,500', 'B2=12', PLAN_RANGE],
  ]);
});
