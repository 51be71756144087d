import { keepScreenshot } from './support/artefacts';
import { select } from './support/excel';
import { build, chooseMonth, readyPane, WORDS } from './support/pane';
import { startWorkbench, values } from './support/workbench';

jest.setTimeout(120_000);

const words = WORDS['en-US'];
let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

test('a range that the user selects is what counts, and its columns can be corrected by hand', async () => {
  const { page, pageErrors, close } = await workbench.open({ sample: 'northwind' });
  const frame = await readyPane(page, words);
  await select(frame, 'Order lines', 'A1:I60');
  await frame.getByRole('button', { name: 'Use selection for Actuals' }).click();
  await frame.getByText('Order lines · 59 rows').waitFor();
  await frame.getByRole('button', { name: 'Columns of Actuals' }).click();
  await frame.getByRole('combobox', { name: 'Date', exact: true }).waitFor();
  await keepScreenshot(page, 'selection-1-columns');

  await chooseMonth(frame, words, '1996-07');
  await build(page, frame, words);
  const rows = await values(page, 'KPI 1996-07', 'A6', 'E15');
  // The 59 lines run to the middle of July 1996: the month's total is that of the lines selected, not of the list.
  const lines = await values(page, 'Order lines', 'I2', 'I60');
  const selected = lines.reduce((sum, [amount]) => sum + Number(amount), 0);
  expect(rows[9]![4]).toBeCloseTo(selected, 6);
  expect(pageErrors).toEqual([]);
  await close();
});

test('an empty selection is refused in words, and what was chosen stays', async () => {
  const { page, close } = await workbench.open({ sample: 'northwind' });
  const frame = await readyPane(page, words);
  await select(frame, 'Targets', 'K40:L45');
  await frame.getByRole('button', { name: 'Use selection for People' }).click();
  await frame.getByText(/The selection is empty/).waitFor();
  await frame.getByText('Employees · 9 rows').waitFor();
  await close();
});
