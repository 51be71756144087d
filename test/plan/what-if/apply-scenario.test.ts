import * as fc from 'fast-check';
import type { PayPlan } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  applyScenario,
  payOf,
  planChoices,
  sumOf,
  type Scenario,
  type ScenarioChange,
  type ScenarioWho,
  type TeamBase,
} from '../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import {
  ALL,
  builtIn,
  exampleMonths,
  inForce,
  input,
  month,
  MONTH,
  sampleMonth,
  scenario,
  targets,
  team,
} from './months';

const STORE = builtIn('brand-store');
const store = inForce(STORE);
const SALES = builtIn('sales-department');
const sales = inForce(SALES);
const PAID = BUILT_IN_PLANS.filter(({ use }) => use !== 'payroll');
const wang = { wage: 1200, unitsA: 12, target: 10, management: 0.9 };

const apply = (base: TeamBase, changes: readonly ScenarioChange[], plans: Scenario['plans'] = []) =>
  applyScenario(base, scenario(changes, plans), BUILT_IN_PLANS);
const after = (base: TeamBase, ...changes: readonly ScenarioChange[]) => apply(base, changes).base;
const inputs = (base: TeamBase, key: string) =>
  base.teams.flatMap(({ people }) => people).find((person) => person.key === key)?.inputs;
const pay = (base: TeamBase, key: string) => payOf(base).people.get(key)?.pay;
const version = (plan: string, validFrom = '2026-01') => ({ plan, validFrom: validFrom as IsoMonth });

describe('targets', () => {
  test('ten per cent more target pay what a hand works out, to the cent', () => {
    // 960 + 240 × 12 ÷ 11 × 0.9 + 2,500 × 0.9; before 960 + 240 × 12 ÷ 10 × 0.9 + 2,250.
    const base = month(team(store, [['Wang Min', wang]]));
    expect(pay(base, 'Wang Min')).toBe(3469.2);
    const raised = after(base, targets(1.1));
    expect(inputs(raised, 'Wang Min')).toMatchObject({ target: 11 });
    expect(pay(raised, 'Wang Min')).toBe(3445.64);
    expect(payOf(raised).people.get('Wang Min')?.attainment).toBeCloseTo(12 / 11, 15);
  });

  test('a target that is not given is the plan’s own, and eight cars of it and ten per cent are 8.8, not 9', () => {
    const base = month(team(store, [['Li Lei', { unitsA: 8 }]]));
    expect(inputs(after(base, targets(1.1)), 'Li Lei')).toEqual({ unitsA: 8, target: 8.8 });
  });

  test('an attainment that is given as a figure goes the other way, one that people share among them', () => {
    const advisor = inForce(builtIn('after-sales-advisor'));
    const managers = inForce(builtIn('after-sales-management'));
    const base = month(
      team(advisor, [['Zhao', { outputAttainment: 0.99, vehicleAttainment: null, output: 50_000 }]]),
      team(managers, [['Qian', { assessment: 90, kpiScore: 1 }]], { netProfit: 380_000, attainment: 0.95 }),
    );
    const { teams } = after(base, targets(1.1));
    expect(teams[0]?.people[0]?.inputs).toMatchObject({
      outputAttainment: 0.9,
      vehicleAttainment: 0.909090909090909,
      output: 50_000,
    });
    expect(teams[1]?.department).toEqual({ netProfit: 380_000, attainment: 0.863636363636364 });
  });

  test('what a team shares stays where targets change for some of it only', () => {
    const managers = inForce(builtIn('after-sales-management'));
    const base = month(
      team(managers, [['Qian', {}, 'Service manager'], ['Sun', {}, 'Technical director']], { attainment: 1.1 }), // prettier-ignore
    );
    const some = apply(base, [targets(1.1, { kind: 'position', position: 'Service manager' })]);
    expect(some.unused).toHaveLength(1);
    expect(some.base.teams[0]?.department).toEqual({ attainment: 1.1 });
    expect(after(base, targets(1.1, { kind: 'plan', plan: 'after-sales-management' })).teams[0]?.department).toEqual({
      attainment: 1,
    });
  });

  test.each(PAID.map((plan) => [plan.plan, plan] as const))(
    '%s: times 1 changes nobody’s pay, and targets out of reach never pay more',
    (_, plan) => {
      for (const base of exampleMonths(plan)) {
        const before = payOf(base);
        expect(payOf(after(base, targets(1)))).toEqual(before);
        const higher = payOf(after(base, targets(4)));
        for (const [key, { pay: now }] of before.people) {
          expect(higher.people.get(key)?.pay ?? 0).toBeLessThanOrEqual(now ?? 0);
        }
      }
    },
  );
});

