import * as fc from 'fast-check';
import type { PayPlan, PlanInput, PlanVersion } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  applyScenario,
  canFollow,
  payOf,
  readScenario,
  writeScenario,
  type ScenarioPlan,
  type TeamBase,
} from '../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { proposeFigures } from '../../../src/sheets/what-if/propose-figures';
import { builtIn, exampleMonths, inForce, month, scenario, targets, team } from './months';

const PAID = BUILT_IN_PLANS.filter(({ use }) => use !== 'payroll');
const renamed = (name: string): string => `${name}Elsewhere`;

/** The same plan, with another name for every input. */
function copyOf(plan: PayPlan): PayPlan {
  return { ...plan, plan: 'copy', versions: plan.versions.map(renamedVersion) };
}

function renamedVersion(version: PlanVersion): PlanVersion {
  const formula = (text: string): string =>
    text.replace(/("[^"]*"|department\.\w+)|\b[a-z]\w*/g, (word, kept) =>
      kept === undefined && Object.hasOwn(version.inputs, word) ? renamed(word) : word,
    );
  return {
    validFrom: version.validFrom,
    ...(version.department && { department: version.department }),
    parameters: version.parameters,
    inputs: Object.fromEntries(Object.entries(version.inputs).map(([name, entry]) => [renamed(name), entry])),
    lines: Object.fromEntries(
      Object.entries(version.lines).map(([name, line]) => [
        name,
        typeof line === 'string' ? formula(line) : { ...line, formula: formula(line.formula) },
      ]),
    ),
    pay: formula(version.pay),
  };
}

const MONTHS = PAID.flatMap((plan) => exampleMonths(plan).map((base) => ({ plan, base })));
const paid = (base: TeamBase): unknown =>
  [...payOf(base).people.values()].map(({ key, pay, attainment, error }) => ({ key, pay, attainment, error }));
const versionOf = ({ teams }: TeamBase): PlanVersion => teams[0]!.compiled.version;

test('a copy of the plan with other names for its inputs pays everybody the same, by what is said and by what is proposed', () => {
  fc.assert(
    fc.property(fc.nat(MONTHS.length - 1), fc.integer({ min: 50, max: 200 }), (at, percent) => {
      const { plan, base } = MONTHS[at]!;
      const copy = copyOf(plan);
      const to = copy.versions.find(({ validFrom }) => validFrom === versionOf(base).validFrom)!;
      const said = Object.fromEntries(Object.keys(versionOf(base).inputs).map((name) => [renamed(name), name]));
      expect(proposeFigures(versionOf(base), to)).toEqual(said);
      const change = targets(percent / 100);
      const move = { from: plan.plan, to: { plan: 'copy', validFrom: to.validFrom }, figures: said };
      const moved = applyScenario(base, scenario([change], [move]), [copy]);
      expect(moved).toMatchObject({ impossible: [], unfit: [], missing: [] });
      expect(moved.base.teams[0]?.compiled.plan.plan).toBe('copy');
      expect(paid(moved.base)).toEqual(paid(applyScenario(base, scenario([change]), []).base));
    }),
    { numRuns: 40 },
  );
});

const store = inForce(builtIn('brand-store'));
const sales = inForce(builtIn('sales-department'));
const to = (plan: string): ScenarioPlan['to'] => ({ plan, validFrom: '2026-01' as IsoMonth });
const wang = { wage: 1200, unitsA: 12, target: 10, management: 0.9 };
const han = { base: 1500, performance: 3000, showroomCars: 12, target: 10 };
const base = month(team(store, [['Wang', wang]]), team(sales, [['Han', han]]));
const moveOf = (from: string, goal: string, figures?: ScenarioPlan['figures']) => {
  const plans: readonly ScenarioPlan[] = [{ from, to: to(goal), ...(figures && { figures }) }];
  const applied = applyScenario(base, scenario([], plans), BUILT_IN_PLANS);
  const members = applied.base.teams.flatMap(({ people }) => people);
  return {
    ...applied,
    inputs: (key: string) => members.find((person) => person.key === key)?.inputs,
    pay: (key: string) => payOf(applied.base).people.get(key)?.pay,
    missingNames: applied.missing.map(({ name }) => name),
  };
};

