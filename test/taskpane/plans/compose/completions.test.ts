import { BUILT_IN_PLANS } from '../../../../src/plans/built-in';
import { callAt } from '../../../../src/taskpane/plans/compose/call-at';
import { completed, completionsAt } from '../../../../src/taskpane/plans/compose/completions';
import { createTexts } from '../../../../src/taskpane/texts';

const store = BUILT_IN_PLANS.find(({ plan }) => plan === 'brand-store')!.versions[0]!;
const version = {
  ...store,
  inputs: { ...store.inputs, 单车毛利: { unit: 'CNY' } },
  department: { profit: { title: { 'en-US': 'Net profit', 'zh-CN': '净利润' } } },
};
const TEXTS = { en: createTexts('en-US'), zh: createTexts('zh-CN') };

/** What is offered where `|` stands. */
function offered(written: string, language: 'en' | 'zh' = 'en'): readonly string[] {
  const caret = written.indexOf('|');
  return completionsAt(written.replace('|', ''), caret, version, 'vehicles', TEXTS[language]).items.map(
    ({ text }) => text,
  );
}

/** The formula after the first that is offered is taken, with `|` for the caret. */
function taken(written: string): string {
  const at = written.indexOf('|');
  const formula = written.replace('|', '');
  const completions = completionsAt(formula, at, version, 'vehicles', TEXTS.en);
  const { formula: next, caret } = completed(formula, completions, completions.items[0]!);
  return `${next.slice(0, caret)}|${next.slice(caret)}`;
}

test.each([
  ['the beginning of a name', 'uni|', ['unitsA', 'unitsB']],
  ['capitals or not', 'UNITSA|', ['unitsA', 'team.unitsA']],
  ['a title', 'cars s|', []],
  ['a word of a title', 'sales|', ['attainment']],
  ['a figure of the department', 'profit|', ['department.profit']],
  ['everyone under the plan', 'team.u|', ['team.unitsA', 'team.unitsB']],
  ['a function of ours', 'commission.g|', ['COMMISSION.GRID']],
  ['a function of Excel’s', 'medi|', ['MEDIAN']],
  ['Chinese', '单车|', ['单车毛利']],
  ['initials of pinyin', 'dcml|', ['单车毛利']],
  ['days of the month', 'month.|', ['month.start', 'month.end']],
])('%s is completed: %s', (_, written, first) => {
  expect(offered(written).slice(0, first.length)).toEqual(first);
});

test('a Chinese title and its pinyin find a name of Latin letters', () => {
  expect(offered('净利|', 'zh')).toContain('department.profit');
  expect(offered('jlr|', 'zh')).toContain('department.profit');
});

test('nothing is offered without a letter, in a text, for what stands there already, or for the line itself', () => {
  expect(offered('|')).toEqual([]);
  expect(offered('unitsA * |')).toEqual([]);
  expect(offered('IF(a = "uni|", 1, 2)')).toEqual([]);
  expect(offered('unitsA|').includes('unitsA')).toBe(false);
  expect(offered('vehicl|').includes('vehicles')).toBe(false);
});

test('functions that fill several cells are not offered: a line is one', () => {
  expect(offered('COMMISSION.|')).not.toContain('COMMISSION.EXPLAIN');
  expect(offered('PAY.D|')).not.toContain('PAY.DRAW');
});

test('the words of a choice are offered between quotes', () => {
  expect(offered('COMMISSION(unitsA, tiersA, "|')).toEqual(['"marginal"', '"whole"', '"lump"']);
  expect(offered('COMMISSION(unitsA, tiersA, "全|")', 'zh')).toEqual(['"whole"']);
  expect(taken('COMMISSION(unitsA, tiersA, "wh|")')).toBe('COMMISSION(unitsA, tiersA, "whole"|)');
});

test.each([
  ['wage * uni|', 'wage * unitsA|'],
  ['uni|tsB + 1', 'unitsA| + 1'],
  ['commission.gr|', 'COMMISSION.GRID(|)'],
  ['commission.gr|(a, b)', 'COMMISSION.GRID(|a, b)'],
])('%s becomes %s', (written, after) => {
  expect(taken(written)).toBe(after);
});

test.each([
  ['COMMISSION(|', { name: 'COMMISSION', argument: 0 }],
  ['COMMISSION(unitsA, ti|ersA, "whole")', { name: 'COMMISSION', argument: 1 }],
  ['COMMISSION((unitsA + 1) * 2, |', { name: 'COMMISSION', argument: 1 }],
  ['IF(a > 1, COMMISSION(x, y), |', { name: 'IF', argument: 2 }],
  ['COMMISSION(a, (b + |', { name: 'COMMISSION', argument: 1 }],
  ['COMMISSION(a, b)|', null],
  ['wage|', null],
])('the caret in %s is inside %j', (written, call) => {
  const caret = written.indexOf('|');
  expect(callAt(written.replace('|', ''), caret)).toEqual(call);
});
