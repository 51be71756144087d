import type { Frame, Locator } from 'playwright-core';
import { compilePlan, evaluatePerson, type PlanValues } from '../../src/plan/language';
import { isFigure, toDouble } from '../../src/formula/value';
import { costSummary, simulationRun, variedFigures } from '../../src/plan/simulate';
import { leverAxis, leversOf, required, type Situation } from '../../src/plan/solve';
import { applyScenario, payOf, type Scenario, type TeamBase } from '../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import { BRAND_STORE } from '../../src/plans/built-in/brand-store';
import { NOTHING_BUILT, proposeMonth, reviewMonth } from '../../src/sheets/month';
import { teamBaseOf } from '../../src/sheets/what-if/team-base-of';
import { FIRST_SETTINGS, simulationOf } from '../../src/taskpane/what-if/uncertainty/risk-settings';
import { dealershipBook, readingOf } from '../support/sample-books';
import { keepScreenshot } from './support/artefacts';
import { readWorkbook, typeInto } from './support/excel';
import { cleanInLooks } from './support/looks';
import { EACH_LOOK_ONCE, readyPane, WORDS } from './support/pane';
import { settled, startWorkbench, type OpenWorkbench } from './support/workbench';

jest.setTimeout(240_000);

const CASES = {
  'zh-CN': {
    tab: '测算',
    pages: { team: '团队', risk: '风险' },
    subject: '人员或方案',
    store: '品牌4S店',
    cars: 'A 车型销量（滑块）',
    wanted: '目标薪酬',
    setCars: (cars: number) => `采用：A 车型销量 ${cars} 台`,
    money: (pay: number) => `¥${pay.toLocaleString('zh-CN', { minimumFractionDigits: 2 })}`,
    harder: '目标 +10%',
    scenarios: '测算对比',
    add: '新增测算',
    another: '对比其他方案',
    to: '改用',
    store2: '品牌4S店销售部',
    done: '完成',
    exportTwo: '导出 2 张测算表',
    show: '查看表格',
    open: '从工作簿打开',
    opened: /已打开 2 个测算/,
    run: /^模拟 [\d,]+ 次$/,
    more: '模拟方式',
    trials: '模拟次数',
    p50: '居中（P50）',
    cancel: '取消',
    cancelled: '已取消，保留上次结果。',
  },
  'en-US': {
    tab: 'What-if',
    pages: { team: 'Team', risk: 'Uncertainty' },
    subject: 'Person or plan',
    store: 'Brand store',
    cars: 'Cars sold, model A, slider',
    wanted: 'Pay to reach',
    setCars: (cars: number) => `Set Cars sold, model A to ${cars} cars`,
    money: (pay: number) => `CN¥${pay.toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
    harder: 'Targets +10%',
    scenarios: 'Scenarios',
    add: 'Add scenario',
    another: 'Compare another plan',
    to: 'Paid by instead',
    store2: 'Brand store, sales',
    done: 'Done',
    exportTwo: 'Export to 2 sheets',
    show: 'Go to the sheet',
    open: 'Open from the workbook',
    opened: /2 scenarios opened/,
    run: /^Run [\d,]+ trials$/,
    more: 'How it is tried out',
    trials: 'Trials',
    p50: 'Middle (P50)',
    cancel: 'Cancel',
    cancelled: 'Cancelled. The last result is kept.',
  },
} as const;

/** The dealership's month as planning begins from it, reckoned here. */
function dealership(language: keyof typeof CASES): TeamBase {
  const book = dealershipBook();
  const { setup } = proposeMonth(book, language);
  if (!setup) throw new Error('The sample is no month');
  return teamBaseOf(setup, reviewMonth(setup, readingOf(setup, book), NOTHING_BUILT, BUILT_IN_PLANS));
}

const [STORE_VERSION] = BRAND_STORE.versions;
if (!STORE_VERSION) throw new Error('The plan has a version');
const STORE = compilePlan(BRAND_STORE, STORE_VERSION);
const STORE_MONTH = STORE_VERSION.validFrom;
const STORE_INPUTS: PlanValues = STORE_VERSION.examples?.[0]?.inputs ?? {};

function storePay(inputs: PlanValues): number {
  const { value } = evaluatePerson(STORE, { month: STORE_MONTH, inputs: { ...STORE_INPUTS, ...inputs } }).pay;
  return isFigure(value) ? toDouble(value) : NaN;
}

const plain = (cost: number): string =>
  cost.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

describe.each(['zh-CN', 'en-US'] as const)('planning, %s', (language) => {
  const said = CASES[language];
  const base = dealership(language);
  let opened: OpenWorkbench;
  let frame: Frame;
  const harder = (value: number): Scenario => ({
    id: 'harder',
    name: 'harder',
    changes: [{ who: { kind: 'all' }, figure: { kind: 'targets' }, how: 'times', value }],
    plans: [],
  });
  const costOf = (scenario: Scenario): string => plain(payOf(applyScenario(base, scenario, BUILT_IN_PLANS).base).total);
  const tab = (name: string): Promise<void> => frame.getByRole('tab', { name, exact: true }).click();
  const button = (name: string | RegExp): Locator => frame.getByRole('button', { name });
  const scenarioRow = (name: string): Locator =>
    frame.getByRole('table', { name: said.scenarios }).getByRole('row').filter({ hasText: name });

  beforeAll(async () => {
    opened = await workbench.open({ language, sample: 'dealership' });
    frame = await readyPane(opened.page, WORDS[language]);
    await tab(said.tab);
  });
  afterAll(() => opened.close());

  test('one more car by the keyboard and another figure by the mouse pay what the plan says', async () => {
    const { page } = opened;
    await frame.getByRole('combobox', { name: said.subject }).click();
    await page.keyboard.type(said.store);
    await page.keyboard.press('Enter');
    const pay = frame.getByRole('status').filter({ hasText: said.money(storePay({})) });
    await pay.waitFor();
    const cars = frame.getByRole('slider', { name: said.cars });
    await cars.focus();
    await page.keyboard.press('ArrowRight');
    const moved = Number(STORE_INPUTS['unitsA']) + 1;
    await frame
      .getByRole('status')
      .filter({ hasText: said.money(storePay({ unitsA: moved })) })
      .waitFor();
    const box = await cars.boundingBox();
    if (!box) throw new Error('The slider is nowhere to be seen');
    await page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2);
    const dragged = Number(await cars.inputValue());
    expect(dragged).toBeGreaterThan(20);
    await frame
      .getByRole('status')
      .filter({ hasText: said.money(storePay({ unitsA: dragged })) })
      .waitFor();
    await cars.focus();
    await page.keyboard.press('Home');
  });

  test('what must be sold to earn 4,500 is the least that does, and can be taken over', async () => {
    const { page } = opened;
    const situation: Situation = {
      compiled: STORE,
      figures: { month: STORE_MONTH, people: [{ ...STORE_INPUTS, unitsA: 0 }] },
      at: 0,
    };
    const lever = leversOf(situation).find(({ name }) => name === 'unitsA');
    if (!lever) throw new Error('Cars are no lever');
    const answer = required(situation, leverAxis(lever), 4500);
    if (answer.kind !== 'reached') throw new Error('Not to be reached');
    await frame.getByRole('textbox', { name: said.wanted }).fill('4500');
    await page.keyboard.press('Tab');
    await button(said.setCars(Number(answer.figures[0]))).click();
    await frame
      .getByRole('status')
      .filter({ hasText: said.money(answer.pay) })
      .waitFor();
    expect(Number(await frame.getByRole('slider', { name: said.cars }).inputValue())).toBe(answer.figures[0]);
    expect(storePay({ unitsA: Number(answer.figures[0]) - 1 })).toBeLessThan(4500);
    await cleanInLooks(page, frame, EACH_LOOK_ONCE, `what-if-1-one-${language}`);
  });

  test('harder targets and another plan stand side by side with what they cost', async () => {
    const { page } = opened;
    await tab(said.pages.team);
    await button(said.harder).first().click();
    await scenarioRow(said.harder)
      .filter({ hasText: costOf(harder(1.1)) })
      .waitFor();
    await button(said.add).click();
    await frame.getByRole('menuitem', { name: said.another }).click();
    await frame.getByLabel(said.to).selectOption({ label: said.store2 });
    await button(said.done).click();
    await keepScreenshot(page, `what-if-2-plans-${language}`);
    expect(await frame.getByRole('table', { name: said.scenarios }).getByRole('rowheader').count()).toBe(3);
    await cleanInLooks(page, frame, EACH_LOOK_ONCE, `what-if-3-team-${language}`);
  });

  test('scenarios on sheets calculate; edited there, they are opened again as they stand', async () => {
    const { page } = opened;
    await button(said.exportTwo).click();
    await button(said.show).waitFor({ timeout: 60_000 });
    await settled(page);
    await keepScreenshot(page, `what-if-4-sheet-${language}`);
    const sheet = await scenarioSheet();
    expect(sheet.values.flat()).toContain(payOf(applyScenario(base, harder(1.1), BUILT_IN_PLANS).base).total);
    await typeInto(page, frame, sheet.name, sheet.lever, '1.2');
    expect((await scenarioSheet()).values.flat()).toContain(
      payOf(applyScenario(base, harder(1.2), BUILT_IN_PLANS).base).total,
    );
    await button(said.open).click();
    await frame.getByText(said.opened).waitFor();
    await scenarioRow(said.harder)
      .filter({ hasText: costOf(harder(1.2)) })
      .first()
      .waitFor();
  });

  test('a simulation comes to what its seed says on every computer, and can be cancelled', async () => {
    const { page } = opened;
    await tab(said.pages.risk);
    // Reckoned here, in another program: the seed decides, not the computer.
    const [few, many] = [1_000, 50_000];
    await button(said.more).click();
    await frame.getByLabel(said.trials).selectOption(String(few));
    const run = simulationRun(base, simulationOf(variedFigures(base), { ...FIRST_SETTINGS, trials: few }));
    while (run.done() < run.trials) run.advance(500);
    const expected = Math.round(costSummary(run.result().costs)?.p50 ?? NaN).toLocaleString('en-US');
    const middle = frame.locator('dl > div').filter({ hasText: said.p50 }).filter({ hasText: expected });
    await button(said.run).click();
    await middle.waitFor({ timeout: 60_000 });
    await cleanInLooks(page, frame, EACH_LOOK_ONCE, `what-if-5-risk-${language}`);
    await frame.getByLabel(said.trials).selectOption(String(many));
    await button(said.run).click();
    await button(said.cancel).click();
    await frame.getByText(said.cancelled).locator('visible=true').waitFor();
    await middle.waitFor();
  });

  /** The sheet of the scenario of harder targets, and the cell with its factor. */
  async function scenarioSheet(): Promise<{ name: string; values: readonly (readonly unknown[])[]; lever: string }> {
    const found = (await readWorkbook(frame)).find(({ name }) => name.includes(said.harder));
    if (!found) throw new Error('The scenario has no sheet');
    const row = found.values.findIndex((cells) => cells[3] === 1.1 || cells[3] === 1.2);
    return { name: found.name, values: found.values, lever: `D${row + 1}` };
  }
});
