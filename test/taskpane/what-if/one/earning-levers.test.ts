import { compilePlan, examplePeople } from '../../../../src/plan/language';
import { leversOf, type Situation } from '../../../../src/plan/solve';
import { BUILT_IN_PLANS } from '../../../../src/plans/built-in';
import { earningLevers, firstLever, soldLevers } from '../../../../src/taskpane/what-if/one/earning-levers';

/** A plan with the person of its first example. */
function situationOf(name: string): Situation {
  const plan = BUILT_IN_PLANS.find((one) => one.plan === name)!;
  const [version] = plan.versions;
  const [example] = version!.examples!;
  const people = examplePeople(example!).map(({ inputs }) => inputs);
  const figures = { month: version!.validFrom, people, department: example!.department ?? {} };
  return { compiled: compilePlan(plan, version!), figures, at: 0 };
}

test.each([
  ['brand-store', ['unitsA'], 'unitsA'],
  ['sales-department', ['showroomCars', 'accessorySales', 'accessoryCost'], 'showroomCars'],
  // A grade is no sale, and what a payroll pays was earned before.
  ['graded-pay', ['sedans'], 'sedans'],
  ['payroll-cn', [], 'fixed'],
] as const)('under %s these are sold: %j', (name, sold, first) => {
  const situation = situationOf(name);
  const levers = leversOf(situation);
  expect(soldLevers(situation, levers).map((lever) => lever.name)).toEqual(sold);
  expect(firstLever(situation, levers)?.name).toBe(first);
  const earning = earningLevers(situation, levers).map((lever) => lever.name);
  expect(earning).not.toContain('target');
  expect(earning.length).toBeGreaterThan(0);
});
