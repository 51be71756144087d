import type { Frame, Page } from 'playwright-core';
import { keepScreenshot } from './support/artefacts';
import { cleanInLooks } from './support/looks';
import { select } from './support/excel';
import { EACH_LOOK_ONCE, readyPane, WORDS as PANE_WORDS } from './support/pane';
import { cell, pane, settled, startWorkbench, values } from './support/workbench';

jest.setTimeout(240_000);

const WORDS = {
  'en-US': {
    tab: 'Formulas',
    search: 'Search functions',
    query: 'claw',
    first: /^COMMISSION\.CLAWBACK/,
    commission: 'commission',
    amount: 'amount',
    tiers: 'tiers',
    method: 'method',
    pickTiers: 'Pick cells for tiers',
    takeTiers: 'Take these cells for tiers',
    insert: 'Insert into C2',
    update: 'Update C2',
    explained: /^How C2 comes about/,
    edit: 'Edit this formula',
    back: 'All functions',
    example: 'Insert as table at A8, example 1',
    written: /^Example written to/,
    undo: 'Undo',
    undone: /is as it was/,
    menu: 'More',
    repair: 'Repair formulas',
    repaired: /formula was repaired/,
    notLoaded: /could not be loaded/,
    tryAgain: 'Try again',
    occupied: /^E2 holds/,
    start: 'start',
    goTo: /^Go to cell/,
  },
  'zh-CN': {
    tab: '公式',
    search: '搜索函数（可用拼音首字母）',
    query: 'wcl',
    first: /^ATTAINMENT/,
    commission: 'tc',
    amount: '业绩',
    tiers: '档位表',
    method: '方式',
    pickTiers: '为“档位表”选取单元格',
    takeTiers: '确认“档位表”的单元格',
    insert: '插入到 C2',
    update: '更新 C2',
    explained: /^C2 的计算过程/,
    edit: '编辑此公式',
    back: '全部函数',
    example: '在 A8 插入表格，示例 1',
    written: /^示例已写入/,
    undo: '撤销',
    undone: /已恢复原状/,
    menu: '更多',
    repair: '修复公式',
    repaired: /已修复 1 个公式/,
    notLoaded: /未能加载/,
    tryAgain: '重试',
    occupied: /^E2 中已有/,
    start: '入职日',
    goTo: /^转到单元格/,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** Writes cells of the sheet in front, as typing them does. */
function write(frame: Frame, address: string, rows: (string | number)[][]): Promise<void> {
  return frame.evaluate(
    ([place, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(place).formulas = cells;
        await context.sync();
      }),
    [address, rows] as const,
  );
}

/** A sheet with two sellers and a table of tiers, and the pane's view about formulas. */
async function openFormulas(page: Page, words: Words): Promise<Frame> {
  const frame = await pane(page);
  const tab = frame.getByRole('tab', { name: words.tab });
  await tab.waitFor();
  await write(frame, 'A1:C3', [
    ['Seller', 'Cars', 'Commission'],
    ['Ann', 12, ''],
    ['Ben', 22, ''],
  ]);
  await write(frame, 'F1:G4', [
    ['From', 'Rate'],
    [0, 200],
    [10, 250],
    [15, 300],
  ]);
  await select(frame, 'Sheet1', 'C2');
  await tab.click();
  await frame.getByRole('searchbox', { name: words.search }).waitFor();
  return frame;
}

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  const words = WORDS[language];

  test('a function is found, filled by typing and picking, previewed, inserted, explained and edited', async () => {
    const { page, pageErrors, strayRequests, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await keepScreenshot(page, `helper-1-list-${language}`);

    const search = frame.getByRole('searchbox', { name: words.search });
    await search.fill(words.query);
    await frame.getByRole('button', { name: words.first }).waitFor();
    await keepScreenshot(page, `helper-2-search-${language}`);
    await search.fill(words.commission);
    await frame.locator('#panel-formulas li button').first().getByText('COMMISSION', { exact: true }).waitFor();
    await search.press('Enter');

    await frame.getByRole('textbox', { name: words.amount }).fill('B2');
    await frame.getByRole('button', { name: words.pickTiers }).click();
    await select(frame, 'Sheet1', 'F1:G4');
    await frame.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === 'F1:G4'),
    );
    await keepScreenshot(page, `helper-3-picking-${language}`);
    await frame.getByRole('button', { name: words.takeTiers }).click();
    await frame.getByText('2,500', { exact: true }).waitFor();
    await keepScreenshot(page, `helper-4-preview-${language}`);
    expect((await cell(page, 'C2')).value).toBe('');

    await frame.getByRole('textbox', { name: words.amount }).press('Enter');
    await frame.getByRole('heading', { name: words.explained }).waitFor();
    await settled(page);
    expect(await cell(page, 'C2')).toMatchObject({ formula: '=COMMISSION(B2,F1:G4)', value: 2500 });
    await keepScreenshot(page, `helper-5-explained-${language}`);

    await frame.getByRole('button', { name: words.edit }).click();
    await frame.getByRole('combobox', { name: words.method }).selectOption('whole');
    await frame.getByText('3,000', { exact: true }).waitFor();
    await keepScreenshot(page, `helper-6-edit-${language}`);
    await frame.getByRole('button', { name: words.update }).click();
    await frame.getByRole('heading', { name: words.explained }).waitFor();
    await settled(page);
    expect(await cell(page, 'C2')).toMatchObject({ formula: '=COMMISSION(B2,F1:G4,"whole")', value: 3000 });
    await write(frame, 'B2', [[20]]);
    await frame.getByText('6,000', { exact: true }).first().waitFor();
    expect(strayRequests).toEqual([]);
    expect(pageErrors).toEqual([]);
    await close();
  });

  test('an error is explained, and its button goes to the cell at fault', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await write(frame, 'B3:C3', [['many', '=PAY.ROUND(COMMISSION(B3,F1:G4)*0.9,2)']]);
    await select(frame, 'Sheet1', 'C3');
    await settled(page);
    const goTo = frame.getByRole('button', { name: words.goTo }).first();
    await goTo.waitFor();
    await keepScreenshot(page, `helper-7-error-${language}`);
    await goTo.click();
    await frame.waitForFunction(() =>
      Excel.run(async (context) => {
        const active = context.workbook.getActiveCell();
        active.load('address');
        await context.sync();
        return active.address.endsWith('!B3');
      }),
    );
    await close();
  });

  test('an example becomes a working table', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await select(frame, 'Sheet1', 'A8');
    await frame.getByRole('searchbox', { name: words.search }).fill(words.commission);
    await frame.getByRole('searchbox', { name: words.search }).press('Enter');
    await frame.getByRole('button', { name: words.example }).click();
    await page.waitForFunction(() => window.workbench.cell('B13').value === 2500);
    await keepScreenshot(page, `helper-8-example-${language}`);
    expect((await values(page, 'Sheet1', 'B10', 'C12')).flat()).toEqual([0, 200, 10, 250, 15, 300]);
    await frame.getByText(words.written).waitFor();
    await frame.getByRole('button', { name: words.undo, exact: true }).click();
    await frame.getByText(words.undone).waitFor();
    expect((await values(page, 'Sheet1', 'A8', 'D16')).flat().filter((value) => value !== '')).toEqual([]);
    await close();
  });

  test('the keyboard alone fills a form: Tab stays in the pane, Escape gives a picked field back', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await frame.getByRole('searchbox', { name: words.search }).focus();
    await page.keyboard.type(words.commission);
    await page.keyboard.press('Enter');
    const focused = (): Promise<string | null> =>
      frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await frame.getByRole('textbox', { name: words.amount }).waitFor();
    expect(await focused()).toBe(words.amount);
    await page.keyboard.type('B2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(words.tiers);
    await page.keyboard.type('F1:G4');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(words.pickTiers);
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: words.takeTiers }).waitFor();
    await select(frame, 'Sheet1', 'A1:B3');
    await frame.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === 'A1:B3'),
    );
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: words.pickTiers }).waitFor();
    expect(await focused()).toBe(words.pickTiers);
    expect(await frame.getByRole('textbox', { name: words.tiers }).inputValue()).toBe('F1:G4');
    await frame.getByText('2,500', { exact: true }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { name: words.explained }).waitFor();
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toMatch(/^COMMISSION/);
    await close();
  });

  test('editing one call of a formula previews what the whole of it comes to', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await write(frame, 'C2', [['=ROUND(COMMISSION(B2,F1:G4),2)+1000']]);
    await frame.getByRole('heading', { name: words.explained }).waitFor();
    await frame.getByRole('button', { name: words.edit }).click();
    await frame.locator('#panel-formulas footer').getByText('3,500', { exact: true }).waitFor();
    await frame.getByRole('combobox', { name: words.method }).selectOption('whole');
    await frame.locator('#panel-formulas footer').getByText('4,000', { exact: true }).waitFor();
    await close();
  });

  test('a picked date reads as a date, and what was said of one cell goes with it', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await write(frame, 'D2:E2', [[46307, 'mine']]);
    await select(frame, 'Sheet1', 'E2');
    await frame.getByRole('searchbox', { name: words.search }).fill('prorate');
    await frame.getByRole('searchbox', { name: words.search }).press('Enter');
    const fields = frame.locator('#panel-formulas input');
    await fields.nth(0).fill('6000');
    await fields.nth(1).fill('2026-10-01');
    await fields.nth(2).fill('2026-10-31');
    await frame.getByRole('textbox', { name: words.start, exact: true }).fill('D2');
    await frame.getByText('2026-10-12', { exact: true }).waitFor();
    await keepScreenshot(page, `helper-9-dates-${language}`);
    await fields.nth(0).press('Enter');
    await frame.getByText(words.occupied).waitFor();
    await select(frame, 'Sheet1', 'C3');
    await frame.getByText(words.occupied).waitFor({ state: 'detached' });
    await close();
  });

  test('where the functions cannot be loaded, their tab alone says so and tries again', async () => {
    const { page, context, close } = await workbench.open({ language });
    const chunks = /\/(formulas|shared)\.[0-9a-f]+\.js$/;
    await context.route(chunks, (route) => route.abort());
    const frame = await pane(page);
    await frame.getByRole('tab', { name: words.tab }).click();
    await frame.getByText(words.notLoaded).waitFor();
    await keepScreenshot(page, `helper-10-not-loaded-${language}`);
    await context.unroute(chunks);
    await frame.getByRole('button', { name: words.tryAgain }).click();
    await frame.getByRole('searchbox', { name: words.search }).waitFor();
    await close();
  });

  test('the menu repairs formulas that were written under another naming', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    await write(frame, 'C2', [['=ACME.COMMISSION(B2,F1:G4)']]);
    await frame.getByText(/ACME\.COMMISSION/).waitFor();
    await frame.getByRole('button', { name: words.menu, exact: true }).click();
    await frame.getByRole('menuitem', { name: words.repair }).click();
    await frame.getByText(words.repaired).waitFor();
    await keepScreenshot(page, `helper-11-repaired-${language}`);
    await page.waitForFunction(() => window.workbench.cell('C2').value === 2500);
    await frame.getByRole('heading', { name: words.explained }).waitFor();
    await close();
  });

  test('axe finds nothing in either theme, at either width', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openFormulas(page, words);
    const clean = (name: string): Promise<void> =>
      cleanInLooks(page, frame, EACH_LOOK_ONCE, `helper-${name}-${language}`);
    await clean('list');
    await write(frame, 'C2', [['=PAY.ROUND(COMMISSION(B2,F1:G4)*0.9,2)']]);
    await frame.getByRole('heading', { name: words.explained }).waitFor();
    const closed = frame.locator('#panel-formulas li button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await clean('explained');
    await frame.getByRole('button', { name: words.edit }).click();
    await frame.getByRole('button', { name: words.update }).waitFor();
    await clean('form');
    await close();
  });
});

test('changing tabs loses nothing of the view that builds a month', async () => {
  const { page, close } = await workbench.open({ sample: 'northwind' });
  const frame = await readyPane(page, PANE_WORDS['en-US']);
  await frame.getByRole('button', { name: /^Completion curve/ }).click();
  await frame.getByRole('textbox', { name: 'Multiplier, row 2' }).fill('0.77');
  await frame.getByRole('tab', { name: 'Formulas' }).click();
  await frame.getByRole('searchbox').fill('claw');
  await frame.getByRole('tab', { name: 'Build' }).press('ArrowRight');
  await frame.getByRole('tab', { name: 'Build' }).click();
  expect(await frame.getByRole('textbox', { name: 'Multiplier, row 2' }).inputValue()).toBe('0.77');
  await frame.getByRole('tab', { name: 'Formulas' }).click();
  expect(await frame.getByRole('searchbox').inputValue()).toBe('claw');
  await close();
});
