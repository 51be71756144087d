import { keepScreenshot } from './support/artefacts';
import { select } from './support/excel';
import { cell, pane, paneAtRest, settled, startWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(180_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** A new workbook with the cursor in A1 and the keyboard in the grid. */
async function grid(
  language: 'en-US' | 'zh-CN',
): Promise<OpenWorkbench & { readonly enter: (...lines: string[]) => Promise<void> }> {
  const opened = await workbench.open({ language });
  const { page } = opened;
  await paneAtRest(page);
  await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 80, y: 30 } });
  return {
    ...opened,
    enter: async (...lines) => {
      for (const line of lines) {
        await page.keyboard.type(line, { delay: 10 });
        await page.keyboard.press('Enter');
      }
      await settled(page);
    },
  };
}

test.each([
  ['en-US', 'Commission on an amount sold, from a table of tiers.', 'Two columns, From and Rate, lowest first.'],
  ['zh-CN', '按档位表计算销售提成。', '两列：起点和比例（或单价），从低到高。'],
] as const)(
  'a formula typed in %s is completed with our description, hinted and calculated',
  async (language, about, hint) => {
    const { page, pageErrors, close } = await grid(language);
    await page.keyboard.type('=COMM', { delay: 20 });
    await page.getByText(about).waitFor();
    await keepScreenshot(page, `formula-1-completion-${language}`);
    await page.keyboard.type('ISSION(12,', { delay: 60 });
    await page.getByText(hint).waitFor();
    await keepScreenshot(page, `formula-2-hint-${language}`);
    await page.keyboard.type('{0,200;10,250;15,300})', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.workbench.cell('A1').value !== '');
    await settled(page);
    expect(await cell(page, 'A1')).toMatchObject({ value: 2500, formula: '=COMMISSION(12,{0,200;10,250;15,300})' });
    expect(pageErrors).toEqual([]);
    await close();
  },
);

test('a range spills in one call, and follows its inputs', async () => {
  const { page, enter, close } = await grid('en-US');
  await enter('8', '12', '', '22', '=COMMISSION(A1:A4,{0,200;10,250;15,300})');
  expect((await cell(page, 'A5')).value).toBe(1600);
  expect((await cell(page, 'A6')).value).toBe(2500);
  expect((await cell(page, 'A7')).value).toBe('');
  expect((await cell(page, 'A8')).value).toBe(5350);
  await select(await pane(page), 'Sheet1', 'A1');
  await page.locator('canvas[id^=univer-sheet-main-canvas]').focus();
  await enter('10');
  await page.waitForFunction(() => window.workbench.cell('A5').value === 2000);
  await close();
});

test('functions nest in each other and in Excel’s own', async () => {
  const { page, enter, close } = await grid('en-US');
  await enter(
    '=PAY.ROUND(BONUS(3000,MULTIPLIER(ATTAINMENT(85,100),{0,0;0.8,0.8;1,1}),92.5))',
    '=IFERROR(ATTAINMENT(1,0),"none")',
    '=SCORE({90,80,95},{0.5,0.3,0.2})',
    '=SUM(COMMISSION({8,12},{0,200;10,250;15,300}))',
  );
  expect(await Promise.all(['A1', 'A2', 'A3', 'A4'].map(async (at) => (await cell(page, at)).value))).toEqual([
    2220,
    'none',
    88,
    4100,
  ]);
  await close();
});

test.each([
  ['=COMMISSION(-1,{0,200})', '#VALUE!', /COMMISSION\.CLAWBACK/],
  ['=ATTAINMENT(1,0)', '#DIV/0!', null],
  ['=COMMISSION(5,{0,1;10,2;10,3})', '#VALUE!', /rise|above/i],
] as const)('%s shows %s, and the page says what is wrong', async (formula, error, explanation) => {
  const { page, enter, close } = await grid('en-US');
  await enter(formula);
  expect((await cell(page, 'A1')).value).toBe(error);
  await page.keyboard.press('ArrowUp');
  if (explanation) await page.getByText(explanation).first().waitFor();
  await close();
});

test('Ctrl+Z takes back what was typed, also after a function has answered', async () => {
  const { page, enter, close } = await grid('en-US');
  await enter('5', '=COMMISSION(A1,{0,200})');
  expect((await cell(page, 'A2')).value).toBe(1000);
  await enter('7');
  await page.keyboard.press('Control+Z');
  await page.waitForFunction(() => window.workbench.cell('A3').value === '');
  await page.keyboard.press('Control+Z');
  await page.waitForFunction(() => window.workbench.cell('A2').value === '');
  await close();
});

test('functions whose script comes late leave no error behind', async () => {
  const { page, context, enter, close } = await grid('en-US');
  await enter('=COMMISSION(12,{0,200;10,250;15,300})');
  await context.route('**/functions.js', async (route) => {
    await page.waitForTimeout(1_500);
    await route.continue();
  });
  // Another language starts the add-in anew, and everything is asked of it again.
  await page.evaluate(() => window.workbench.setLanguage('zh-CN'));
  await settled(page);
  await page.waitForTimeout(2_500);
  await settled(page);
  expect((await cell(page, 'A1')).value).toBe(2500);
  await close();
});
