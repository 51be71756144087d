import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { readyPane, WORDS } from './support/pane';
import { cell, settled, startWorkbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

test('the ribbon builds this month, Save gives the file, and the file dropped on the page opens', async () => {
  const { page, pageErrors, close } = await workbench.open({ sample: 'northwind' });
  await readyPane(page, WORDS['en-US']);
  await page.getByRole('button', { name: 'Build this month' }).click();
  await page.getByText('KPI 1998-05').first().waitFor();
  await settled(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const bytes = readFileSync(await download.path());

  const archive = await JSZip.loadAsync(bytes);
  const xml = await Promise.all(archive.file(/xl\/worksheets\/.*\.xml$/).map((part) => part.async('string')));
  expect(xml.join()).toContain('_xldudf_COMMISSION(');
  expect(xml.join()).not.toMatch(/[^_]\bCOMMISSION\(/);

  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByText('Northwind', { exact: false }).first().waitFor({ state: 'detached' });
  const dropped = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], 'Dropped.xlsx'));
      return transfer;
    },
    [...bytes],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#page', type, { dataTransfer: dropped });
  }
  await page.getByRole('heading', { name: 'Dropped' }).waitFor();
  await settled(page);
  expect((await cell(page, "'KPI 1998-05'!A1")).value).toBe('KPI sheet · May 1998');
  expect((await cell(page, "'KPI 1998-05'!J6")).formula).toContain('COMMISSION(');
  expect(pageErrors).toEqual([]);
  await close();
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const { page, close } = await workbench.open({ sample: 'northwind' });
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['not a workbook'], 'Pay.xlsx'));
    return transfer;
  });
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#page', type, { dataTransfer: dropped });
  }
  await page
    .getByText(/Pay\.xlsx/)
    .first()
    .waitFor();
  expect((await cell(page, "'Order lines'!A1")).value).toBe('OrderID');
  await close();
});
