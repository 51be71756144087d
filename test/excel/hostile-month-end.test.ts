import fc from 'fast-check';
import { buildMonth } from '../../src/excel/build-month';
import { buildSlips } from '../../src/excel/build-slips';
import { closeMonth } from '../../src/excel/close/close-month';
import { findFreezable, freezeCopies } from '../../src/excel/freeze-copy';
import { keepPlan } from '../../src/excel/kept-plans';
import { openMonth } from '../../src/excel/open-month';
import { serialOf, type PayPlan } from '../../src/plan/language';
import type { IsoMonth } from '../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import { readXlsx, spillsOf, writeXlsx } from '../../src/workbench/xlsx';
import { sheetFunctions } from '../support/recalculate';
import { openBook, type Book } from './support/open-book';

const MONTH = '2026-10' as IsoMonth;
const ADD_IN = { id: '7a1f1f0e-0000-4000-8000-000000000001', version: '0.1.0.0' };

/** Texts that Excel would make formulas of, the same ones in every run; the number keeps them apart. */
const TEXTS = fc
  .sample(
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '＝', '=-', '@@'),
        fc.constantFrom(
          '1+1',
          'A1',
          'SUM(A1:A9)',
          "cmd|'/c calc'!A0",
          'HYPERLINK("http://x.test","y")',
          '张三',
          '"x"&1',
          '',
        ),
      )
      .map(([first, rest]) => `${first}${rest}`),
    { numRuns: 18, seed: 5 },
  )
  .map((text, index) => `${text} ${index}`);
const [POSITION = '', HEADER = '', INDICATOR = '', PLAN_TITLE = '', COMPANY = '', NOTE = '', ...PEOPLE] = TEXTS;

/** A plan of a user's, every title in which would be a formula. */
const HOSTILE_PLAN: PayPlan = {
  ...(JSON.parse(
    JSON.stringify(BUILT_IN_PLANS.find(({ plan }) => plan === 'after-sales-clerk')),
    (key, value: unknown) => (key === 'title' || key === 'note' || key === 'description' ? hostile(value) : value),
  ) as PayPlan),
  plan: 'hostile-clerk',
};

function hostile(value: unknown): unknown {
  if (typeof value === 'string') return `${PLAN_TITLE} ${value}`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, hostile(text)]));
}

let book: Book;

beforeAll(async () => {
  const day = serialOf(`${MONTH}-09`);
  book = await openBook({
    sheets: {
      People: [
        ['ID', 'Name', 'Position', 'Base pay', ''],
        ...PEOPLE.map((_, index) => ['', '', index % 2 === 0 ? '' : 'Clerk', 5_000 + index, day - 400]),
      ],
      Sales: [['Date', 'ID', 'Amount'], ...PEOPLE.map((_, index) => [day, '', 1_000 + index])],
    },
    functions: sheetFunctions(),
  });
  const typed = PEOPLE.map((text) => [`'${text}`]);
  const last = PEOPLE.length + 1;
  await book.write('People', `A2:A${last}`, typed);
  await book.write('People', `B2:B${last}`, typed);
  await book.write(
    'People',
    `C2:C${last}`,
    PEOPLE.map((_, index) => [index % 2 === 0 ? `'${POSITION}` : 'Clerk']),
  );
  await book.write('People', 'E1', [[`'${HEADER}`]]);
  await book.write('Sales', `B2:B${last}`, typed);
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const place of ['People!E', 'Sales!A'] as const) {
      const [sheet = '', column = ''] = place.split('!');
      const dates = worksheets.getItem(sheet).getRange(`${column}2:${column}${last}`);
      dates.numberFormat = PEOPLE.map(() => ['yyyy-mm-dd']);
    }
    await context.sync();
  });
  await keepPlan(HOSTILE_PLAN);
  const { proposal } = await openMonth('en-US', MONTH);
  const [sales] = proposal.setup?.indicators ?? [];
  if (!proposal.setup || !sales) throw new Error(`Nothing proposed: ${proposal.missing.join()}`);
  const setup = {
    ...proposal.setup,
    month: MONTH,
    indicators: [
      {
        ...sales,
        title: INDICATOR,
        weight: 1,
        tiers: { rows: [[0, 0.1]], method: 'marginal', boundary: '>=' } as const,
      },
    ],
    plans: [{ plan: 'hostile-clerk', positions: ['Clerk'], inputs: {}, department: {} }],
    payroll: {
      plan: 'payroll-cn',
      positions: null,
      inputs: { fixed: { kind: 'people', column: 3 }, hired: { kind: 'people', column: 4 } } as const,
      department: {},
    },
  };
  await buildMonth(setup, 'en-US');
  for (const sheet of ['KPI 2026-10', 'Payroll work 2026-10']) await typeNote(sheet);
  await buildMonth(setup, 'en-US');
  await buildSlips(setup, 'en-US', { people: null, layout: 'together', company: COMPANY });
  await freezeCopies(
    (await findFreezable()).map(({ id }) => id),
    'en-US',
  );
  await closeMonth(MONTH, 'en-US');
}, 120_000);

