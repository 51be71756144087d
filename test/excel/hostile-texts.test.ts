import { buildMonth } from '../../src/excel/build-month';
import { undoLastBuild } from '../../src/excel/last-build';
import { KPI, proposed } from './support/built-book';
import type { Book } from './support/open-book';
import { openSalesBook } from './support/sales-book';

const NAMES = [
  "=cmd|'/c calc'!A0",
  '@SUM(A1)',
  '+1 555 0100',
  '-5',
  "'quoted",
  '007',
  '2026-10',
  'TRUE',
  'Ann / Ben [x]: *?',
  'a name of forty characters, more or less',
  '"double", “curly”',
  '张伟',
];

let book: Book;

afterEach(() => {
  book.dispose();
});

/** The workbook with the names put in as texts, as a user's own list would have them. */
async function open(): Promise<void> {
  book = await openSalesBook(NAMES.map((_, index) => `Person ${index}`));
  const texts = NAMES.map((name) => [`'${name}`]);
  await book.write('People', `A2:A${NAMES.length + 1}`, texts);
  await book.write('Targets', `A2:A${NAMES.length + 1}`, texts);
  await book.write(
    'Sales',
    `B2:B${2 * NAMES.length + 1}`,
    texts.flatMap((text) => [text, text]),
  );
}

test('texts that look like formulas, numbers or dates arrive as the texts they are', async () => {
  await open();
  await buildMonth(await proposed(), 'en-US');
  expect((await book.values(KPI)).slice(5, 5 + NAMES.length).map(([name]) => name)).toEqual(NAMES);
  const calculating = (await book.state()).sheets.flatMap(({ values, formulas }) =>
    (formulas as unknown[][]).flatMap((row, r) =>
      row.filter((cell, c) => NAMES.includes(String(cell)) && (values as unknown[][])[r]?.[c] !== cell),
    ),
  );
  expect(calculating).toEqual([]);
});

test('they survive building again and undoing', async () => {
  await open();
  await buildMonth(await proposed(), 'en-US');
  const before = await book.state();
  await buildMonth(await proposed(), 'en-US');
  expect(await book.state()).toEqual(before);
  await undoLastBuild();
  expect(await book.state()).toEqual(before);
});

test('a sheet of the user’s that has our name already is left alone', async () => {
  book = await openSalesBook(['Ann']);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.add(KPI).getRange('A1').values = [['mine']];
    await context.sync();
  });
  expect(await buildMonth(await proposed(), 'en-US')).toMatchObject({ sheet: `${KPI} (2)`, created: true });
  expect(await book.values(KPI)).toEqual([['mine']]);
});
