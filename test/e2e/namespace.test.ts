import JSZip from 'jszip';
import { keepScreenshot } from './support/artefacts';
import { build, readyPane, WORDS } from './support/pane';
import { cell, paneAtRest, settled, startWorkbench, values } from './support/workbench';

jest.setTimeout(180_000);

const KPI = 'KPI 1998-05';
const FIGURES = ['A5', 'N15'] as const;

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** A month built and saved by an installation, and its figures. */
interface BuiltFile {
  readonly bytes: readonly number[];
  readonly figures: unknown[][];
  readonly xml: string;
}

const files = new Map<string | undefined, Promise<BuiltFile>>();

/** The file of an installation; it is built once. */
function builtFile(namespace?: string): Promise<BuiltFile> {
  const file = files.get(namespace) ?? buildFile(namespace);
  files.set(namespace, file);
  return file;
}

async function buildFile(namespace?: string): Promise<BuiltFile> {
  const { page, close } = await workbench.open({ sample: 'northwind', ...(namespace && { namespace }) });
  await build(page, await readyPane(page, WORDS['en-US']), WORDS['en-US']);
  const figures = await values(page, KPI, ...FIGURES);
  const bytes = await page.evaluate(async () => [...(await window.workbench.save())]);
  await close();
  return { bytes, figures, xml: await sheetsXml(bytes) };
}

async function sheetsXml(bytes: readonly number[]): Promise<string> {
  const archive = await JSZip.loadAsync(Uint8Array.from(bytes));
  return (await Promise.all(archive.file(/xl\/worksheets\/.*\.xml$/).map((part) => part.async('string')))).join();
}

test('under a namespace a formula is completed, calculated and built under it', async () => {
  const { page, pageErrors, close } = await workbench.open({ namespace: 'acme' });
  await paneAtRest(page);
  await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 80, y: 30 } });
  await page.keyboard.type('=ACME.COMM', { delay: 20 });
  await page.getByText('Commission on an amount sold, from a table of tiers.').waitFor();
  await page.getByText('ACME.COMMISSION', { exact: true }).first().waitFor();
  await keepScreenshot(page, 'namespace-1-completion');
  await page.keyboard.type('ISSION(12,{0,200;10,250;15,300})', { delay: 20 });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbench.cell('A1').value !== '');
  await page.keyboard.type('=COMMISSION(12,{0,200})', { delay: 20 });
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await cell(page, 'A1')).toMatchObject({ value: 2500, formula: '=ACME.COMMISSION(12,{0,200;10,250;15,300})' });
  expect((await cell(page, 'A2')).value).toBe('#NAME?');
  expect(pageErrors).toEqual([]);
  await close();
});

test.each([
  ['plainly', undefined, 'ACME', '', 'ACME.'],
  ['under a namespace', 'ACME', undefined, 'ACME.', ''],
])('a workbook written %s is noticed, rewritten, saved and opened again', async (_, written, installed, now, then) => {
  const file = await builtFile(written);
  expect(file.xml).toContain(`_xldudf_${now.replace('.', '_')}COMMISSION(`);

  const { page, pageErrors, close } = await workbench.open(installed === undefined ? {} : { namespace: installed });
  await page.evaluate((bytes) => window.workbench.open(Uint8Array.from(bytes).buffer, 'Month.xlsx'), file.bytes);
  await settled(page);
  // Another workbook is another frame: the pane is looked for anew each time.
  const frame = page.frameLocator('iframe[title="Paysheet"]');
  await frame.getByText(`are written as ${now}ATTAINMENT(…). This installation writes ${then}ATTAINMENT(…).`).waitFor();
  await keepScreenshot(page, `namespace-2-notice-${installed ?? 'plain'}`);
  await frame.getByRole('button', { name: 'Rewrite', exact: true }).click();
  await frame.getByText(/\d+ formulas were rewritten\./).waitFor();
  await settled(page);
  await keepScreenshot(page, `namespace-3-rewritten-${installed ?? 'plain'}`);
  expect(await values(page, KPI, ...FIGURES)).toEqual(file.figures);

  const saved = await page.evaluate(async () => [...(await window.workbench.save())]);
  const xml = await sheetsXml(saved);
  expect(xml).toContain(`_xldudf_${then.replace('.', '_')}COMMISSION(`);
  expect(xml).not.toContain(`_xldudf_${now.replace('.', '_')}COMMISSION(`);
  await page.evaluate((bytes) => window.workbench.open(Uint8Array.from(bytes).buffer, 'Month.xlsx'), saved);
  await settled(page);
  expect(await values(page, KPI, ...FIGURES)).toEqual(file.figures);
  expect(pageErrors).toEqual([]);
  await close();
});

test('a month built plainly and built again under a namespace keeps its figures', async () => {
  const file = await builtFile();
  const { page, close } = await workbench.open({ namespace: 'ACME' });
  await page.evaluate((bytes) => window.workbench.open(Uint8Array.from(bytes).buffer, 'Month.xlsx'), file.bytes);
  await settled(page);
  await build(page, await readyPane(page, WORDS['en-US']), WORDS['en-US']);
  expect(await values(page, KPI, ...FIGURES)).toEqual(file.figures);
  expect(JSON.stringify((await cell(page, `'${KPI}'!J6`)).formula)).toContain('ACME.COMMISSION(');
  await close();
});
