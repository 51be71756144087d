import type { Frame, Locator, Page } from 'playwright-core';
import { keepScreenshot } from './support/artefacts';
import { cleanInLooks } from './support/looks';
import { EACH_LOOK_ONCE } from './support/pane';
import { pane, startWorkbench } from './support/workbench';

jest.setTimeout(240_000);

const WORDS = {
  'en-US': {
    tab: 'Plans',
    heading: 'Pay plans',
    open: 'Score by indicators',
    position: 'Position',
    advisor: 'Service advisor',
    renewals: 'Insurance renewals',
    weight: (title: string) => `Weight of ${title} (%)`,
    details: (title: string) => `Target and scoring of ${title}`,
    complaints: 'Complaints',
    perCase: 'Marks off for each case',
    off: '14% too much',
    evenOut: 'Even out',
    own: 'Add an indicator of your own',
    title: 'Title',
    weekly: 'A result every week; their mean counts',
    measured: 'Measured in',
    marks: 'Marks',
    tests: 'Weekly test',
    pays: 'Performance pay',
    multiplier: 'Amount × multiplier by score',
    name: 'Name of the plan',
    mine: 'Advisors by score',
    make: 'Make the plan',
    full: 'CN¥3,600.00',
    less: 'CN¥3,000.00',
    kept: 'All changes are kept in this workbook.',
    edit: 'Edit indicators',
    apply: 'Apply',
    changed: 'There are changes that are not saved.',
    save: 'Save',
    scored: 'Scored',
    bands: 'By bands of attainment',
    plan: 'advisors_by_score',
    grades: 'Review grades',
    months: 'Months needed',
    reached: '9 of 12 months with 90 marks or more (9 needed), none under 70.',
    none: 'Go to Build',
  },
  'zh-CN': {
    tab: '方案',
    heading: '薪酬方案',
    open: '按指标考核',
    position: '岗位',
    advisor: '服务顾问',
    renewals: '续保单数',
    weight: (title: string) => `“${title}”权重（%）`,
    details: (title: string) => `“${title}”的目标与评分`,
    complaints: '客户投诉',
    perCase: '每次扣分',
    off: '超出 14%',
    evenOut: '平均分配',
    own: '添加自定义指标',
    title: '名称',
    weekly: '每周一次结果，按均值计入',
    measured: '计量方式',
    marks: '分数',
    tests: '每周测试',
    pays: '绩效工资',
    multiplier: '基数 × 得分系数',
    name: '方案名称',
    mine: '顾问考核',
    make: '生成方案',
    full: '¥3,600.00',
    less: '¥3,000.00',
    kept: '所有更改已保存到本工作簿。',
    edit: '编辑指标',
    apply: '应用',
    changed: '有未保存的更改。',
    save: '保存',
    scored: '评分方法',
    bands: '按完成率分档',
    plan: '顾问考核',
    grades: '等级评定',
    months: '达标月数',
    reached: '12 个月中有 9 个月达到 90 分（需 9 个月），且无低于 70 分的月份。',
    none: '前往“生成”',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

/** The form for a service advisor’s score. */
async function openForm(page: Page, words: Words): Promise<Frame> {
  const frame = await pane(page);
  await frame.getByRole('tab', { name: words.tab }).click();
  await frame.getByRole('button', { name: words.open }).click();
  await frame.getByRole('combobox', { name: words.position, exact: true }).selectOption({ label: words.advisor });
  return frame;
}

const foot = (frame: Frame): Locator => frame.locator('#panel-plans footer');

/** Adds a weekly test to the indicators and has the score pay by a table. */
async function withTests(frame: Frame, words: Words): Promise<void> {
  await frame.getByRole('button', { name: words.own }).click();
  await frame.getByRole('textbox', { name: words.title, exact: true }).fill(words.tests);
  await frame.getByRole('combobox', { name: words.measured }).selectOption({ label: words.marks });
  await frame.getByRole('checkbox', { name: words.weekly }).last().check();
  await frame.getByRole('combobox', { name: words.pays, exact: true }).selectOption({ label: words.multiplier });
  await frame.getByRole('textbox', { name: words.name, exact: true }).fill(words.mine);
}

/** Twelve months of KPI sheets as they stand once they were built: scores under their titles and the sheets’ names. */
async function withYear(frame: Frame, plan: string): Promise<void> {
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const nine = (month: number): number => (month <= 9 ? 95.5 : 80);
        for (let month = 1; month <= 12; month += 1) {
          const number = String(month).padStart(2, '0');
          const range = context.workbook.worksheets.add(`KPI ${number}`).getRange('A3:E6');
          range.formulas = [
            ['姓名', '工号', '考核得分', '调整', '备注'],
            ['王芳', 1, nine(month), '', ''],
            ['李伟', 2, 60 + month / 4, '', ''],
            ['合计 · 2 人', '', '', '=SUM(D4:D5)', ''],
          ];
          context.workbook.names.add(`KPI_2026_${number}_${name}`, range);
        }
        await context.sync();
      }),
    plan,
  );
}

