import * as fc from 'fast-check';
import { applyScenario, payOf, quickPay, type ScenarioChange, type TeamBase } from '../../../src/plan/what-if';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { trialPlan } from '../quick/support/trial-plan';
import { exampleMonths, input, month, sampleMonth, scenario, targets, team } from './months';

const apply = (base: TeamBase, ...changes: readonly ScenarioChange[]): TeamBase =>
  applyScenario(base, scenario(changes), []).base;

test.each(BUILT_IN_PLANS.filter(({ use }) => use !== 'payroll').map((plan) => [plan.plan, plan] as const))(
  '%s: what was made ready pays what is worked out step by step, errors among it',
  (_, plan) => {
    for (const base of exampleMonths(plan)) {
      const quick = quickPay();
      for (const one of [base, apply(base, targets(1.25)), apply(base, targets(0.3)), base]) {
        expect(quick(one)).toEqual(payOf(one));
      }
    }
  },
);

test('a month with other texts, errors or answers of the department is not taken for one that is ready', () => {
  const compiled = trialPlan({
    inputs: { x: { unit: 'CNY' }, y: { unit: 'CNY', default: 5 } },
    department: { open: { kind: 'flag' }, d: { unit: 'CNY' } },
    pay: 'IF(department.open, x, 1) + COUNT(x) + y + department.d',
  });
  const quick = quickPay();
  for (const [x, y, open, d] of [
    [10, 1, true, 1],
    [10, 1, false, 1],
    [null, 1, true, 1],
    ['#N/A', 1, true, 1],
    ['none', null, false, null],
    [10, '#REF!', true, 2],
    [10, 2, true, '#DIV/0!'],
  ] as const) {
    const base = month(team(compiled, [['Ann', { x, y }]], { open, d }));
    expect(quick(base)).toEqual(payOf(base));
  }
});

describe('a dealership', () => {
  const sample = sampleMonth();
  const quick = quickPay();
  const names = ['target', 'output', 'unitsA', 'assessment', 'kpiScore', 'margin', 'outputAttainment'];
  const change = fc.oneof(
    fc.integer({ min: 20, max: 300 }).map((percent) => targets(percent / 100)),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom('set' as const, 'times' as const, 'plus' as const),
        fc.integer({ min: -3, max: 30 }),
      ) // prettier-ignore
      .map(([name, how, value]) => input(name, how, value / 10)),
  );

  test('pays the same, one scenario after the other, whatever they change', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const base = apply(sample, ...changes);
        expect(quick(base)).toEqual(payOf(base));
      }),
      { numRuns: 12 },
    );
  });

  test('and so it does where records change, which are no single figures', () => {
    const margins = apply(sample, input('margin', 'times', 3));
    expect(payOf(margins).total).toBeGreaterThan(payOf(sample).total);
    for (const base of [sample, margins, sample]) expect(quick(base)).toEqual(payOf(base));
  });

  test('and so it does with people under other plans, in between', () => {
    const to = { plan: 'graded-pay', validFrom: '2026-01' as IsoMonth };
    const moved = applyScenario(sample, scenario([targets(1.1)], [{ from: 'brand-store', to }]), BUILT_IN_PLANS).base;
    for (const base of [sample, moved, apply(sample, targets(1.1)), moved]) expect(quick(base)).toEqual(payOf(base));
  });
});
