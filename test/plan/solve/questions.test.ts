import { compilePlan, type PayPlan, type PlanValues } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  leverAxis,
  leversOf,
  nearestGains,
  nextUnit,
  outOfReach,
  payCurve,
  placeOf,
  rayAxis,
  required,
  type Lever,
  type Situation,
} from '../../../src/plan/solve';
import { AFTER_SALES_PARTS } from '../../../src/plans/built-in/after-sales-parts';
import { BRAND_STORE } from '../../../src/plans/built-in/brand-store';
import { GRADED_PAY } from '../../../src/plans/built-in/graded-pay';
import { SALES_DEPARTMENT } from '../../../src/plans/built-in/sales-department';
import { SERVICE_STATION } from '../../../src/plans/built-in/service-station';
import { trialPlan } from '../quick/support/trial-plan';
import { changesByForce, everyPlace, payOf } from './support/by-force';

const MONTH = '2026-10' as IsoMonth;

function situationOf(plan: PayPlan, people: readonly PlanValues[], department: PlanValues = {}): Situation {
  return { compiled: compilePlan(plan, plan.versions[0]!), figures: { month: MONTH, people, department }, at: 0 };
}

function leverOf(situation: Situation, name: string): Lever {
  return leversOf(situation).find((lever) => lever.name === name)!;
}

test('a manager is told that one more car completes 30 % of the task and adds 900', () => {
  const situation = situationOf(SALES_DEPARTMENT, [{ showroomCars: 5, target: 20 }]);
  expect(outOfReach(situation, leverOf(situation, 'showroomCars'))).toMatchObject({
    steps: 1,
    figure: 6,
    gain: 900,
    crossing: {
      jump: 900,
      isFelt: true,
      changes: [
        {
          kind: 'row',
          line: 'performancePay',
          subject: { name: 'completion', unit: 'ratio' },
          threshold: 0.3,
          from: 'completionBands',
          side: 'reaches',
        },
      ],
    },
  });
});

test('what is near counts what a step gains; a table that pays each car for itself has nothing out of reach', () => {
  const sales = situationOf(SALES_DEPARTMENT, [{ showroomCars: 5, insuredOther: 1, target: 20 }]);
  const found = nearestGains(leversOf(sales).flatMap((lever) => outOfReach(sales, lever) ?? []));
  expect(found.map(({ lever, steps, gain }) => [lever.name, steps, gain])).toEqual([
    ['showroomCars', 1, 900],
    ['insuredBasic', 3, 400],
    ['insuredOther', 3, 400],
  ]);
  const store = situationOf(BRAND_STORE, [{ unitsA: 9 }]);
  expect(outOfReach(store, leverOf(store, 'unitsA'))).toBeNull();
});

test('the next unit and the one before say what they change', () => {
  const situation = situationOf(BRAND_STORE, [{ wage: 1200, unitsA: 10, target: 8 }]);
  const lever = leverOf(situation, 'unitsA');
  const { up, down } = nextUnit(situation, leverAxis(lever), placeOf(lever, 10));
  expect(up).toMatchObject({ figure: 11, gain: 280 });
  expect(up?.lines).toEqual([
    { name: 'attainment', from: 1.25, to: 1.375 },
    { name: 'performance', from: 300, to: 330 },
    { name: 'vehicles', from: 2000, to: 2250 },
    { name: 'pay', from: 3260, to: 3540 },
  ]);
  expect(down).toMatchObject({ figure: 9, gain: -230 });
  expect(nextUnit(situation, leverAxis(lever), 0).down).toBeNull();
});

describe('along a ray', () => {
  const situation = situationOf(BRAND_STORE, [{ wage: 1200, unitsA: 12.5, unitsB: 3, target: 8 }]);
  const axis = rayAxis(situation, [
    { name: 'unitsA', min: 0, max: 40, step: 1 },
    { name: 'unitsB', min: 0, max: 4, step: 1 },
  ]);

  test('all levers go by the same factor, up to their next full step, and stay below their ends', () => {
    const at = (place: number): readonly unknown[] => [axis.factor(place), ...axis.at(place)];
    expect([0, 50, 99, 100, 101, 110, 200].map(at)).toEqual([
      [0, 0, 0],
      [0.5, 7, 2],
      [0.99, 12.5, 3],
      [1, 12.5, 3],
      [1.01, 13, 4],
      [1.1, 14, 4],
      [2, 25, 4],
    ]);
  });

  test('the least factor that pays enough is found, and so is what the ends allow', () => {
    expect(required(situation, axis, 5000)).toMatchObject({
      kind: 'reached',
      figure: 1.05,
      figures: [14, 4],
      pay: 5100,
    });
    expect(required(situation, axis, 1e6)).toMatchObject({ kind: 'beyond', most: { figure: 3.13, figures: [40, 4] } });
  });
});