describe('the sales department and the brand store, on the same month', () => {
  test('Han at the store: 1,200 fixed, 300 × 12 ÷ 10, ten cars at 200 and two at 250', () => {
    const moved = moveOf('sales-department', 'brand-store', { wage: 'base', unitsA: 'showroomCars' });
    expect(moved.inputs('Han')).toEqual({ wage: 1500, unitsA: 12, target: 10 });
    expect(moved.pay('Han')).toBe(1200 + 360 + 2500);
    expect(moved.unfit).toEqual([]);
    expect(moved.missingNames).toEqual(['unitsB', 'management']);
    // Without them the store’s own wage of 1,200 is paid, and no car.
    expect(moveOf('sales-department', 'brand-store').pay('Han')).toBe(960);
  });

  test('Wang at the department: 1,200, all of 3,000, 300 for 120 %, and half of the champion’s 300: Han sold twelve too', () => {
    const moved = moveOf('brand-store', 'sales-department', { base: 'wage', showroomCars: 'unitsA' });
    expect(moved.pay('Wang')).toBe(1200 + 3000 + 300 + 150);
    expect(moved.missingNames).toContain('performance');
    expect(moved.missingNames).not.toContain('showroomCars');
  });

  test('what is said wins over what has the same name', () => {
    expect(moveOf('sales-department', 'brand-store', { target: 'showroomCars' }).inputs('Han')?.['target']).toBe(12);
  });

  test.each<[string, NonNullable<ScenarioPlan['figures']>]>([
    ['an input that the new plan does not have', { unitsC: 'showroomCars' }],
    ['an input that the present plan does not have', { unitsA: 'cars' }],
    ['money for cars', { unitsA: 'accessorySales' }],
    ['a word for a ratio', { management: 'model' }],
    ['one for each car where the month has one', { wage: 'margin' }],
    ['nothing at all that objects have anyway', { toString: 'constructor' }],
  ])('%s is told, and everything else comes along as before', (_, figures) => {
    const moved = moveOf('sales-department', 'brand-store', figures);
    expect(moved.unfit.map(({ input }) => input)).toEqual(Object.keys(figures));
    expect(moved.impossible).toEqual([]);
    expect(moved.inputs('Han')).toEqual({ target: 10 });
    expect(moved.missingNames).toEqual(['wage', 'unitsA', 'unitsB', 'management']);
  });
});

test('a number without a unit stands for things and for money; a ratio, a score, a count and an amount never do for each other', () => {
  const kinds: Readonly<Record<string, PlanInput>> = {
    bare: {},
    cars: { unit: 'car' },
    orders: { unit: 'order' },
    money: { unit: 'CNY' },
    monthly: { unit: 'CNY/month' },
    ratio: { unit: 'ratio' },
    score: { unit: 'score' },
    date: { unit: 'date' },
  };
  const pairs = Object.entries(kinds).map(([name, input]) => [
    name,
    ...Object.keys(kinds).filter((other) => canFollow(input, kinds[other]!)),
  ]);
  expect(pairs).toEqual([
    ['bare', 'bare', 'cars', 'orders', 'money', 'monthly'],
    ['cars', 'bare', 'cars', 'orders'],
    ['orders', 'bare', 'cars', 'orders'],
    ['money', 'bare', 'money', 'monthly'],
    ['monthly', 'bare', 'money', 'monthly'],
    ['ratio', 'ratio'],
    ['score', 'score'],
    ['date', 'date'],
  ]);
});

test('figures that come along are kept with the scenario, and only as names', () => {
  const move = { from: 'a', to: to('b'), figures: { unitsA: 'cars', ['__proto__']: 'x' } };
  const one = scenario([], [move]);
  expect(readScenario(JSON.parse(writeScenario(one)))).toEqual(one);
  for (const figures of [null, [], 'cars', { unitsA: 1 }, { unitsA: ' ' }, { unitsA: { input: 'cars' } }]) {
    expect(readScenario({ ...one, plans: [{ ...move, figures }] })).toBeNull();
  }
});
