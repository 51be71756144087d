import { isFigure } from '../../../src/formula/value';
import {
  compilePlan,
  evaluateMonth,
  describePlanProblem,
  examplePeople,
  readPlan,
  readPlanText,
  runExample,
  writePlan,
} from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { AFTER_SALES_ADVISOR } from '../../../src/plans/built-in/after-sales-advisor';
import { AFTER_SALES_CLERK } from '../../../src/plans/built-in/after-sales-clerk';

test('the information clerk earns on the mean of the month’s service advisors', () => {
  const [advisors, clerk] = [AFTER_SALES_ADVISOR, AFTER_SALES_CLERK].map((plan) =>
    compilePlan(plan, plan.versions[0]!),
  );
  const [clerks, others] = evaluateMonth('2026-01' as IsoMonth, [
    { compiled: clerk!, people: [{}, { assessment: 90, kpiScore: 0.95 }], department: { advisorBonus: 1 } },
    { compiled: advisors!, people: [{ output: 250000 }, { output: 350000 }] },
  ]);
  expect(others?.map(({ pay }) => pay.value)).toEqual([2500, 3500]);
  expect(clerks?.map(({ pay }) => pay.value)).toEqual([2400, 2052]);
});

describe.each(BUILT_IN_PLANS.map((plan) => [plan.plan, plan] as const))('%s', (_, plan) => {
  test('passes the checker with no problem and no warning, whichever way it is read', () => {
    expect(readPlan(plan).problems.map((problem) => describePlanProblem(problem, 'en-US'))).toEqual([]);
    expect(readPlanText(writePlan(plan)).problems.map((problem) => describePlanProblem(problem, 'en-US'))).toEqual([]);
  });

  test('is the same plan after a round trip through its JSON', () => {
    expect(readPlanText(writePlan(plan)).plan).toEqual(plan);
    expect(JSON.parse(writePlan(plan))).toEqual(plan);
  });

  const cases = plan.versions.flatMap((version) =>
    (version.examples ?? []).map((example) => [example.title?.['en-US'] ?? '', version, example] as const),
  );

  test('has the worked example and at least three more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4);
    expect(new Set(cases.map(([title]) => title)).size).toBe(cases.length);
  });

  test.each(cases)('%s', (_title, version, example) => {
    const results = runExample(compilePlan(plan, version), example);
    const expected = examplePeople(example).map(({ pay, lines = {} }) => ({ ...lines, pay }));
    expect(
      results.map(({ lines }, index) =>
        Object.fromEntries(
          Object.keys(expected[index]!).map((name) => {
            const value = lines.get(name)?.value ?? null;
            return [name, isFigure(value) ? Number(value) : value];
          }),
        ),
      ),
    ).toEqual(expected);
  });
});