test('a guarantee over three hundred million figures takes no longer than a bisection', () => {
  const situation = situationOf(SERVICE_STATION, [{ base: 1500, output: 0, score: 100 }]);
  const axis = leverAxis({ name: 'output', min: 0, max: 3_000_000, step: 0.01 });
  expect(required(situation, axis, 3000)).toMatchObject({ kind: 'reached', figure: 0 });
  expect(required(situation, axis, 3000.01)).toMatchObject({ kind: 'reached', figure: 300_001, pay: 3000.01 });
  expect(required(situation, axis, 20_000)).toMatchObject({ kind: 'beyond', most: { pay: 16_500 } });
});

describe('in a team, where only the person’s own figures move', () => {
  const compiled = trialPlan({
    inputs: { sold: { unit: 'CNY' } },
    department: { budget: { unit: 'CNY' } },
    parameters: { prizes: { list: [300, 200, 100], unit: 'CNY' } },
    lines: {
      prize: 'INDEX(BONUS.RANK(team.sold, prizes), team.mine)',
      place: { formula: 'RANK(sold, team.sold)', rounding: 'none' },
      above: 'IF(sold > MEDIAN(team.sold), 50, 0)',
      part: 'INDEX(BONUS.POOL(department.budget, team.sold), team.mine)',
    },
    pay: 'prize + above + part + 10 / place',
  });
  const figures = { month: MONTH, people: [{ sold: 7 }, { sold: 12 }, { sold: 20 }], department: { budget: 1000 } };
  const situation: Situation = { compiled, figures, at: 0 };

  test.each([
    ['sold', { min: 0, max: 30, step: 1 }],
    ['department.budget', { min: 0, max: 3000, step: 50 }],
  ])('%s: the answers are those of trying every place', (name, range) => {
    const axis = leverAxis({ name, ...range });
    const results = everyPlace(situation, axis);
    const pays = results.map(payOf);
    for (const wanted of [100, 250, 400.5, 700, 1e5]) {
      const least = pays.findIndex((pay) => pay >= wanted);
      const found = required(situation, axis, wanted);
      if (least >= 0) expect(found).toMatchObject({ kind: 'reached', place: least });
      else expect(found).toMatchObject({ kind: 'beyond', most: { pay: Math.max(...pays) } });
    }
    const changes = payCurve(situation, axis).crossings.filter(({ changes: all }) =>
      all.some(({ kind }) => kind !== 'rank'),
    );
    expect(changes.map(({ place }) => place)).toEqual(changesByForce(situation, results));
  });

  test('a place among the others is passed where their figures are', () => {
    const { crossings } = payCurve(situation, leverAxis({ name: 'sold', min: 0, max: 30, step: 1 }));
    const ranks = crossings.filter(({ changes }) => changes.some(({ line }) => line === 'prize'));
    expect(ranks.map(({ figure }) => figure)).toEqual([12, 13, 20, 21]);
  });

  test('a pool’s own share follows a figure of the department', () => {
    const parts = situationOf(AFTER_SALES_PARTS, [{ role: 'manager' }, { role: 'planner' }], { partsSales: 500_000 });
    const lever = leverOf(parts, 'department.partsSales');
    expect(required(parts, leverAxis(lever), 10_000)).toMatchObject({ kind: 'reached', figure: 800_000, pay: 10_000 });
  });
});

describe('levers', () => {
  test('are the plan’s own ranges; days, yes and no, words and lists are none', () => {
    const situation = situationOf(GRADED_PAY, [{ sedans: 9 }]);
    expect(leverOf(situation, 'sedans')).toEqual({ name: 'sedans', min: 0, max: 40, step: 1 });
    expect(leversOf(situation).map(({ name }) => name)).not.toContain('hired');
    expect(leversOf(situation).map(({ name }) => name)).not.toContain('role');
    expect(leversOf(situation).map(({ name }) => name)).not.toContain('probation');
  });

  test.each([
    [{ unit: 'CNY' }, 12_500, { min: 0, max: 25_000, step: 100 }],
    [{ unit: 'CNY' }, 3_000_000, { min: 0, max: 6_000_000, step: 50_000 }],
    [{ unit: 'car' }, 12.5, { min: 0, max: 25, step: 0.5 }],
    [{ unit: 'ratio' }, 0.875, { min: 0, max: 1.5, step: 0.005 }],
    [{ unit: 'ratio' }, 2, { min: 0, max: 2.4, step: 0.02 }],
    [{ unit: 'score' }, null, { min: 0, max: 100, step: 1 }],
    [{ unit: 'car', min: 0, max: 40, step: 1 }, 45, { min: 0, max: 54, step: 1 }],
    [{ unit: 'CNY', min: -2000, max: 2000, step: 50 }, -2075, { min: -2100, max: 2000, step: 25 }],
  ])('%j with %s now goes over %j', (input, sold, range) => {
    const compiled = trialPlan({ inputs: { sold: input }, pay: 'sold' });
    const situation = { compiled, figures: { month: MONTH, people: [{ sold }] }, at: 0 };
    expect(leversOf(situation)).toEqual([{ name: 'sold', ...range }]);
  });
});
