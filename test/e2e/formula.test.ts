import { keepScreenshot } from './support/artefacts';
import { cell, settled, startWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
let opened: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
  opened = await workbench.open();
});
afterAll(() => workbench.stop());

/** Types into the selected cell as a person does: the grid has the focus, and Enter goes to the cell below. */
async function type(text: string): Promise<void> {
  await opened.page.keyboard.type(text, { delay: 15 });
}

test('a formula typed by keyboard is completed, hinted and calculated', async () => {
  const { page } = opened;
  await page
    .locator('canvas[id^=univer-sheet-main-canvas]')
    .first()
    .click({ position: { x: 90, y: 40 } });
  for (const line of ['0', '10', '15']) {
    await type(line);
    await page.keyboard.press('Enter');
  }
  await type('=COMM');
  await page.waitForTimeout(800);
  await keepScreenshot(page, 'try-1');
  await type('ISSION(12,');
  await page.waitForTimeout(800);
  await keepScreenshot(page, 'try-2');
  await type('{0,200;10,250;15,300})');
  await page.keyboard.press('Enter');
  await settled(page);
  await page.waitForTimeout(800);
  await keepScreenshot(page, 'try-3');
  console.log(await cell(page, 'A4'), opened.pageErrors, opened.strayRequests);
});
