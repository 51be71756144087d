import { quantileSorted } from 'd3-array';
import { compilePlan, type PayPlan } from '../../../src/plan/language';
import {
  chanceAbove,
  costBins,
  costSummary,
  simulationRun,
  variedFigures,
  type Simulation,
  type SimulationResult,
  type Spread,
} from '../../../src/plan/simulate';
import { payOf, type TeamBase } from '../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { NOTHING_BUILT, proposeMonth, reviewMonth } from '../../../src/sheets/month';
import { teamBaseOf } from '../../../src/sheets/what-if/team-base-of';
import { PLAN_MONTH } from '../../support/plan-month';
import { dealershipBook, readingOf } from '../../support/sample-books';
import { interpretedMonth } from './support/interpreted-month';
import { sampleMonth } from './support/sample-month';

const month = sampleMonth();
const usualSpreads = (base: TeamBase): Spread[] =>
  variedFigures(base)
    .filter(({ sales }) => sales)
    .map(({ compiled, name }) => ({
      plan: compiled.plan.plan,
      figure: name,
      form: 'normal',
      size: 0.15,
      of: 'share',
    }));
const usual: Simulation = { trials: 200, seed: 7, spreads: usualSpreads(month), together: 0.5, luck: 'person' };

/** Enough where each trial is compared with itself. */
const few: Simulation = { ...usual, trials: 40 };

function simulated(base: TeamBase, simulation: Simulation, part = Infinity): SimulationResult {
  const run = simulationRun(base, simulation);
  while (run.done() < run.trials) run.advance(part);
  return run.result();
}

test('every trial costs what the plans, worked out step by step with its figures, pay', () => {
  const slow = simulationRun(month, usual, interpretedMonth);
  slow.advance(usual.trials);
  const quick = simulated(month, usual);
  expect(quick.costs).toEqual(slow.result().costs);
  expect(quick.people).toEqual(slow.result().people);
  expect(new Set(quick.costs).size).toBeGreaterThan(190);
});

test.each(['person', 'figure'] as const)(
  'the same seed gives the same result to the last bit, in parts of any size (luck of a %s)',
  (luck) => {
    const simulation = { ...few, luck };
    const whole = simulated(month, simulation);
    for (const part of [1, 17]) expect(simulated(month, simulation, part)).toEqual(whole);
    expect(simulated(month, { ...simulation, seed: 8 }).costs).not.toEqual(whole.costs);
  },
);

test('nobody’s luck depends on who else is there, or in which order', () => {
  // A plan that shares out a pool gives the cent left over to whoever comes first: that is the plan's order, not luck's.
  const turned = {
    ...month,
    teams: [...month.teams]
      .reverse()
      .map((team) => (team.compiled.usesTeam ? team : { ...team, people: [...team.people].reverse() })),
  };
  expect(simulated(turned, few).costs).toEqual(simulated(month, few).costs);
  const store = month.teams.filter(({ compiled }) => compiled.plan.plan === 'brand-store');
  const alone = simulated({ ...month, teams: store }, few).people;
  expect(alone.length).toBeGreaterThan(1);
  expect(simulated(month, few).people).toEqual(expect.arrayContaining(alone));
});

test('a spread of nothing leaves the month’s cost at every percentile', () => {
  const cost = payOf(month).total;
  for (const spreads of [[], usual.spreads.map((spread) => ({ ...spread, size: 0 }))]) {
    const result = simulated(month, { ...few, spreads });
    expect(result.asItIs).toBe(cost);
    expect(costSummary(result.costs)).toMatchObject({ mean: cost, deviation: 0, p10: cost, p50: cost, p90: cost });
    for (const { p10, p90, asItIs } of result.people) expect([p10, p90]).toEqual([asItIs, asItIs]);
    expect(costBins(result.costs)).toHaveLength(1);
  }
});

