import type { Frame, Locator } from 'playwright-core';
import { titleOf, versionFor, type PayPlan, type PlanInput } from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { ASSIGNMENTS, PLAN_MONTH, type Assignment, type InList, type Said } from '../../support/plan-month';

const ATTAINMENT = '实际 ÷ 目标';
const COUNT = '记录条数';

/** Says in the pane, in Chinese, which plan pays which position. */
export async function assignPositions(frame: Frame): Promise<void> {
  for (const { plan, positions } of ASSIGNMENTS) {
    for (const position of positions) {
      const field = frame.getByRole('combobox', { name: new RegExp(`^${position} · \\d+ 人$`) });
      await field.selectOption({ label: titleOf(planOf(plan), plan)['zh-CN'] });
    }
  }
}

/**
 * Says in the pane, in Chinese, where every figure of the sample comes from. What stands there already is left.
 * @returns the figures that had to be chosen, `plan: title`
 */
export async function assignSources(frame: Frame): Promise<readonly string[]> {
  const chosen: string[] = [];
  for (const assignment of ASSIGNMENTS) {
    const plan = planOf(assignment.plan);
    const title = titleOf(plan, plan.plan)['zh-CN'];
    const header = frame.getByRole('button', { name: new RegExp(`^${escaped(title)} *\\d+ 项中`) });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    const panel = frame.locator('.fui-AccordionItem').filter({ has: header });
    for (const [input, said] of saidOf(assignment, plan)) {
      const sentence = sentenceOf(said, input.whose);
      if ((await panel.getByText(sentence, { exact: true }).count()) === input.alike) continue;
      await choose(panel, input.title, said);
      await panel.getByText(sentence, { exact: true }).first().waitFor();
      chosen.push(`${plan.plan}: ${input.title}`);
    }
    await header.click();
  }
  return chosen;
}

interface Asked {
  readonly title: string;
  readonly whose: '本人' | '所有人';
  /** Figures of the plan that come from the same place, this one among them. */
  readonly alike: number;
}

function saidOf({ inputs, department = {} }: Assignment, plan: PayPlan): readonly (readonly [Asked, Said])[] {
  const version = versionFor(plan, PLAN_MONTH);
  const asked = (
    said: Readonly<Record<string, Said>>,
    figures: Readonly<Record<string, PlanInput>>,
    whose: Asked['whose'],
  ) =>
    Object.entries(said).map(
      ([name, from]) =>
        [
          {
            title: titleOf(figures[name], name)['zh-CN'],
            whose,
            alike: Object.values(said).filter((other) => JSON.stringify(other) === JSON.stringify(from)).length,
          },
          from,
        ] as const,
    );
  return [...asked(inputs, version?.inputs ?? {}, '本人'), ...asked(department, version?.department ?? {}, '所有人')];
}

/** What the pane says of a source. */
function sentenceOf(said: Said, whose: Asked['whose']): string {
  if ('person' in said) return `取人员名单中本人的“${said.person}”。`;
  if ('reached' in said) return `${listSentence(said.reached, whose)}再除以目标“${said.target}”。`;
  if ('each' in said) return `本人当月在“${said.of}”中每条记录的“${said.each}”。`;
  return 'target' in said ? `取目标任务中本人当月的“${said.target}”。` : listSentence(said, whose);
}

function listSentence({ of, sum, where }: InList, whose: Asked['whose']): string {
  const what = sum === undefined ? COUNT : `“${sum}”合计`;
  const only = where ? `，仅限“${where[0]}”为“${where[1]}”的记录` : '';
  return `${whose}当月在“${of}”中的${what}${only}。`;
}

async function choose(panel: Locator, title: string, said: Said): Promise<void> {
  const field = panel.getByRole('combobox', { name: new RegExp(`^${escaped(title)}(（.*）)?$`) });
  if ('reached' in said) {
    await selectIn(field, ATTAINMENT, ATTAINMENT);
    const fields = panel.getByRole('group', { name: title, exact: true });
    await chooseList(fields.getByRole('combobox', { name: '实际', exact: true }), fields, title, said.reached);
    await selectIn(fields.getByRole('combobox', { name: '目标', exact: true }), '目标任务', said.target);
  } else if ('person' in said) await selectIn(field, '人员名单', said.person);
  else if ('each' in said) await selectIn(field, said.of, said.each);
  else if ('target' in said) await selectIn(field, '目标任务', said.target);
  else await chooseList(field, panel, title, said);
}

async function chooseList(field: Locator, panel: Locator, title: string, { of, sum, where }: InList): Promise<void> {
  await selectIn(field, of, sum === undefined ? COUNT : `“${sum}”合计`);
  const column = panel.getByRole('combobox', { name: `${title}：筛选列`, exact: true });
  if (!where) {
    if ((await column.count()) > 0) await column.selectOption('');
    return;
  }
  await column.selectOption({ label: `仅当“${where[0]}”为` });
  const value = panel.getByRole('combobox', { name: `${title}：“${where[0]}”的取值`, exact: true });
  await value.selectOption({ label: where[1] });
}

/** Chooses an option of a drop-down under one of its headings. */
async function selectIn(field: Locator, heading: string, option: string): Promise<void> {
  const value = await field.evaluate(
    (select, [group, text]) =>
      Array.from(select.querySelectorAll<HTMLOptionElement>(`optgroup[label="${group}"] > option`)).find(
        ({ textContent }) => textContent === text,
      )?.value ?? null,
    [heading, option] as const,
  );
  if (value === null) throw new Error(`The drop-down offers no ${heading}: ${option}`);
  await field.selectOption(value);
}

function planOf(name: string): PayPlan {
  const plan = BUILT_IN_PLANS.find((each) => each.plan === name);
  if (!plan) throw new Error(`There is no plan ${name}`);
  return plan;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
