import fc from 'fast-check';
import { personEvaluator, type PayRules } from '../../src/plan/evaluate-person';
import type { Figure, PersonFigures } from '../../src/plan/month-pay';
import type { Indicator } from '../../src/plan/month-setup';
import { evenWeights, STARTER_CURVE } from '../../src/plans/starter';

function indicator(over: Partial<Indicator> = {}): Indicator {
  return {
    title: 'Cars',
    targetColumn: 1,
    actual: { source: 0, measure: { kind: 'count' } },
    weight: 1,
    direction: 'higher',
    tiers: {
      rows: [
        [0, 200],
        [10, 250],
        [15, 300],
      ],
      method: 'marginal',
      boundary: '>=',
    },
    ...over,
  };
}

const rules = (over: Partial<PayRules> = {}): PayRules => ({
  indicators: [indicator()],
  curve: STARTER_CURVE,
  multiplierOn: 'performance',
  ...over,
});

function person(target: Figure, actual: Figure, over: Partial<PersonFigures> = {}): PersonFigures {
  return { indicators: [{ target, actual }], base: 1200, performanceBase: 3000, adjustment: null, ...over };
}

describe("the sales department scheme's own example: base 1,200, performance pay 3,000, accessories 1,000", () => {
  const noCommission = rules({ indicators: [indicator({ tiers: null })] });
  test.each([
    [0.29, 2200],
    [0.3, 3100],
    [0.4, 3400],
    [0.8, 4600],
    [0.85, 4600],
    [0.9, 4600],
    [0.999, 4600],
    [1, 5200],
    [1.3, 5200],
  ])('completion %d pays %d', (completion, pay) => {
    expect(personEvaluator(noCommission)(person(1000, completion * 1000, { adjustment: 1000 })).pay).toBe(pay);
  });
});

test.each<[string, PayRules, PersonFigures, Record<string, unknown>]>([
  ['the nth car', rules(), person(12, 12), { commission: 2500, performance: 3000, pay: 6700 }],
  [
    'no target',
    rules(),
    person(null, 3),
    { attainments: [null], score: null, multiplier: null, performance: null, commission: 600, pay: 1800 },
  ],
  ['a zero target', rules(), person(0, 3), { attainments: [null], score: null, pay: 1800 }],
  ['a negative month', rules(), person(10, -2), { attainments: [-0.2], multiplier: 0, commission: 0 }],
  [
    'an error among the actuals',
    rules(),
    person(10, '#N/A'),
    { attainments: ['#N/A'], score: '#N/A', commission: '#N/A', pay: '#N/A' },
  ],
  ['a negative target', rules(), person(-10, 2), { attainments: ['#VALUE!'], pay: '#VALUE!' }],
  [
    'a multiplier on commission',
    rules({ multiplierOn: 'commission' }),
    person(12, 9.6),
    { multiplier: 0.8, commission: 1536, performance: 3000 },
  ],
  ['a multiplier on both', rules({ multiplierOn: 'both' }), person(12, 9.6), { commission: 1536, performance: 2400 }],
  [
    'nothing has a target',
    rules({ indicators: [indicator({ targetColumn: null })], multiplierOn: 'both' }),
    person(null, 12),
    { score: null, commission: 2500, performance: 3000 },
  ],
  [
    'thresholds that do not rise',
    rules({
      indicators: [
        indicator({
          tiers: {
            rows: [
              [5, 1],
              [5, 2],
            ],
            method: 'marginal',
            boundary: '>=',
          },
        }),
      ],
    }),
    person(10, 10),
    { commission: '#VALUE!', multiplier: 1 },
  ],
  [
    'weights that do not add up',
    rules({ indicators: [indicator({ weight: 0.5 })] }),
    person(10, 10),
    { score: '#VALUE!', pay: '#VALUE!' },
  ],
  [
    'half a cent',
    rules({ indicators: [indicator({ tiers: { rows: [[0, 1]], method: 'marginal', boundary: '>=' } })] }),
    person(1, 1.005),
    { commission: 1.01 },
  ],
  [
    'a score that repeating decimals make',
    rules({ indicators: [indicator({ weight: 0.6, tiers: null }), indicator({ weight: 0.4, tiers: null })] }),
    {
      ...person(1, 1),
      indicators: [
        { target: 3, actual: 4 },
        { target: 5, actual: 0 },
      ],
    },
    { score: 80, multiplier: 0.8 },
  ],
])('%s', (_, plan, figures, expected) => {
  expect(personEvaluator(plan)(figures)).toMatchObject(expected);
});

test('selling more never pays less', () => {
  const evaluate = personEvaluator(rules({ multiplierOn: 'both' }));
  const pay = (actual: number): number => Number(evaluate(person(12, actual)).pay);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (sold, more) => {
      expect(pay(sold + more)).toBeGreaterThanOrEqual(pay(sold));
    }),
  );
});

test('even weights are whole percents that add up to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
      const percents = evenWeights(count).map((weight) => Math.round(weight * 100));
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      expect(Math.max(...percents) - Math.min(...percents)).toBeLessThanOrEqual(1);
    }),
  );
});