describe('levers', () => {
  const base = month(
    team(store, [
      ['Wang Min', wang, 'Consultant'],
      ['Li Lei', { unitsA: 8.5, management: 1 }, 'Supervisor'],
    ]),
    team(sales, [['Han Mei', { base: 1200, performance: 3000, showroomCars: 9, target: 10 }, 'Consultant']]),
  );
  const rows: readonly (readonly [string, ScenarioChange, Readonly<Record<string, unknown>>])[] = [
    ['set for one person', input('unitsA', 'set', 15, { kind: 'person', key: 'Li Lei' }), { 'Li Lei': 15 }],
    ['times, exactly in decimals', input('unitsA', 'times', 1.1), { 'Wang Min': 13.2, 'Li Lei': 9.35 }],
    [
      'plus, for a position',
      input('unitsA', 'plus', 2, { kind: 'position', position: 'Consultant' }),
      { 'Wang Min': 14 },
    ],
    ['plus, for a plan', input('unitsA', 'plus', 0.1, { kind: 'plan', plan: 'brand-store' }), { 'Li Lei': 8.6 }],
    ['never below nought by being taken lower', input('unitsA', 'plus', -10), { 'Wang Min': 2, 'Li Lei': 0 }],
    ['a default moves where nothing is given', input('wage', 'times', 1.05), { 'Li Lei': 1260 }],
  ];
  test.each(rows)('%s', (_, change, expected) => {
    const name = change.figure.kind === 'input' ? change.figure.input : '';
    const { base: changed, unused } = apply(base, [change]);
    expect(unused).toEqual([]);
    for (const [key, value] of Object.entries(expected)) expect(inputs(changed, key)?.[name]).toBe(value);
  });

  test('changes go one after the other', () => {
    const changed = after(base, input('unitsA', 'set', 10), input('unitsA', 'plus', 1), input('unitsA', 'times', 2));
    expect(inputs(changed, 'Wang Min')?.['unitsA']).toBe(22);
  });

  test('records are changed one by one, and nobody gets rows by a change', () => {
    const cars = month(team(sales, [['Han Mei', { margin: [1000, null, 2500] }], ['Xu', {}]])); // prettier-ignore
    const changed = after(cars, input('margin', 'times', 2));
    expect(inputs(changed, 'Han Mei')?.['margin']).toEqual([2000, null, 5000]);
    expect(inputs(changed, 'Xu')?.['margin'] ?? null).toBeNull();
  });

  test.each<readonly [string, ScenarioChange]>([
    ['a position that nobody has', input('unitsA', 'plus', 1, { kind: 'position', position: 'Driver' })],
    ['a person who is not there', input('unitsA', 'plus', 1, { kind: 'person', key: 'Zoe' })],
    ['a figure of no plan', input('unitsC', 'plus', 1)],
    ['a word as if it were a number', input('model', 'set', 1)],
    ['a figure of another plan’s people', input('showroomCars', 'plus', 1, { kind: 'plan', plan: 'brand-store' })],
    ['targets times nought', targets(0)],
    ['targets plus something', { ...targets(1), how: 'plus' }],
    ['a figure that is none', input('unitsA', 'set', Number.NaN)],
    ['a shared figure that there is not', { who: ALL, figure: { kind: 'department', plan: 'brand-store', figure: 'profit' }, how: 'set', value: 1 }], // prettier-ignore
  ])('%s changes nothing and is told', (_, change) => {
    const { base: changed, unused } = apply(base, [change]);
    expect(unused).toEqual([change]);
    expect(changed).toEqual(base);
  });
});

