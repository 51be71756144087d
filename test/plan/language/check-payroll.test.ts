import { describePlanProblem, readPlan, readPlanText, type PayPlan } from '../../../src/plan/language';

/** A payroll as small as one can be. */
const PAYROLL = {
  plan: 'small',
  title: 'Small payroll',
  use: 'payroll',
  versions: [
    {
      validFrom: '2026-01',
      inputs: {
        earned: { unit: 'CNY', follows: { result: 'pay' } },
        before: { unit: 'CNY', follows: { earlier: 'toDate', within: 'year' } },
      },
      parameters: { rate: { unit: 'ratio', value: 0.1 } },
      lines: {
        gross: { formula: 'earned', unit: 'CNY', part: 'gross' },
        tax: { formula: 'gross * rate', unit: 'CNY', part: 'deduction' },
        toDate: { formula: 'before + gross', unit: 'CNY', part: 'toDate' },
      },
      pay: 'gross - tax',
    },
  ],
};

type Draft = Record<string, unknown> & typeof PAYROLL;

function problems(change: (plan: Draft) => void): readonly string[] {
  const draft = structuredClone(PAYROLL) as Draft;
  change(draft);
  return readPlan(draft).problems.map((problem) => describePlanProblem(problem, 'en-US'));
}
const version = (plan: Draft): Record<string, Record<string, Record<string, unknown>>> =>
  plan.versions[0] as unknown as Record<string, Record<string, Record<string, unknown>>>;

test('a payroll is fine as it is: what it shows and carries over is used', () => {
  expect(problems(() => undefined)).toEqual([]);
  expect(readPlan(PAYROLL).plan).toMatchObject({ use: 'payroll' } satisfies Partial<PayPlan>);
});

test.each<[string, (plan: Draft) => void, readonly string[]]>([
  [
    'a figure that is carried over from nothing',
    (plan) => (version(plan)['inputs']!['before']!['follows'] = { earlier: 'todate' }),
    [
      'versions[0].inputs.before.follows.earlier: There is no “todate” to carry over. Name an input or a line of this version.',
    ],
  ],
  [
    'several figures a person',
    (plan) => (version(plan)['inputs']!['earned']!['each'] = 'car'),
    ['versions[0].inputs.earned.each: A payroll has one figure a month for each person. Remove “each” from earned.'],
  ],
  [
    'two gross pays',
    (plan) => (version(plan)['lines']!['tax']!['part'] = 'gross'),
    ['versions[0].lines.tax.part: gross is the gross pay already. Give tax another part.'],
  ],
  [
    'positions',
    (plan) => (plan['positions'] = ['Sales consultant']),
    ['positions: A payroll is over everybody. Remove “positions”.'],
  ],
  [
    'a part that is none',
    (plan) => (version(plan)['lines']!['tax']!['part'] = 'taxes'),
    [
      'versions[0].lines.tax.part: "taxes" is none of: earning, reduction, gross, deduction, employer, toDate. Choose one of them.',
    ],
  ],
])('%s is refused', (_, change, expected) => {
  const found = problems(change);
  for (const text of expected) expect(found).toContain(text);
});

test('what only a payroll has is refused elsewhere, key by key', () => {
  const found = problems((plan) => {
    delete (plan as { use?: string }).use;
    version(plan)['inputs']!['earned']!['once'] = 'column';
  });
  const places = ['inputs.earned.follows', 'inputs.earned.once', 'inputs.before.follows'];
  const parts = ['lines.gross.part', 'lines.tax.part', 'lines.toDate.part'];
  expect(found.map((text) => text.slice(0, text.indexOf(':')))).toEqual(
    [...places, ...parts].map((place) => `versions[0].${place}`),
  );
  expect(found[0]).toContain('Only a payroll has “follows”. Remove it, or add "use": "payroll" to the plan.');
});

test('a problem says the line of the JSON in which it stands', () => {
  const text = JSON.stringify(PAYROLL, null, 2).replace('"toDate",', '"nowhere",');
  const [problem] = readPlanText(text).problems;
  const line = text.split('\n').findIndex((one) => one.includes('nowhere')) + 1;
  expect(problem?.place?.line).toBe(line);
});

test('a figure carried over in another unit is warned of', () => {
  const found = problems((plan) => (version(plan)['inputs']!['before']!['unit'] = 'car'));
  expect(found).toContain(
    'versions[0].inputs.before.unit: It carries over toDate, which is in CNY, and says car. Give both one unit.',
  );
});
