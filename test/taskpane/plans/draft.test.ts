import type { IsoMonth } from '../../../src/plan/month-setup';
import { compilePlan, examplePeople, runExample, readPlan, versionFor, type PayPlan } from '../../../src/plan/language';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { checkDraft, hasErrors, problemHere, problemsOf } from '../../../src/taskpane/plans/check-draft';
import {
  copyOf,
  withFormula,
  withFreshExamples,
  withParameter,
  withVersion,
  withVersionFrom,
} from '../../../src/taskpane/plans/draft';

const store = BUILT_IN_PLANS.find(({ plan }) => plan === 'brand-store')!;
const [version] = store.versions;
const raised: PayPlan = withVersion(
  store,
  version!,
  withParameter(version!, 'tiersA', {
    unit: 'CNY/car',
    tiers: [
      [0, 200],
      [10, 290],
    ],
  }),
);

test.each(BUILT_IN_PLANS.map((plan) => [plan.plan, plan] as const))(
  'a copy of %s is a sound plan, and its examples are as they were',
  (_, plan) => {
    const copy = withFreshExamples(copyOf(plan, 'our-own', 'Our own'));
    expect(readPlan(JSON.parse(JSON.stringify(copy))).problems).toEqual([]);
    expect(copy.versions.map(({ examples }) => examples)).toEqual(plan.versions.map(({ examples }) => examples));
  },
);

test('with other rates the examples say what the plan now pays', () => {
  expect(readPlan(raised).problems.map(({ key }) => key)).toContain('example.differs');
  const fresh = withFreshExamples(raised);
  expect(readPlan(fresh).problems).toEqual([]);
  // 960 + 259.20 + (10 × 200 + 2 × 290) × 0.9
  expect(fresh.versions[0]?.examples?.[0]?.pay).toBe(3541.2);
  expect(fresh.versions[0]?.examples?.[0]?.lines?.['vehicles']).toBe(2322);
});

test('an example that no longer comes to a figure is left out', () => {
  const broken = withVersion(store, version!, withFormula(version!, 'attainment', '(unitsA + unitsB) / (target - 8)'));
  const kept = withFreshExamples(broken).versions[0]?.examples ?? [];
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(version?.examples?.length ?? 0);
  expect(kept.every((example) => examplePeople(example).every(({ inputs }) => (inputs['target'] ?? 8) !== 8))).toBe(
    true,
  );
});

test('rates from a later month leave the earlier ones as they were', () => {
  const [, later] = withVersionFrom(raised, '2026-07' as IsoMonth, raised.versions[0]!).versions;
  const both: PayPlan = { ...store, versions: [version!, later!] };
  const pay = (month: string): unknown => {
    const inForce = versionFor(both, month as IsoMonth)!;
    return runExample(compilePlan(both, inForce), inForce.examples![0]!)[0]?.pay.value;
  };
  expect([pay('2026-06'), pay('2026-07')]).toEqual([3469.2, 3541.2]);
});

test.each([
  ['wage * fixedShar', 'Character 8: “fixedShar” is not known', '第 8 个字符：没有“fixedShar”'],
  ['wage * (fixedShare', 'The formula breaks off', '公式不完整'],
  ['VLOOKUP(wage, 1)', 'Character 1: VLOOKUP cannot be used in a plan', '第 1 个字符：方案中不能用函数 VLOOKUP'],
])('%s is refused at the line it stands in', (formula, english, chinese) => {
  const problems = checkDraft(withVersion(store, version!, withFormula(version!, 'fixed', formula)));
  const here = problemsOf(problems, 0, 'lines', 'fixed');
  expect(hasErrors(here)).toBe(true);
  expect(problemsOf(problems, 0, 'lines', 'vehicles')).toEqual([]);
  expect(problemHere(here[0]!, 'en-US')).toContain(english);
  expect(problemHere(here[0]!, 'zh-CN')).toContain(chinese);
});

test('thresholds that do not rise are refused at their table', () => {
  const tiers = { tiers: [[10, 200] as const, [10, 250] as const] };
  const problems = checkDraft(withVersion(store, version!, withParameter(version!, 'tiersB', tiers)));
  expect(hasErrors(problemsOf(problems, 0, 'parameters', 'tiersB'))).toBe(true);
  expect(hasErrors(problemsOf(problems, 0, 'parameters', 'tiersA'))).toBe(false);
});