describe('other plans', () => {
  const NEXT: PayPlan = {
    ...STORE,
    versions: [
      ...STORE.versions,
      {
        ...STORE.versions[0]!,
        validFrom: '2027-01' as IsoMonth,
        parameters: { ...STORE.versions[0]!.parameters, fixedShare: { unit: 'ratio', value: 0.5 } },
      },
    ],
  };
  const base = month(
    team(store, [['Wang Min', wang, 'Consultant'], ['Li Lei', { unitsA: 8, target: 8 }]]), // prettier-ignore
    team(sales, [['Han Mei', { base: 1500, performance: 3000, showroomCars: 9, target: 10 }]]),
  );

  test('a version to come on this month: 600 fixed, 600 × 1.2 × 0.9 and the same cars', () => {
    const to = version('brand-store', '2027-01');
    const moved = applyScenario(base, scenario([], [{ from: 'brand-store', to }]), [NEXT]);
    expect(moved).toMatchObject({ unused: [], impossible: [], missing: [] });
    expect(pay(moved.base, 'Wang Min')).toBe(600 + 648 + 2250);
    expect(pay(moved.base, 'Han Mei')).toBe(pay(base, 'Han Mei'));
  });

  test('figures of the same name come along; what the plan asks for and nobody has is told, with what stands for it', () => {
    const { base: moved, missing } = apply(base, [], [{ from: 'brand-store', to: version('sales-department') }]);
    expect(moved.teams.map(({ compiled, people }) => [compiled.plan.plan, people.map(({ key }) => key)])).toEqual([
      ['sales-department', ['Wang Min', 'Li Lei', 'Han Mei']],
    ]);
    expect(inputs(moved, 'Wang Min')).toEqual({ target: 10 });
    expect(missing).toContainEqual({ plan: 'sales-department', of: 'input', name: 'performance', standsIn: 3000 });
    expect(missing.map(({ name }) => name)).not.toContain('target');
  });

  test('people come to a plan that is in use and keep the order of the month', () => {
    const { base: moved } = apply(base, [], [{ from: 'sales-department', to: version('brand-store') }]);
    expect(moved.teams).toHaveLength(1);
    expect(moved.teams[0]?.compiled).toBe(store);
    expect(payOf(moved).people.size).toBe(3);
    expect(pay(moved, 'Wang Min')).toBe(3469.2);
  });

  test('a change after a move gives what is missing, to those the plan of the month has', () => {
    const plans = [{ from: 'brand-store', to: version('sales-department') }];
    const own = { kind: 'plan', plan: 'brand-store' } as const;
    const change = input('showroomCars', 'set', 10, own);
    const { base: moved, missing, unused } = apply(base, [change], plans);
    expect(unused).toEqual([]);
    expect(inputs(moved, 'Li Lei')).toMatchObject({ showroomCars: 10 });
    expect(inputs(moved, 'Han Mei')).toMatchObject({ showroomCars: 9 });
    expect(missing.map(({ name }) => name)).not.toContain('showroomCars');
  });

  test('the same name in another unit is another figure', () => {
    const other: PayPlan = {
      ...STORE,
      plan: 'other',
      versions: [{ ...STORE.versions[0]!, inputs: { ...STORE.versions[0]!.inputs, unitsA: { unit: 'bottle' } } }],
    };
    const { base: moved, missing } = applyScenario(
      base,
      scenario([], [{ from: 'brand-store', to: version('other') }]),
      [other],
    );
    expect(inputs(moved, 'Wang Min')).toEqual({ wage: 1200, target: 10, management: 0.9 });
    expect(missing.map(({ name }) => name)).toContain('unitsA');
  });

  test.each([
    ['people', { from: 'graded-pay', to: version('brand-store') }],
    ['plan', { from: 'brand-store', to: version('no-such-plan') }],
    ['version', { from: 'brand-store', to: version('graded-pay', '2031-01') }],
  ] as const)('a move without its %s is told and not made', (kind, move) => {
    const { base: moved, impossible } = apply(base, [], [move]);
    expect(impossible).toEqual([{ kind, move }]);
    expect(moved).toEqual(base);
  });

  test('every version of every plan that pays people can be chosen, the one in force marked', () => {
    const choices = planChoices([...BUILT_IN_PLANS, NEXT], MONTH);
    expect(choices.filter(({ plan }) => plan.plan === 'brand-store')).toMatchObject([
      { version: { validFrom: '2027-01' }, inForce: false },
      { version: { validFrom: '2026-01' }, inForce: true },
    ]);
    expect(choices.map(({ plan }) => plan.plan)).not.toContain('payroll-cn');
  });
});

describe('the order of the people', () => {
  const sample = sampleMonth();
  const before = payOf(sample);
  // Whoever shares a pool is left out: where it does not divide, the first of them has the cent that is over.
  const alone: TeamBase = {
    ...sample,
    teams: sample.teams.filter(({ compiled }) => compiled.plan.plan !== 'after-sales-parts'),
  };
  const shuffled: TeamBase = {
    ...alone,
    teams: [...alone.teams].reverse().map((one) => ({ ...one, people: [...one.people].reverse() })),
  };
  const who: fc.Arbitrary<ScenarioWho> = fc.oneof(
    fc.constant<ScenarioWho>(ALL),
    fc.constantFrom(...sample.teams).map(({ compiled }) => ({ kind: 'plan' as const, plan: compiled.plan.plan })),
  );
  const change = fc.tuple(who, fc.integer({ min: 1, max: 300 })).map(([whom, percent]) => targets(percent / 100, whom));

  test('does not matter to anyone’s pay', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
        const one = payOf(after(alone, ...changes));
        const other = payOf(after(shuffled, ...changes));
        expect(other.total).toBe(one.total);
        expect(new Map([...other.people].sort())).toEqual(new Map([...one.people].sort()));
      }),
      { numRuns: 12 },
    );
  });

  test('everybody is still there, and the total is the sum', () => {
    expect(before.people.size).toBe(36);
    expect(before.failed).toBe(0);
    expect(before.total).toBe(sumOf([...before.people.values()].map(({ pay: one }) => one ?? 0)));
  });
});
