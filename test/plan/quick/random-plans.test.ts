import fc from 'fast-check';
import type { IsoMonth } from '../../../src/plan/month-setup';
import type { CompiledPlan } from '../../../src/plan/language';
import { quickTeam } from '../../../src/plan/quick';
import { differences, movedFigures } from './support/same-answers';
import { trialPlan } from './support/trial-plan';

const MONTH = '2026-02' as IsoMonth;

const PARAMETERS = {
  tiers: {
    tiers: [
      [0, 0.01],
      [10, 0.015],
      [33.3, 0.02],
      [100, 0.1],
    ],
  },
  steps: {
    curve: [
      [0, 0],
      [0.3, 0.5],
      [0.9, 1],
      [1, 1.25],
    ],
  },
  prizes: { list: [300, 200, 100.01] },
  third: { value: 3 },
  grid: {
    grid: [
      ['', 0, 0.5, 1],
      ['one', 1, 2, 3],
      ['two', 4, 5.5, 6],
    ],
  },
};

/** What comes before a line; a later one may use it. */
const NAMES = ['a', 'b', 'k', 'department.d', 'third', 'yes', 'first', 'second'] as const;
const CONSTANTS = ['0', '1', '0.1', '2', '3', '100', '0.005', '1.005', '12.5', '7%'] as const;

/** Formulas as plans can have them, most of them well formed; those that no plan may have are passed over. */
const { figure } = fc.letrec<{ figure: string; condition: string }>((tie) => {
  const f = tie('figure');
  const c = tie('condition');
  const of = (write: (...parts: string[]) => string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((given) => write(...given));
  const method = fc.constantFrom('"marginal"', '"whole"', '"lump"');
  const boundary = fc.constantFrom('">="', '">"');
  const column = fc.constantFrom('team.a', 'team.b', 'team.first', 'team.second');
  return {
    figure: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom(...NAMES),
      fc.constantFrom(...CONSTANTS),
      of((x, o, y) => `(${x} ${o} ${y})`, f, fc.constantFrom('+', '-', '*', '/'), f),
      of((x) => `(-${x})`, f),
      of((x, k) => `(${x})^${k}`, f, fc.constantFrom('2', '3', '0.5')),
      of((x) => `${x} / 3 * 3`, f),
      of((x, y, z) => `IF(${x}, ${y}, ${z})`, c, f, f),
      of((n, x, y) => `${n}(${x}, ${y})`, fc.constantFrom('MIN', 'MAX', 'SUM', 'AVERAGE', 'MEDIAN', 'COUNT'), f, f),
      of(
        (n, x, y) => `${n}(${x}, ${y})`,
        fc.constantFrom('MIN', 'MAX', 'SUM', 'AVERAGE', 'MEDIAN', 'COUNT'),
        column,
        f,
      ),
      of((n, x) => `${n}(${x})`, fc.constantFrom('ABS', 'INT', 'PAY.ROUND'), f),
      of((x, k) => `PAY.ROUND(${x}, ${k})`, f, fc.constantFrom('0', '1', '-1', '3')),
      of((x, m, b) => `COMMISSION(${x}, tiers, ${m}, ${b})`, f, method, boundary),
      of((x, m, b) => `MULTIPLIER(${x}, steps, ${m}, ${b})`, f, fc.constantFrom('"step"', '"linear"'), boundary),
      of((x, y, d) => `ATTAINMENT(${x}, ${y}, ${d})`, f, f, fc.constantFrom('"higher"', '"lower"', '"lower-ratio"')),
      of((x, y, z) => `BONUS(${x}, ${y}, ${z})`, f, f, f),
      of((x) => `PAY.CLAMP(${x}, 1.5, 200)`, f),
      of((x, y) => `PAY.IIT(${x} * 1000, ${y})`, f, f),
      of((x, y) => `COMMISSION.INCREMENT(${x}, ${y}, tiers)`, f, f),
      of((x, b) => `COMMISSION.GRID(post, ${x}, grid, ${b})`, f, boundary),
      of((x, v) => `RANK(${x}, ${v})`, fc.constantFrom('a', 'first', 'b'), column),
      of((v) => `INDEX(BONUS.RANK(${v}, prizes), team.mine)`, column),
      of((x, v) => `INDEX(BONUS.POOL(${x}, ${v}), team.mine)`, f, column),
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      of((x, o, y) => `${x} ${o} ${y}`, f, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), f),
      of((o) => `post ${o} "TWO"`, fc.constantFrom('=', '<>')),
      fc.constantFrom('yes', 'NOT(yes)', 'a', 'yes = TRUE'),
      of((x, y) => `AND(${x}, ${y})`, c, c),
      of((x, y) => `OR(${x}, ${y})`, c, c),
    ),
  };
});

