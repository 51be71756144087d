import fc from 'fast-check';
import { isFigure, toDouble } from '../../../src/formula/value';
import {
  compilePlan,
  describePlanProblem,
  evaluateTeam,
  readPlan,
  readPlanText,
  runExample,
  writePlan,
  type PayPlan,
  type PlanVersion,
} from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  indicatorName,
  readScoredSheet,
  scoredVersion,
  totalWeight,
  type ScoredIndicator,
  type ScoredSheet,
} from '../../../src/plan/scored';
import { INDICATOR_CATALOGUE } from '../../../src/plans/built-in';
import { scoredFromCatalogue } from '../../../src/plans/catalogue-score';
import { evenWeights } from '../../../src/plans/starter';
import { indicator, planOf, sheetOf } from './support/sheets';

const CURVE = [
  [0, 0],
  [60, 0.6],
  [90, 1.2],
] as const;
const TWO = [indicator('units', { weight: 0.6 }), indicator('tests', { unit: 'score', weight: 0.4 })];
const told = (plan: unknown): string[] =>
  readPlan(plan).problems.map((problem) => describePlanProblem(problem, 'en-US'));
const unmarked = (version: PlanVersion): PlanVersion => {
  const copy = { ...version };
  delete copy.scored;
  return copy;
};
const valueOf = (plan: PayPlan, name: string, inputs: object): unknown => {
  const [result] = evaluateTeam(compilePlan(plan, plan.versions[0]!), {
    month: '2026-03' as IsoMonth,
    people: [{ ...inputs }],
  });
  const value = result?.lines.get(name)?.value ?? null;
  return isFigure(value) ? toDouble(value) : value;
};

describe('every position of the catalogue makes a plan', () => {
  test.each(INDICATOR_CATALOGUE.map((position) => [position.name, position] as const))('%s', (_, { indicators }) => {
    const weights = evenWeights(indicators.length);
    const sheet = sheetOf(
      indicators.map((one, index) => scoredFromCatalogue(one, weights[index]!)),
      { kind: 'amount', base: true },
    );
    const plan = planOf(sheet);
    expect(told(plan)).toEqual([]);
    expect(readPlanText(writePlan(plan)).plan).toEqual(plan);
    expect(readScoredSheet(plan.versions[0]!)).toEqual(sheet);
    const [example] = plan.versions[0]!.examples!;
    expect(example).toMatchObject({ lines: { score: 100 }, pay: 5000 });
    expect(runExample(compilePlan(plan, plan.versions[0]!), example!)[0]?.pay.value).toBe(5000);
  });
});

describe('what the score pays', () => {
  const inputs = { units: 15, tests: 18, base: 2000, performance: 3000 };

  test.each([
    ['nothing', { kind: 'nothing' }, 0],
    ['81 % of the amount', { kind: 'amount', base: false }, 2430],
    ['the same beside base pay', { kind: 'amount', base: true }, 4430],
    ['the amount by the step reached', { kind: 'multiplier', base: false, rows: CURVE, method: 'step' }, 1800],
    ['the amount between two steps', { kind: 'multiplier', base: true, rows: CURVE, method: 'linear' }, 5060],
  ] as const)('%s', (_, pays, pay) => {
    const plan = planOf(sheetOf(TWO, pays));
    expect(told(plan)).toEqual([]);
    expect(valueOf(plan, 'score', inputs)).toBe(81);
    expect(valueOf(plan, 'pay', inputs)).toBe(pay);
  });
});

test('the rank is over everyone under the plan, and those alike share it', () => {
  const plan = planOf(sheetOf([indicator('units')]));
  const people = [18, 22, 18, 9].map((units) => ({ units }));
  const results = evaluateTeam(compilePlan(plan, plan.versions[0]!), { month: '2026-03' as IsoMonth, people });
  expect(results.map(({ lines }) => lines.get('ranking')?.value)).toEqual([2, 1, 2, 4]);
});

describe('weights make a whole', () => {
  const weighted = (...weights: number[]): PlanVersion =>
    scoredVersion(
      sheetOf(weights.map((weight, index) => indicator(`item${'ABC'[index]!}`, { weight }))),
      '2026-01' as IsoMonth,
    );
  const check = (version: PlanVersion): string[] => told({ plan: 'p', title: 'p', versions: [version] });

  test.each([
    [[0.6, 0.3], 'itemBWeight: The weights add up to 90 %: 10 % are missing. Make them add up to 100 %.'],
    [[0.6, 0.3, 0.145], 'itemCWeight: The weights add up to 104.5 %: 4.5 % too much. Make them add up to 100 %.'],
    [[1.1, -0.1], 'itemBWeight: A weight of -10 % counts against what was achieved. Make it 0 % or more.'],
  ])('%j is refused at the weight', (weights, message) => {
    expect(check(weighted(...weights))).toEqual([`versions[0].parameters.${message}`]);
  });

  test.each([[[0.1, 0.2, 0.7]], [[1]], [[0.333333333333333, 0.333333333333333, 0.333333333333334]]])(
    '%j is not',
    (weights) => {
      expect(check(weighted(...weights))).toEqual([]);
      expect(totalWeight(weights.map((weight) => ({ weight })))).toBe(1);
    },
  );

  const version = weighted(0.5, 0.5);
  const marked = (scored: unknown): string[] => told({ plan: 'p', title: 'p', versions: [{ ...version, scored }] });
  const itemA = { weight: 'itemAWeight', scoring: 'proportion' };

  test('a score that is marked is there, and so are its indicators and weights', () => {
    expect(marked({ score: 'marks', indicators: { itemA } })[0]).toBe(
      'versions[0].scored.score: “marks” is no line of the plan. Name the line that has the score.',
    );
    expect(marked({ score: 'score', indicators: { itemD: itemA } })[0]).toBe(
      'versions[0].scored.indicators.itemD: “itemD” is no input of the plan. Name the input that has the indicator’s actual.',
    );
    expect(marked({ score: 'score', indicators: { itemA: { ...itemA, weight: 'itemA' } } })).toEqual([
      'versions[0].scored.indicators.itemA.weight: “itemA” is no single figure among the parameters. Name the parameter that has the weight.',
    ]);
    expect(marked({ score: 'score', indicators: { itemA: { ...itemA, scoring: 'luck' } } })).toEqual([
      'versions[0].scored.indicators.itemA.scoring: "luck" is none of: proportion, bands, all-or-nothing, deduction. Choose one of them.',
    ]);
  });
});