afterAll(() => {
  book.dispose();
});

/** Types a note beside the first person. */
async function typeNote(sheet: string): Promise<void> {
  const cells = await book.values(sheet);
  const header = cells.findIndex((row) => row.includes('Note') && row.includes('Name'));
  const column = cells[header]?.indexOf('Note') ?? 0;
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getCell(header + 1, column).values = [[`'${NOTE}`]];
    await context.sync();
  });
}

/** Cells that calculate although what stands in them was a text of the user's: by the text they begin with. */
async function calculating(): Promise<string[]> {
  const { sheets } = await book.state();
  return sheets.flatMap(({ name, formulas, values }) =>
    ((formulas ?? []) as unknown[][]).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const value = ((values ?? []) as unknown[][])[r]?.[c];
        const isText = TEXTS.some((text) => typeof formula === 'string' && formula.includes(text));
        const calls = isText && formula !== value && TEXTS.some((text) => String(formula).startsWith(text));
        return calls ? [`${name} ${r + 1}:${c + 1} ${String(formula)}`] : [];
      }),
    ),
  );
}

/** Which of the texts a workbook shows anywhere, and on how many sheets. */
async function shown(): Promise<ReadonlyMap<string, number>> {
  const { sheets } = await book.state();
  return new Map(
    TEXTS.map((text) => [
      text,
      sheets.filter(({ values }) => JSON.stringify(values ?? []).includes(JSON.stringify(text).slice(1, -1))).length,
    ]),
  );
}

test('a text of the user’s never calculates: not on KPI sheets, the payroll, slips, copies or in the log', async () => {
  expect((await book.state()).sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'KPI 2026-10',
      'Payroll 2026-10',
      'Pay slips 2026-10',
      'Log',
      'Pay slips 2026-10 (values)',
    ]),
  );
  expect(await calculating()).toEqual([]);
});

test('it is there to be read, as it was typed', async () => {
  const found = await shown();
  for (const name of PEOPLE) expect({ name, sheets: (found.get(name) ?? 0) >= 6 }).toEqual({ name, sheets: true });
  for (const text of [POSITION, INDICATOR, PLAN_TITLE, COMPANY, NOTE])
    expect({ text, on: found.get(text) }).not.toEqual({ text, on: 0 });
});

test('nor does it in the saved file, opened again', async () => {
  const before = await shown();
  const { workbook, extras } = book.engine.snapshot();
  const bytes = await writeXlsx(workbook, extras, { spills: spillsOf(book.engine), addIn: ADD_IN });
  book.engine.open(await readXlsx(bytes.buffer, 'Book.xlsx', { addInId: ADD_IN.id }));
  await book.engine.calculation.settle();
  expect(await calculating()).toEqual([]);
  expect(await shown()).toEqual(before);
});