const lineOf = (formula: string, rounded: boolean): unknown => ({ formula, rounding: rounded ? 0.01 : 'none' });

/** null where no plan may be like this. */
function planOf(formulas: readonly string[], rounded: readonly boolean[]): CompiledPlan | null {
  const [first = '1', second = '1', pay = '1'] = formulas;
  const names = (text: string, lacking: string): string =>
    text.replace(new RegExp(`\\b(team\\.)?${lacking}\\b`, 'g'), 'a');
  try {
    return trialPlan({
      inputs: {
        a: {},
        b: { unit: 'ratio' },
        k: { default: null, kind: 'amount' },
        yes: { kind: 'flag' },
        post: { choices: { one: { 'en-US': 'One', 'zh-CN': '一' }, two: { 'en-US': 'Two', 'zh-CN': '二' } } },
      },
      department: { d: {} },
      parameters: PARAMETERS,
      lines: {
        first: lineOf(names(names(first, 'first'), 'second'), rounded[0] ?? true),
        second: lineOf(names(second, 'second'), rounded[1] ?? true),
      },
      pay,
    });
  } catch {
    return null;
  }
}

/** Figures that tell right from nearly right. */
const awkward = fc.oneof(
  fc.constantFrom(0, 1, 10, 33.3, 100, 0.3, 0.9, 0.1 + 0.2, 1 / 3, 2 / 3, 1.005, 2.675, 1e-7, 123456.785, Number.NaN),
  fc.integer({ min: -5, max: 120 }),
  fc.integer({ min: 0, max: 40_000 }).map((cents) => cents / 200),
  fc.double({ min: 1e-9, max: 120, noNaN: true }),
  fc.integer({ min: 1, max: 99 }).map((n) => n / 9),
);
const figures = fc.array(
  fc.record({
    a: awkward,
    b: awkward,
    k: awkward,
    yes: fc.constantFrom(0, 1, Number.NaN),
    post: fc.constantFrom(0, 1),
  }),
  { minLength: 3, maxLength: 3 },
);
const PEOPLE = [
  { post: 'one', b: 0.5 },
  { a: 3, b: 1, k: 2, post: 'two', yes: true },
  { a: 1, b: 0.9, k: 0.3 },
];

test('whatever a plan’s formulas are and whatever its levers are set to, the answers are those of the exact evaluation', () => {
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 3, maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
      fc.subarray(['a', 'b', 'k', 'yes', 'post', 'department.d'], { minLength: 1 }),
      fc.array(fc.tuple(figures, awkward), { minLength: 2, maxLength: 3 }),
      (formulas, rounded, levers, moves) => {
        const plan = planOf(formulas, rounded);
        fc.pre(plan !== null);
        const base = { month: MONTH, people: PEOPLE, department: { d: 4 } };
        const team = quickTeam(plan, base, levers);
        for (const [people, shared] of moves) {
          people.forEach((own, at) => {
            levers.forEach((lever, index) => {
              const set = lever === 'department.d' ? shared : own[lever as keyof typeof own];
              team.figures[at * levers.length + index] = set;
            });
          });
          team.workOut();
          expect(differences(team, movedFigures(team, base))).toEqual([]);
        }
      },
    ),
    { numRuns: 80 },
  );
});