test('percentiles, bins and the budget’s chance say what the costs say', () => {
  const { costs } = simulated(month, usual);
  const summary = costSummary(costs)!;
  const sorted = [...costs].sort((a, b) => a - b);
  expect([summary.p10, summary.p50, summary.p90]).toEqual([0.1, 0.5, 0.9].map((at) => quantileSorted(sorted, at)));
  const bins = costBins(summary.sorted);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(200);
  expect(bins[0]!.from).toBeLessThanOrEqual(sorted[0]!);
  expect(bins.at(-1)!.to).toBeGreaterThanOrEqual(sorted.at(-1)!);

  // Spending just what is allowed breaks no budget.
  expect(chanceAbove(summary.sorted, sorted[149]!)).toEqual({
    times: 50,
    chance: 0.25,
    error: Math.sqrt((0.25 * 0.75) / 200),
  });
  expect(chanceAbove(summary.sorted, sorted.at(-1)!).times).toBe(0);
  expect(chanceAbove(summary.sorted, sorted[0]! - 1).chance).toBe(1);
});

/** Pays what was sold, so that pay shows the figures that were drawn. */
const BARE: PayPlan = {
  plan: 'bare',
  title: { 'en-US': 'Bare', 'zh-CN': '示例' },
  versions: [
    {
      validFrom: PLAN_MONTH,
      inputs: {
        sold: { unit: 'CNY' },
        extra: { unit: 'CNY' },
        cars: { unit: 'car' },
        target: { unit: 'car', default: 1 },
      },
      department: { bonus: { unit: 'CNY', default: 0 } },
      parameters: {},
      lines: { share: { formula: 'cars / target', rounding: 'none' } },
      pay: 'sold + extra + 0 * share + department.bonus',
    },
  ],
};

function bareMonth(inputs: readonly TeamBase['teams'][number]['people'][number]['inputs'][], bonus = 0): TeamBase {
  return {
    month: PLAN_MONTH,
    teams: [
      {
        compiled: compilePlan(BARE, BARE.versions[0]!),
        department: { bonus },
        people: inputs.map((given, at) => ({
          key: `p${at}`,
          name: `Person ${at}`,
          position: null,
          inputs: given,
          adjustment: 0,
        })),
      },
    ],
  };
}

const onSold: Spread = { plan: 'bare', figure: 'sold', form: 'normal', size: 0.15, of: 'share' };

/** What each of two people was paid, trial by trial. */
function twoPays(together: number, trials: number): readonly [number[], number[]] {
  const costs = (inputs: Parameters<typeof bareMonth>[0]): number[] =>
    Array.from(simulated(bareMonth(inputs), { trials, seed: 3, spreads: [onSold], together, luck: 'person' }).costs);
  const first = costs([{ sold: 10_000 }]);
  const both = costs([{ sold: 10_000 }, { sold: 10_000 }]);
  return [first, both.map((cost, trial) => cost - first[trial]!)];
}

