import { keepPlan, readKeptPlans, removeKeptPlan } from '../../src/excel/kept-plans';
import type { PayPlan } from '../../src/plan/language';
import { BUILT_IN_PLANS } from '../../src/plans/built-in';
import { openBook, type Book } from './support/open-book';

let book: Book;
beforeEach(async () => {
  book = await openBook({ calculation: 'manual' });
});
afterEach(() => {
  book.dispose();
});

const own = (name: string, more: Partial<PayPlan> = {}): PayPlan => ({ ...BUILT_IN_PLANS[1]!, plan: name, ...more });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Writes a setting as another hand would. */
async function writeSetting(key: string, value: string): Promise<void> {
  await book.Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

test('a workbook without plans has none', async () => {
  expect(await readKeptPlans()).toEqual({ plans: [], damaged: [] });
});

test.each(BUILT_IN_PLANS.map((plan) => [plan.plan, plan] as const))('%s comes back as it was kept', async (_, plan) => {
  expect(await keepPlan(plan)).toEqual({ kind: 'kept' });
  expect(plain(await readKeptPlans())).toEqual(plain({ plans: [plan], damaged: [] }));
});

test('a plan of the same name takes the place of the one before, others stay', async () => {
  await keepPlan(own('one'));
  await keepPlan(own('two'));
  await keepPlan(own('one', { title: { 'en-US': 'Changed', 'zh-CN': '已改' } }));
  const { plans } = await readKeptPlans();
  expect(plans.map(({ plan, title }) => [plan, title['zh-CN']]).sort()).toEqual([
    ['one', '已改'],
    ['two', '品牌4S店销售部'],
  ]);
});

test('a plan that is removed is gone, and removing it again harms nothing', async () => {
  await keepPlan(own('one'));
  await keepPlan(own('two'));
  await removeKeptPlan('one');
  await removeKeptPlan('one');
  expect((await readKeptPlans()).plans.map(({ plan }) => plan)).toEqual(['two']);
});

test('a plan that can no longer be read is told with its line, and the others are there', async () => {
  await keepPlan(own('good'));
  await writeSetting('paysheet.plan.bad', '{\n  "plan": "bad",\n  "title": 7\n}');
  const { plans, damaged } = await readKeptPlans();
  expect(plans.map(({ plan }) => plan)).toEqual(['good']);
  expect(damaged).toHaveLength(1);
  expect(damaged[0]).toMatchObject({ name: 'bad' });
  expect(damaged[0]?.reason['en-US']).toMatch(/line|Line/);
  expect(damaged[0]?.reason['zh-CN']).toMatch(/行/);
});

test('what is not a plan of ours among the settings is left alone', async () => {
  await writeSetting('paysheet.setup', '{}');
  await writeSetting('other', 'text');
  expect(await readKeptPlans()).toEqual({ plans: [], damaged: [] });
});

test('a plan for which there is no room is refused, and the workbook stays as it was', async () => {
  await keepPlan(own('small'));
  const before = await book.state();
  const long = 'x'.repeat(1_000_001);
  const outcome = await keepPlan(own('large', { description: { 'en-US': long, 'zh-CN': long } }));
  expect(outcome).toMatchObject({ kind: 'full', room: 1_000_000 });
  expect(await book.state()).toEqual(before);
});

test('reading takes one round trip, keeping two, removing one', async () => {
  expect(await book.count(() => readKeptPlans())).toBe(1);
  expect(await book.count(() => keepPlan(own('one')))).toBe(2);
  expect(await book.count(() => removeKeptPlan('one'))).toBe(1);
});