describe.each(['en-US', 'zh-CN'] as const)('in %s', (language) => {
  const words = WORDS[language];

  test('a score is put together from indicators, tried, kept and edited again', async () => {
    const { page, pageErrors, strayRequests, close } = await workbench.open({ language });
    const frame = await openForm(page, words);
    await keepScreenshot(page, `scored-1-form-${language}`);
    // Six even weights are 17, 17, 17, 17, 16, 16.
    await frame.getByRole('textbox', { name: words.weight(words.renewals) }).fill('31');
    await foot(frame).getByText(words.off).waitFor();
    await keepScreenshot(page, `scored-2-off-${language}`);
    await foot(frame).getByRole('button', { name: words.evenOut }).click();
    await frame.getByRole('button', { name: words.details(words.complaints) }).click();
    await frame.getByRole('textbox', { name: words.perCase }).fill('5');
    await frame.getByRole('textbox', { name: words.perCase }).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `scored-3-details-${language}`);
    await withTests(frame, words);
    await keepScreenshot(page, `scored-4-own-${language}`);
    await frame.getByRole('button', { name: words.make }).click();

    await frame.getByRole('heading', { name: words.mine }).waitFor();
    await foot(frame).getByText(words.full).waitFor();
    await keepScreenshot(page, `scored-5-plan-${language}`);
    await frame.getByRole('textbox', { name: new RegExp(`^${words.complaints}$`) }).fill('1');
    await foot(frame).getByText(words.less).waitFor();

    await frame.getByRole('button', { name: words.edit }).click();
    await frame.getByRole('button', { name: words.details(words.renewals) }).click();
    await frame.getByRole('combobox', { name: words.scored, exact: true }).selectOption({ label: words.bands });
    await keepScreenshot(page, `scored-6-bands-${language}`);
    await frame.getByRole('button', { name: words.apply }).click();
    await foot(frame).getByText(words.changed).waitFor();
    await frame.getByRole('button', { name: words.save, exact: true }).click();
    await foot(frame).getByText(words.kept).waitFor();
    await keepScreenshot(page, `scored-7-saved-${language}`);
    expect(strayRequests).toEqual([]);
    expect(pageErrors).toEqual([]);
    await close();
  });

  test('axe finds nothing in either theme, at either width', async () => {
    const { page, close } = await workbench.open({ language });
    const frame = await openForm(page, words);
    const clean = (name: string): Promise<void> =>
      cleanInLooks(page, frame, EACH_LOOK_ONCE, `scored-${name}-${language}`);
    await frame.getByRole('textbox', { name: words.weight(words.renewals) }).fill('31');
    const closed = frame.locator('#panel-plans li button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await clean('open');
    await withTests(frame, words);
    await clean('own');
    await foot(frame).getByRole('button', { name: words.evenOut }).click();
    await frame.getByRole('button', { name: words.make }).click();
    await foot(frame).getByText(words.full).waitFor();
    await clean('page');
    await frame.getByRole('button', { name: words.grades }).click();
    await frame.getByRole('button', { name: words.none }).waitFor();
    await clean('no-grades');
    await frame.getByRole('button', { name: /^(Back|返回)/ }).click();
    await withYear(frame, words.plan);
    await frame.getByRole('button', { name: words.grades }).click();
    await frame.getByRole('textbox', { name: words.months }).fill('9');
    await frame.getByText(words.reached).waitFor();
    await clean('grades');
    await frame.getByText(words.reached).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `scored-proposals-${language}`);
    await close();
  });
});