function correlation([a, b]: readonly [number[], number[]]): number {
  const mean = (figures: readonly number[]): number =>
    figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number): number =>
    x.reduce((sum, figure, at) => sum + (figure - mx) * (y[at]! - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

test.each([0, 0.25, 0.5, 0.9])('two people’s figures go together by as much as is asked: %d', (together) => {
  const trials = 4_000;
  const standardError = (1 - together ** 2) / Math.sqrt(trials);
  expect(Math.abs(correlation(twoPays(together, trials)) - together)).toBeLessThan(4 * standardError);
});

test('entirely together, everybody rises and falls alike', () => {
  const [first, second] = twoPays(1, 300);
  second.forEach((pay, trial) => {
    expect(pay).toBeCloseTo(first[trial]!, 6);
  });
});

test('one person’s figures go together, or each by itself', () => {
  const bare = bareMonth([{ sold: 10_000, extra: 10_000 }]);
  const spreads = [onSold, { ...onSold, figure: 'extra' }];
  const deviation = (luck: Simulation['luck']): number =>
    costSummary(simulated(bare, { trials: 4_000, seed: 1, spreads, together: 0, luck }).costs)!.deviation;
  // Two figures of a deviation of 1,500 each: 3,000 where they go together, 1,500 × √2 where they do not.
  expect(Math.abs(deviation('person') / 3_000 - 1)).toBeLessThan(4 / Math.sqrt(8_000));
  expect(Math.abs(deviation('figure') / (1_500 * Math.SQRT2) - 1)).toBeLessThan(4 / Math.sqrt(8_000));
});

test('a trial in which a pay comes to an error is counted, told, and in no figure; people without pay are left out', () => {
  const base = bareMonth([
    { sold: 1_000, cars: 5, target: 1 },
    { sold: 500, cars: 5, target: 0 },
    { sold: 2_000, cars: 5, target: 9 },
  ]);
  const spreads: Spread[] = [{ ...onSold, figure: 'target', size: 0.8, of: 'amount' }];
  const result = simulated(base, { trials: 400, seed: 5, spreads, together: 0, luck: 'person' });
  expect(result.leftOut).toEqual(['Person 1']);
  expect(result.asItIs).toBe(3_000);
  const [first, third] = result.people;
  expect(first!.failed).toBeGreaterThan(50);
  expect(third!.failed).toBe(0);
  expect(result.failed).toBe(first!.failed);
  expect(result.costs.filter((cost) => Number.isNaN(cost))).toHaveLength(result.failed);
  expect(costSummary(result.costs)!.sorted).toHaveLength(400 - result.failed);
});

test('a department’s figure turns out once for all', () => {
  const people = [{ sold: 100 }, { sold: 100 }, { sold: 100 }];
  const spreads: Spread[] = [{ ...onSold, figure: 'department.bonus', size: 10, of: 'amount' }];
  const { costs } = simulated(bareMonth(people, 1_000), { trials: 50, seed: 2, spreads, together: 0, luck: 'person' });
  const bonuses = costs.map((cost) => Math.round(((cost - 300) / 3) * 100) / 100);
  expect(new Set(bonuses).size).toBeGreaterThan(40);
  costs.forEach((cost, trial) => {
    expect(cost).toBeCloseTo(300 + 3 * bonuses[trial]!, 6);
  });
});

test.each([
  [{ trials: 0 }, 'Trials are counted 1, 2, 3…, not 0'],
  [{ trials: 1.5 }, 'not 1.5'],
  [{ seed: 0.5 }, 'A seed is a whole number, not 0.5'],
  [{ together: 1.1 }, 'How much goes together is 0 to 1, not 1.1'],
  [{ together: NaN }, 'not NaN'],
  [{ spreads: [{ ...onSold, size: -1 }] }, 'A spread is 0 or more, not -1 for sold'],
] as const)('settings that are no simulation are refused: %j', (wrong, message) => {
  expect(() => simulationRun(month, { ...usual, ...wrong })).toThrow(message);
});

test('what is sold or done has a spread to begin with; wages, targets, grades and lists have none', () => {
  const names = (sales: boolean, plan: string): string[] =>
    variedFigures(month).flatMap((figure) =>
      figure.sales === sales && figure.compiled.plan.plan === plan ? [figure.name] : [],
    );
  expect(names(true, 'brand-store')).toEqual(['unitsA', 'unitsB']);
  expect(names(false, 'brand-store')).toEqual(['wage', 'target', 'management']);
  expect(names(true, 'after-sales-advisor')).toEqual(
    expect.arrayContaining(['output', 'outputAttainment', 'vehicles']),
  );
  expect(variedFigures(month).map(({ name }) => name)).not.toContain('margin');
  expect(names(true, 'after-sales-clerk')).toEqual([]);
});

test('of people paid by indicators what is measured has a spread; base pay and performance pay are agreed', () => {
  const book = dealershipBook();
  const { setup } = proposeMonth(book, 'zh-CN');
  const base = teamBaseOf(setup!, reviewMonth(setup!, readingOf(setup!, book), NOTHING_BUILT, BUILT_IN_PLANS));
  const varied = variedFigures(base);
  expect(varied.map(({ name }) => name)).toEqual(expect.arrayContaining(['base', 'performance']));
  expect(varied.flatMap(({ name, sales }) => (sales ? [name] : []))).toEqual(['actual1', 'actual2', 'actual3']);
});
