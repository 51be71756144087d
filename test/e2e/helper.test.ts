import type { Frame, Page } from 'playwright-core';
import { keepScreenshot } from './support/artefacts';
import { violations } from './support/axe';
import { select } from './support/excel';
import { readyPane, WORDS as PANE_WORDS } from './support/pane';
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
    await frame.getByText('6000', { exact: true }).waitFor();
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
    await close();
  });

  test.each([
    ['light', 350],
    ['light', 320],
    ['dark', 350],
    ['dark', 320],
  ] as const)('axe finds nothing in the %s theme at %i pixels', async (theme, width) => {
    const { page, close } = await workbench.open({ language, theme });
    const frame = await openFormulas(page, words);
    const splitter = page.getByRole('separator');
    await splitter.focus();
    await splitter.press(width === 320 ? 'Home' : 'Shift');
    await frame.waitForFunction((expected) => Math.abs(window.innerWidth - expected) <= 1, width);
    const clean = async (name: string): Promise<void> => {
      expect(await violations(frame)).toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await keepScreenshot(page, `helper-${name}-${language}-${theme}-${width}`);
    };
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
