import * as fc from 'fast-check';
import {
  applyScenario,
  compareScenarios,
  payOf,
  referenceAmount,
  sumOf,
  type Comparison,
  type CostReference,
  type ScenarioChange,
  type TeamBase,
} from '../../../src/plan/what-if';
import { builtIn, inForce, input, month, sampleMonth, scenario, targets, team } from './months';

const store = inForce(builtIn('brand-store'));
const person = (key: string) => ({ kind: 'person', key }) as const;

function compare(
  base: TeamBase,
  scenarios: readonly (readonly ScenarioChange[])[],
  budget: number | null = null,
  reference: CostReference | null = null,
): Comparison {
  const outcome = (one: TeamBase) => ({ pay: payOf(one), reference: reference && referenceAmount(one, reference) });
  const bases = scenarios.map((changes) => applyScenario(base, scenario(changes), []).base);
  return compareScenarios(base, outcome(base), bases.map(outcome), budget);
}

// 960 + 240 × cars ÷ 8 + 200 a car: each car is 230.
const base = month(
  team(store, [
    ['An', { unitsA: 4 }],
    ['Bo', { unitsA: 6 }],
    ['Cai', { unitsA: 8 }],
    ['Du', { unitsA: 2 }],
  ]),
);
const mixed = [
  input('unitsA', 'plus', 2, person('An')),
  input('unitsA', 'plus', 3, person('Bo')),
  input('unitsA', 'plus', -1, person('Cai')),
];

test('who gains, who loses and who neither, with sums and whose pay changes most', () => {
  const { today, scenarios, people } = compare(base, [mixed]);
  expect(people.map(({ name, scenarios: [then] }) => [name, then?.difference])).toEqual([
    ['An', 460],
    ['Bo', 690],
    ['Cai', -230],
    ['Du', 0],
  ]);
  expect(today).toMatchObject({ total: 8440, difference: 0, unchanged: 4, unknown: 0, share: null, budget: null });
  expect(scenarios[0]).toMatchObject({
    total: 9360,
    difference: 920,
    winners: { people: 2, sum: 1150, most: { key: 'Bo', difference: 690 } },
    losers: { people: 1, sum: -230, most: { key: 'Cai', difference: -230 } },
    unchanged: 1,
  });
});

describe('a budget', () => {
  const broken = (budget: number) => compare(base, [mixed], budget).scenarios[0]?.budget;
  test.each([
    ['is kept to the cent', 9360, { left: 0, breakers: [] }],
    ['is broken by the one whose pay rose most', 8800, { left: -560, breakers: [{ key: 'Bo', difference: 690 }] }],
    ['is broken by as many as it takes', 8600, { left: -760, breakers: [{ key: 'Bo' }, { key: 'An' }] }],
    ['is too small even without any rise', 8200, { left: -1160, breakers: [], withoutRises: true }],
  ] as const)('%s', (_, budget, expected) => {
    expect(broken(budget)).toMatchObject({ withoutRises: false, ...expected });
  });

  test('nobody breaks the month as it is, whatever the budget', () => {
    expect(compare(base, [], 8000).today.budget).toEqual({ left: -440, breakers: [], withoutRises: true });
    expect(compare(base, [], 9000).today.budget).toEqual({ left: 560, breakers: [], withoutRises: false });
  });
});

describe('cost as a share', () => {
  const managers = inForce(builtIn('after-sales-management'));
  const wages = { kind: 'figure', plan: 'brand-store', of: 'input', name: 'wage' } as const;
  test('of an amount that is typed', () => {
    expect(compare(base, [mixed], null, { kind: 'amount', amount: 84_400 })).toMatchObject({
      today: { share: 0.1 },
      scenarios: [{ share: 9360 / 84_400 }],
    });
  });
  test('of an input over everybody, defaults among it, as the scenario has it', () => {
    // Twice the wage: 960 more fixed for each of four, and 600 more for 20 cars of a task of 8.
    const raised = compare(base, [[input('wage', 'times', 2)]], null, wages);
    expect([raised.today.share, raised.scenarios[0]?.share]).toEqual([8440 / 4800, (8440 + 4 * 960 + 600) / 9600]);
  });
  test('of a figure that a department shares', () => {
    const profit = { kind: 'figure', plan: 'after-sales-management', of: 'department', name: 'netProfit' } as const;
    const led = month(team(managers, [['Qian', { assessment: 92, kpiScore: 0.96 }]], { netProfit: 380_000, attainment: 0.95 })); // prettier-ignore
    expect(compare(led, [], null, profit).today.share).toBe(3188.35 / 380_000);
  });
  test.each<[string, CostReference]>([
    ['nought', { kind: 'amount', amount: 0 }],
    ['less than nought', { kind: 'amount', amount: -5 }],
    ['a plan that is not there', { ...wages, plan: 'graded-pay' }],
    ['a figure that is not there', { ...wages, name: 'constructor' }],
  ])('of %s is none', (_, reference) => {
    expect(compare(base, [mixed], null, reference).scenarios[0]?.share).toBeNull();
  });
});

test('someone without a figure is in no difference, and is counted', () => {
  const { today, scenarios, people } = compare(base, [[input('unitsA', 'set', -1, person('An'))]]);
  expect(people[0]?.scenarios[0]).toMatchObject({ pay: null, error: '#VALUE!', difference: null });
  expect(today.unknown).toBe(0);
  expect(scenarios[0]).toMatchObject({ total: 6560, difference: 0, unknown: 1, unchanged: 3 });
});

test('people’s differences add up to the difference of the totals, to the cent, whatever changes', () => {
  const sample = sampleMonth();
  const names = ['target', 'output', 'vehicles', 'unitsA', 'assessment', 'kpiScore'];
  const change = fc.oneof(
    fc.integer({ min: 50, max: 200 }).map((percent) => targets(percent / 100)),
    fc
      .tuple(fc.constantFrom(...names), fc.integer({ min: 70, max: 150 }))
      .map(([name, percent]) => input(name, 'times', percent / 100)),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const { today, scenarios, people } = compare(sample, [changes]);
      const [then] = scenarios;
      const differences = people.map(({ scenarios: [one] }) => one?.difference ?? Number.NaN);
      expect(sumOf(differences)).toBe(then?.difference);
      expect(sumOf([today.total, then?.difference ?? 0])).toBe(then?.total);
      expect(sumOf([then?.winners.sum ?? 0, then?.losers.sum ?? 0])).toBe(then?.difference);
      expect((then?.winners.people ?? 0) + (then?.losers.people ?? 0) + (then?.unchanged ?? 0)).toBe(people.length);
    }),
    { numRuns: 10 },
  );
});