describe('a plan made from indicators is known again', () => {
  const plan = planOf(sheetOf(TWO, { kind: 'amount', base: false }));
  const version = plan.versions[0]!;

  test('with the figures that it has now', () => {
    const parameters = { ...version.parameters, unitsTarget: { ...version.parameters['unitsTarget'], value: 25 } };
    const read = readScoredSheet({ ...version, parameters });
    expect(read?.indicators[0]?.target).toEqual({ kind: 'common', value: 25 });
  });

  test.each<[string, PlanVersion]>([
    ['a line’s formula', { ...version, lines: { ...version.lines, score: 'unitsMarks + testsMarks + 5' } }],
    ['a further line', { ...version, lines: { ...version.lines, bonus: '100' } }],
    ['what is paid', { ...version, pay: 'performancePay * 2' }],
    ['an input more', { ...version, inputs: { ...version.inputs, days: {} } }],
    ['the mark itself', unmarked(version)],
  ])('unless %s was changed by hand', (_, changed) => {
    expect(readScoredSheet(changed)).toBeNull();
  });

  const share = fc.integer({ min: 1, max: 1000 }).map((figure) => figure / 100);
  const target = fc.oneof(
    share.map((value) => ({ kind: 'common', value }) as const),
    fc.option(share).map((usual) => ({ kind: 'personal', usual }) as const),
  );
  const rising = fc
    .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
    .map((froms) => [...froms].sort((a, b) => a - b).map((from, index) => [from / 100, index / 10] as const));
  const scoring = fc.oneof(
    share.map((cap) => ({ kind: 'proportion', cap }) as const),
    rising.map((rows) => ({ kind: 'bands', rows }) as const),
    fc.constant({ kind: 'all-or-nothing' } as const),
    share.map((perCase) => ({ kind: 'deduction', perCase }) as const),
  );
  const anyIndicator = fc
    .record({
      unit: fc.constantFrom('', 'car', 'ratio', 'score', 'CNY', 'CNY/car', 'CNY/lead', 'call/day'),
      direction: fc.constantFrom('higher', 'lower', 'lower-ratio'),
      target,
      scoring,
      weekly: fc.boolean(),
    })
    .map((details): Partial<ScoredIndicator> =>
      details.scoring.kind === 'deduction' ? { ...details, target: null } : details,
    );
  const base = fc.boolean();
  const pays = fc.oneof(
    fc.constant({ kind: 'nothing' } as const),
    base.map((paid) => ({ kind: 'amount', base: paid }) as const),
    fc
      .tuple(base, rising, fc.constantFrom('step', 'linear'))
      .map(([paid, rows, method]) => ({ kind: 'multiplier', base: paid, rows, method }) as const),
  );
  const anySheet = fc
    .tuple(fc.array(anyIndicator, { minLength: 1, maxLength: 8 }), pays, fc.constantFrom(5, 100, 120))
    .map(([indicators, paid, full]): ScoredSheet => {
      const weights = evenWeights(indicators.length);
      return sheetOf(
        indicators.map((details, index) => indicator(`item_${index}`, { ...details, weight: weights[index]! })),
        paid,
        full,
      );
    });

  test('whatever it is made of, and it never has a fault or a warning', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const made = planOf(sheet);
        expect(told(made)).toEqual([]);
        const kept = readPlanText(writePlan(made)).plan!;
        expect(readScoredSheet(kept.versions[0]!)).toEqual(sheet);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['Phone calls', [], 'phoneCalls'],
  ['手机回访', [], '手机回访'],
  ['电话 回访（次）', [], '电话回访次'],
  ['NPS, mean', [], 'NPSMean'],
  ['Score', [], 'score_2'],
  ['Phone calls', ['phoneCalls'], 'phoneCalls_2'],
  ['units', ['unitsTarget'], 'units_2'],
  ['Rank', [], 'rank_2'],
  ['A1', [], 'indicator_2'],
  ['3 day call-backs', [], 'indicator_2'],
  ['…', [], 'indicator_2'],
])('an indicator called %s beside %j is %s in formulas', (title, others, name) => {
  expect(indicatorName(title, others)).toBe(name);
});
