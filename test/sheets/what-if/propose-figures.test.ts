import type { PlanInput, PlanVersion } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { proposeFigures } from '../../../src/sheets/what-if/propose-figures';

const version = (inputs: PlanVersion['inputs']): PlanVersion => ({
  validFrom: '2026-01' as IsoMonth,
  inputs,
  parameters: {},
  lines: {},
  pay: '0',
});
const named = (english: string, chinese: string, more: PlanInput = {}): PlanInput => ({
  ...more,
  title: { 'en-US': english, 'zh-CN': chinese },
});
const money = { unit: 'CNY' };
const cars = { unit: 'car' };

type Inputs = PlanVersion['inputs'];
test.each<[string, Inputs, Inputs, Readonly<Record<string, string>>]>([
  ['the same title in English', { a: named('Cars sold', '销量', cars) }, { b: named('Cars sold', '台数', cars) }, { b: 'a' }], // prettier-ignore
  ['the same title in Chinese, but for whose it is', { a: named('Output', '本人产值', money) }, { b: named('Revenue', '产值', money) }, { b: 'a' }], // prettier-ignore
  ['a title whose unit is said by one only', { a: named('x', '产值') }, { b: named('y', '产值（元）', money) }, { b: 'a' }], // prettier-ignore
  ['the same title in another unit', { a: named('Care', '养护', cars) }, { b: named('Care', '养护', money) }, {}],
  ['the same title, of a target and of what is reached', { a: named('Cars', '销量', { ...cars, goal: 'target' }) }, { b: named('Cars', '销量', cars) }, {}], // prettier-ignore
  ['two of the same title', { a: named('Cars', '一', cars), b: named('Cars', '二', cars) }, { c: named('Cars', '三', cars) }, {}], // prettier-ignore
  ['what differs in brackets alone', { a: named('Source A', '网络订单（A）', cars) }, { b: named('Source C', '网络订单（C）', cars) }, {}], // prettier-ignore
  ['one of several that are settled', { a: named('A', '订单（A）', cars), b: named('B', '订单（B）', cars) }, { c: named('A', '订单（A）', cars), d: named('D', '订单', cars) }, { c: 'a' }], // prettier-ignore
  ['base pay by the names that lists have for it', { a: named('Base salary', '基本工资', money) }, { b: named('Base pay', '底薪', { unit: 'CNY' }) }, { b: 'a' }], // prettier-ignore
  ['target, task and quota of one thing', { a: named('Output target', '产值目标', { goal: 'target' }), c: named('Parts target', '配件目标', { goal: 'target' }) }, { b: named('Output quota', '产值任务', { ...money, goal: 'target' }) }, { b: 'a' }], // prettier-ignore
  ['the one target in a unit', { a: named('Plan', '计划', { ...cars, goal: 'target' }) }, { b: named('Base units', '基本任务', { ...cars, goal: 'target' }) }, { b: 'a' }], // prettier-ignore
  ['one target of two', { a: named('X', '甲', { ...cars, goal: 'target' }), b: named('Y', '乙', { ...cars, goal: 'target' }) }, { c: named('Z', '丙', { ...cars, goal: 'target' }) }, {}], // prettier-ignore
  ['a target of nobody knows what', { a: named('X', '甲', { goal: 'target' }) }, { b: named('Z', '丙', { ...cars, goal: 'target' }) }, {}], // prettier-ignore
  ['the only other count of cars', { a: named('Sold', '销量', cars) }, { b: named('Serviced', '台次', cars) }, {}],
  ['what comes along by its name', { target: named('Task', '任务', cars) }, { target: named('Base', '基本', cars), b: named('Task', '任务', cars) }, {}], // prettier-ignore
])('%s', (_, from, to, expected) => {
  expect(proposeFigures(version(from), version(to))).toEqual(expected);
});

test('of one built-in plan to another: all that is proposed', () => {
  const paid = BUILT_IN_PLANS.filter(({ use }) => use !== 'payroll');
  const found = new Set(
    paid.flatMap((from) =>
      paid.flatMap((to) =>
        Object.entries(from === to ? {} : proposeFigures(from.versions[0]!, to.versions[0]!)).map(
          ([input, source]) => `${input} <- ${source}`,
        ),
      ),
    ),
  );
  expect([...found].sort()).toEqual(['assessment <- score', 'score <- assessment']);
});
