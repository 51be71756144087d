import type { Frame, Page } from 'playwright-core';
import { pane, settled } from './workbench';

/** The words that the tests press, in both languages. */
export const WORDS = {
  'en-US': { build: /^(Build|Update) KPI \d/, month: 'Month', undo: 'Undo last build', done: / (person|people)/ },
  'zh-CN': { build: /^(生成|更新)绩效 \d/, month: '月份', undo: '撤销上次生成', done: /人/ },
} as const;
export type Words = (typeof WORDS)[keyof typeof WORDS];

/** The pane once it has read the workbook and offers to build. */
export async function readyPane(page: Page, words: Words): Promise<Frame> {
  const frame = await pane(page);
  await frame.getByRole('button', { name: words.build }).waitFor();
  return frame;
}

/** Builds the month that the pane shows, and waits until every figure of it is there. */
export async function build(page: Page, frame: Frame, words: Words): Promise<void> {
  await frame.getByRole('button', { name: words.build }).click();
  await frame.getByRole('button', { name: words.undo }).waitFor({ timeout: 60_000 });
  await settled(page);
}

/** Chooses a month by its ISO name, `1998-03`. */
export async function chooseMonth(frame: Frame, words: Words, month: string): Promise<void> {
  await frame.getByRole('combobox', { name: words.month, exact: true }).selectOption(month);
  await frame.getByRole('button', { name: new RegExp(month) }).waitFor();
}

/** The looks in which the pane must be right: each theme, at the usual width and at the narrowest. */
export const LOOKS = [
  ['light', 350],
  ['light', 320],
  ['dark', 350],
  ['dark', 320],
] as const;

/** Each theme and each width once, for views that are long to go through: colours do not depend on widths. */
export const EACH_LOOK_ONCE = [LOOKS[0], LOOKS[3]] as const;

/** Makes the pane as wide as that, by the keyboard: Home is its narrowest, each arrow adds ten pixels. */
export async function paneAt(page: Page, frame: Frame, width: (typeof LOOKS)[number][1]): Promise<void> {
  const splitter = page.getByRole('separator');
  await splitter.focus();
  await splitter.press('Home');
  for (let wider = 320; wider < width; wider += 10) await splitter.press('ArrowLeft');
  await frame.waitForFunction((expected) => Math.abs(window.innerWidth - expected) <= 1, width);
}
