import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { keepScreenshot } from './support/artefacts';
import { cleanInLooks } from './support/looks';
import { EACH_LOOK_ONCE } from './support/pane';
import { pane, startWorkbench } from './support/workbench';

jest.setTimeout(240_000);

const WORDS = {
  'en-US': {
    tab: 'Plans',
    store: /^Brand store, sales/,
    parts: /^After-sales, parts department/,
    department: /^Sales department/,
    graded: /^Graded pay/,
    example: 'Example',
    eachCar: 'One row for each car',
    margin: 'Gross margin of the bare car, row 1',
    grid: 'Commission a car, by model and margin',
    matrix: /consultant/i,
    cars: 'Cars sold, model A',
    pay: 'CN¥3,469.20',
    morePay: 'CN¥3,715.80',
    raisedPay: 'CN¥3,796.80',
    vehicles: /^Car commission/,
    duplicate: 'Duplicate and adapt',
    name: 'Name of your plan',
    create: 'Create',
    mine: 'Our store',
    tiers: 'For each car, model A',
    secondRate: 'Rate (CNY per car), row 2',
    firstFrom: 'From (cars), row 2',
    save: 'Save',
    kept: 'All changes are kept in this workbook.',
    mend: 'Correct what is marked in red, then save.',
    formula: 'Formula',
    unknown: /“carz” is not known/,
    back: 'Back to All plans',
    menu: 'More about this plan',
    export: 'Export',
    download: 'Download',
    json: 'The plan as JSON',
    import: 'Import',
    paste: 'Or paste the JSON here',
    refused: /^Line 3, column 3, title: 7 /,
    same: /is in this workbook already/,
    replace: 'Replace',
    imported: /is in this workbook now/,
    deleteMenu: 'Delete from this workbook',
    delete: 'Delete',
    none: /^None yet/,
  },
  'zh-CN': {
    tab: '方案',
    store: /^品牌4S店销售部/,
    parts: /^售后绩效（配件部）/,
    department: /^销售部绩效/,
    graded: /^等级薪酬绩效/,
    example: '示例',
    eachCar: '逐台填写',
    margin: '裸车毛利，第 1 行',
    grid: '裸车提成（车型 × 毛利）',
    matrix: /顾问/,
    cars: 'A 车型销量',
    pay: '¥3,469.20',
    morePay: '¥3,715.80',
    raisedPay: '¥3,796.80',
    vehicles: /^单车提成/,
    duplicate: '复制并调整',
    name: '新方案名称',
    create: '建立',
    mine: '本店方案',
    tiers: 'A 车型单车提成',
    secondRate: '标准（元/台），第 2 行',
    firstFrom: '起点（台），第 2 行',
    save: '保存',
    kept: '所有更改已保存到本工作簿。',
    mend: '请先改正标红的内容，再保存。',
    formula: '公式',
    unknown: /没有“carz”/,
    back: '返回“全部方案”',
    menu: '方案操作',
    export: '导出',
    download: '下载',
    json: '方案内容（JSON）',
    import: '导入',
    paste: '或在此粘贴 JSON',
    refused: /^第 3 行第 3 列，title：7 /,
    same: /本工作簿已有方案/,
    replace: '替换',
    imported: /已导入本工作簿/,
    deleteMenu: '从本工作簿删除',
    delete: '删除',
    none: /^暂无/,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

async function openGallery(page: Page, words: Words): Promise<Frame> {
  const frame = await pane(page);
  await frame.getByRole('tab', { name: words.tab, exact: true }).click();
  await frame.getByRole('button', { name: words.store }).waitFor();
  return frame;
}

async function openPlan(frame: Frame, name: RegExp | string): Promise<void> {
  await frame.getByRole('button', { name }).first().click();
  await frame.locator('#panel-plans footer').waitFor();
}

/** Waits until the line at the foot of the pane shows a pay. */
function shows(frame: Frame, pay: string): Promise<void> {
  return frame.locator('#panel-plans footer').getByText(pay, { exact: true }).waitFor();
}

function table(frame: Frame, name: string | RegExp): ReturnType<Frame['getByRole']> {
  return frame.getByRole('table', { name, exact: true });
}

async function reopen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bytes = await window.workbench.save();
    await window.workbench.open(new Uint8Array(bytes).buffer, 'Reopened.xlsx');
  });
}

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  const words = WORDS[language];

  test('a plan is tried, adapted, kept with the workbook, exchanged and deleted', async () => {
    const { page, pageErrors, strayRequests, close } = await workbench.open({ language });
    const frame = await openGallery(page, words);
    await keepScreenshot(page, `plans-1-gallery-${language}`);

    await openPlan(frame, words.store);
    await shows(frame, words.pay);
    await keepScreenshot(page, `plans-2-plan-${language}`);
    await frame.getByRole('textbox', { name: words.cars }).press('ArrowUp');
    await shows(frame, words.morePay);
    const vehicles = frame.locator('#panel-plans li > button').filter({ hasText: words.vehicles });
    await vehicles.click();
    await vehicles.scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-3-line-${language}`);
    await table(frame, words.tiers).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-4-rates-${language}`);

    await frame.getByRole('button', { name: words.duplicate }).click();
    await frame.getByRole('textbox', { name: words.name }).fill(words.mine);
    await keepScreenshot(page, `plans-5-name-${language}`);
    await frame.getByRole('button', { name: words.create, exact: true }).click();
    await frame.getByText(words.kept).waitFor();
    await keepScreenshot(page, `plans-6-own-${language}`);
    await frame.getByRole('textbox', { name: words.cars }).press('ArrowUp');

    const rate = table(frame, words.tiers).getByRole('textbox', { name: words.secondRate });
    await rate.fill('280');
    await frame.getByRole('textbox', { name: words.cars }).scrollIntoViewIfNeeded();
    // 10 × 200 + 3 × 280, by the management score; attainment 1.3.
    await shows(frame, words.raisedPay);
    await table(frame, words.tiers).getByRole('textbox', { name: words.firstFrom }).fill('many');
    await frame.getByText(words.mend).waitFor();
    await table(frame, words.tiers).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-7-wrong-${language}`);
    await table(frame, words.tiers).getByRole('textbox', { name: words.firstFrom }).fill('10');

    await vehicles.click();
    const formula = frame.getByRole('textbox', { name: words.formula, exact: true });
    const before = await formula.inputValue();
    await formula.fill(before.replace('unitsB', 'carz'));
    await frame.getByText(words.unknown).waitFor();
    await formula.scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-8-formula-${language}`);
    await formula.fill(before);
    await frame.getByRole('button', { name: words.save, exact: true }).click();
    await frame.getByText(words.kept).waitFor();

    await reopen(page);
    const again = await openGallery(page, words);
    await keepScreenshot(page, `plans-9-reopened-${language}`);
    await openPlan(again, new RegExp(`^${words.mine}`));
    const rates = table(again, words.tiers).getByRole('textbox', { name: words.secondRate });
    expect(await rates.inputValue()).toBe('280');

    await again.getByRole('button', { name: words.menu }).click();
    await again.getByRole('menuitem', { name: words.export }).click();
    const json = await again.getByRole('textbox', { name: words.json }).inputValue();
    await keepScreenshot(page, `plans-10-export-${language}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      again.getByRole('button', { name: words.download }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(json);

    await again.getByRole('button', { name: /^(Back|返回)/ }).click();
    await again.getByRole('button', { name: words.back }).click();
    await again.getByRole('button', { name: words.import, exact: true }).click();
    const paste = again.getByRole('textbox', { name: words.paste });
    const importIt = again.getByRole('button', { name: words.import, exact: true });
    await paste.fill('{\n  "plan": "x",\n  "title": 7\n}');
    await importIt.click();
    await again.getByText(words.refused).first().waitFor();
    await keepScreenshot(page, `plans-11-refused-${language}`);
    await paste.fill(json.replace('[10, 280]', '[10, 290]'));
    await importIt.click();
    await again.getByText(words.same).waitFor();
    await keepScreenshot(page, `plans-12-same-${language}`);
    await again.getByRole('button', { name: words.replace }).click();
    await again.getByText(words.imported).waitFor();
    expect(await rates.inputValue()).toBe('290');

    await again.getByRole('button', { name: words.menu }).click();
    await again.getByRole('menuitem', { name: words.deleteMenu }).click();
    await keepScreenshot(page, `plans-13-delete-${language}`);
    await again.getByRole('button', { name: words.delete, exact: true }).click();
    await again.getByText(words.none).waitFor();
    expect(strayRequests).toEqual([]);
    expect(pageErrors).toEqual([]);
    await close();
  });

  test('people who share a pool are tried together', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openGallery(page, words);
    await openPlan(frame, words.parts);
    for (const pay of ['5,474.85', '3,284.91', '2,189.94']) await frame.getByText(pay).first().waitFor();
    await keepScreenshot(page, `plans-14-team-${language}`);
    await close();
  });

  test('cars are entered one by one, each with its margin and loan', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openGallery(page, words);
    await openPlan(frame, words.department);
    await frame.getByRole('combobox', { name: words.example }).selectOption('13');
    await frame.locator('#panel-plans footer').getByText('4,900.00').waitFor();
    const cars = table(frame, words.eachCar);
    await cars.getByRole('textbox', { name: words.margin }).fill('1000');
    await frame.locator('#panel-plans footer').getByText('5,100.00').waitFor();
    await cars.scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-15-each-${language}`);
    await table(frame, words.grid).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-16-grid-${language}`);
    await frame.getByRole('button', { name: words.back }).click();
    await openPlan(frame, words.graded);
    await keepScreenshot(page, `plans-17-graded-${language}`);
    await frame.getByRole('button', { name: words.duplicate }).click();
    await frame.getByRole('button', { name: words.create, exact: true }).click();
    await frame.getByText(words.kept).waitFor();
    await table(frame, words.matrix).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `plans-18-matrix-${language}`);
    await close();
  });

  test('axe finds nothing in either theme, at either width', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openGallery(page, words);
    const clean = (name: string): Promise<void> =>
      cleanInLooks(page, frame, EACH_LOOK_ONCE, `plans-${name}-${language}`);
    const openAll = async (): Promise<void> => {
      const closed = frame.locator('#panel-plans li > button[aria-expanded="false"]');
      while ((await closed.count()) > 0) await closed.first().click();
    };
    await clean('gallery');
    await openPlan(frame, words.store);
    await openAll();
    await clean('plan');
    await frame.getByRole('button', { name: words.duplicate }).click();
    await frame.getByRole('textbox', { name: words.name }).fill(words.mine);
    await frame.getByRole('button', { name: words.create, exact: true }).click();
    await frame.getByText(words.kept).waitFor();
    await openAll();
    await clean('own');
    await frame.getByRole('button', { name: words.back }).click();
    await openPlan(frame, words.department);
    await openAll();
    await clean('sales');
    await frame.getByRole('button', { name: words.back }).click();
    await frame.getByRole('button', { name: words.import, exact: true }).click();
    await frame.getByRole('textbox', { name: words.paste }).fill('{');
    await frame.getByRole('button', { name: words.import, exact: true }).click();
    await frame.getByRole('alert').first().waitFor();
    await clean('import');
    await close();
  });
});
