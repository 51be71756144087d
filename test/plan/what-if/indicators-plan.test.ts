import fc from 'fast-check';
import { toDouble, isError, isFigure } from '../../../src/formula/value';
import { personEvaluator, sum, toCent } from '../../../src/plan/evaluate-person';
import { compilePlan, evaluatePerson, readPlan } from '../../../src/plan/language';
import type { Figure, IndicatorFigures } from '../../../src/plan/month-pay';
import type { Indicator, IsoMonth, MonthSetup } from '../../../src/plan/month-setup';
import { indicatorInputs, indicatorsPlan } from '../../../src/plan/what-if/indicators-plan';

const MONTH = '2026-10' as IsoMonth;
type Rules = Pick<MonthSetup, 'month' | 'indicators' | 'curve' | 'multiplierOn'>;
interface Given {
  readonly base: Figure;
  readonly performanceBase: Figure;
  readonly indicators: readonly IndicatorFigures[];
}

const TIERS: Indicator['tiers'] = {
  rows: [
    [0, 200],
    [10, 250],
    [15, 300.55],
  ],
  method: 'marginal',
  boundary: '>=',
};
const CURVE: Rules['curve'] = {
  rows: [
    [0, 0],
    [0.6, 0.5],
    [0.8, 0.9],
    [1, 1],
    [1.2, 1.25],
  ],
  method: 'step',
  boundary: '>=',
};

/** The pay by the plan made of the rules. */
function planned(rules: Rules, given: Given): Figure {
  const plan = indicatorsPlan(rules);
  const [version] = plan.versions;
  if (!version) throw new RangeError('A version is missing');
  const { pay } = evaluatePerson(compilePlan(plan, version), { month: MONTH, inputs: indicatorInputs(rules, given) });
  if (isFigure(pay.value)) return toDouble(pay.value);
  return isError(pay.value) ? (pay.value.code as Figure) : null;
}

/** The pay as the KPI sheet has it. */
function built(rules: Rules, given: Given): Figure {
  return personEvaluator(rules)({ ...given, adjustment: null }).pay;
}

const cents = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const indicators = fc.array(
  fc.record({
    targetColumn: fc.option(fc.constant(1), { nil: null }),
    direction: fc.constantFrom('higher' as const, 'lower' as const, 'lower-ratio' as const),
    tiers: fc.constantFrom(TIERS, { ...TIERS, method: 'whole' as const, boundary: '>' as const }, null),
    weight: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const rules = fc.record({
  month: fc.constant(MONTH),
  indicators: indicators.map((list): Indicator[] => {
    const total = list.reduce((all, { weight }) => all + weight, 0);
    return list.map((indicator, index) => ({
      ...indicator,
      title: `Indicator ${index + 1}`,
      actual: { source: 0, measure: { kind: 'count' } },
      weight: (indicator.weight + 1) / (total + list.length),
    }));
  }),
  curve: fc.constantFrom<Rules['curve']>(CURVE, { ...CURVE, method: 'linear' }, { ...CURVE, boundary: '>' }),
  multiplierOn: fc.constantFrom('performance' as const, 'commission' as const, 'both' as const),
});
const figures = fc.record({
  target: fc.option(fc.oneof(fc.integer({ min: 0, max: 20 }), cents(20)), { nil: null }),
  actual: fc.option(fc.oneof(fc.integer({ min: 0, max: 24 }), cents(24)), { nil: null }),
});
const person = fc.record({
  base: fc.option(cents(5000), { nil: null }),
  performanceBase: fc.option(cents(5000), { nil: null }),
  indicators: fc.array(figures, { minLength: 3, maxLength: 3 }),
});

test('whatever the indicators, the plan made of them pays what the KPI sheet does', () => {
  fc.assert(
    fc.property(rules, person, (by, given) => {
      // What has no target column has no target.
      const own = {
        ...given,
        indicators: by.indicators.map(({ targetColumn }, index) => ({
          actual: given.indicators[index]?.actual ?? null,
          target: targetColumn === null ? null : (given.indicators[index]?.target ?? null),
        })),
      };
      expect(planned(by, own) ?? 0).toBe(built(by, own) ?? 0);
    }),
    { numRuns: 300 },
  );
});

const ONE: Rules = {
  month: MONTH,
  indicators: [
    {
      title: '销量',
      targetColumn: 1,
      actual: { source: 0, measure: { kind: 'count' } },
      weight: 1,
      direction: 'higher',
      tiers: TIERS,
    },
  ],
  curve: CURVE,
  multiplierOn: 'performance',
};

test('8 of 10 cars: 1,600 commission, 90 % of 3,000, and 1,200 base are 5,500', () => {
  const given: Given = { base: 1200, performanceBase: 3000, indicators: [{ target: 10, actual: 8 }] };
  expect(planned(ONE, given)).toBe(5500);
  expect(toCent(sum([planned(ONE, given), 100.005]))).toBe(5600.01);
});

test('an error in the lists stays that error', () => {
  const given: Given = { base: 1200, performanceBase: 3000, indicators: [{ target: 10, actual: '#N/A' }] };
  expect(planned(ONE, given)).toBe('#N/A');
});

test('it is a plan like any other: complete, and a target is known as one', () => {
  expect(readPlan(indicatorsPlan(ONE)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(indicatorsPlan(ONE).versions[0]?.inputs['target1']?.goal).toBe('target');
});
