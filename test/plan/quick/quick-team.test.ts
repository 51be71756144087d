import fc from 'fast-check';
import { compilePlan, evaluateTeam, exampleFigures, inputKind, type CompiledPlan } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { leverFigure, quickTeam } from '../../../src/plan/quick';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { allLevers, differences, leverInput, movedFigures, shown, thresholdsOf } from './support/same-answers';
import { trialPlan, type TrialRules } from './support/trial-plan';

const MONTH = '2026-02' as IsoMonth;
const VERSIONS = BUILT_IN_PLANS.flatMap((plan) =>
  plan.versions.map((version) => [`${plan.plan} ${version.validFrom}`, compilePlan(plan, version)] as const),
);

describe.each(VERSIONS)('%s', (_name, compiled) => {
  const { examples = [] } = compiled.version;

  test('every line of every example is that of the exact evaluation', () => {
    for (const example of examples) {
      const figures = exampleFigures(compiled, example);
      const team = quickTeam(compiled, figures, allLevers(compiled));
      expect([...team.workOut()]).toEqual(evaluateTeam(compiled, figures).map(({ pay }) => pay.value));
      expect(differences(team, figures)).toEqual([]);
    }
  });

  test('so it stays wherever levers are moved: in steps, at thresholds and beside them, to blanks, below zero', () => {
    const base = {
      ...exampleFigures(compiled, examples[0]!),
      people: examples.flatMap((example) => exampleFigures(compiled, example).people).slice(0, 3),
    };
    const levers = allLevers(compiled);
    const team = quickTeam(compiled, base, levers);
    const moved = fc.record({
      at: fc.nat(base.people.length - 1),
      setting: fc.oneof(...levers.map((lever, index) => settingOf(compiled, lever).map((to) => ({ index, to })))),
    });
    fc.assert(
      fc.property(fc.array(moved, { minLength: 1, maxLength: 8 }), (moves) => {
        for (const { at, setting } of moves) team.figures[at * levers.length + setting.index] = setting.to;
        team.workOut();
        expect(differences(team, movedFigures(team, base))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** What a lever can be set to. */
function settingOf(compiled: CompiledPlan, lever: string): fc.Arbitrary<number> {
  const input = leverInput(compiled, lever);
  const { min = 0, max = 100, step = 1, choices = {} } = input;
  switch (inputKind(input)) {
    case 'flag':
      return fc.constantFrom(0, 1, Number.NaN);
    case 'choice':
      return fc.nat(Object.keys(choices).length - 1);
    case 'date':
      return fc.oneof(fc.integer({ min: 40_000, max: 47_000 }), fc.constant(Number.NaN));
    default: {
      const marks = [0, 1, ...thresholdsOf(compiled)];
      const beside = fc.constantFrom(...marks.flatMap((mark) => [mark, mark - step, mark + step, mark + 1e-9]));
      const inSteps = fc
        .nat(Math.round((max - min) / step))
        .map((steps) => Number((min + steps * step).toPrecision(12)));
      const cents = fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((value) => value / 100);
      const awkward = fc.constantFrom(Number.NaN, 0, -1, -0.01, 1 / 3, 0.1 + 0.2, 2.675, 28.999999999999996, 1e12);
      return fc.oneof(inSteps, inSteps, beside, cents, awkward, fc.double({ min, max, noNaN: true }));
    }
  }
}

/** What a line comes to, quickly and exactly, for figures of `x` and `y`; and how often it was worked out step by step. */
function bothWays(
  rules: TrialRules,
  people: readonly { x: number; y?: number }[],
): { quick: unknown[]; exact: unknown[]; steps: number } {
  const compiled = trialPlan({ inputs: { x: {}, y: {} }, ...rules });
  const figures = { month: MONTH, people };
  const team = quickTeam(compiled, figures, ['x', 'y']);
  team.workOut();
  const steps = team.stepByStep();
  return {
    quick: people.map((_, at) => shown(team.valueOf(at, 'pay'))),
    exact: evaluateTeam(compiled, figures).map(({ pay }) => shown(pay.value)),
    steps,
  };
}

describe('where plain numbers would decide wrongly, they do not decide', () => {
  const unrounded = (formula: string): NonNullable<TrialRules['lines']> => ({ line: { formula, rounding: 'none' } });
  test.each([
    ['a third three times is all of it again', 'IF(x / 3 * 3 >= 10, 100, 1)', { x: 10 }, 100],
    ['so are forty-nine forty-ninths', 'IF(x / 49 * 49 >= 1, 100, 1)', { x: 1 }, 100],
    ['a rounding tie behind a quotient', 'x / 3 * 0.015', { x: 1 }, 0.01],
    ['a tie just missed', 'x / 3 * 0.0149999999999999', { x: 1 }, 0],
    ['1.005 is rounded up', 'x * 1', { x: 1.005 }, 1.01],
    ['2.675 is rounded up', 'x', { x: 2.675 }, 2.68],
    [
      '1.1 × 1.1 × … many digits, on a tie',
      'x * x * x * x * x * x * x * x * x * x * x * x * x * x * x * x * 0 + y',
      { x: 1.1234567, y: 0.005 },
      0.01,
    ],
    ['a drifted sum reaches its threshold', 'IF(x + y >= 0.3, 100, 1)', { x: 0.1, y: 0.2 }, 100],
    ['what drifted before it was given does too', 'IF(x >= 0.3, 100, 1)', { x: 0.1 + 0.2 - 1e-17 }, 100],
    ['an attainment at a tier', 'MULTIPLIER(x / y, curve) * 100', { x: 27, y: 30 }, 100],
    ['an endless attainment at an endless tier', 'MULTIPLIER(ATTAINMENT(x, y), curve) * 100', { x: 2, y: 6 }, 50],
    ['a quotient of quotients at a tier', 'MULTIPLIER(x / 7 / (y / 7), curve) * 100', { x: 9, y: 10 }, 100],
    ['a whole number behind a quotient', 'INT(x / 3 * 3)', { x: 7 }, 7],
    ['a whole number just under a quotient', 'INT(x / 49 * 49)', { x: 1 }, 1],
    ['nothing left of a difference', 'IF(x / 3 + x / 3 + x / 3 - x = 0, 100, 1)', { x: 1 }, 1],
  ])('%s', (_case, pay, person, wanted) => {
    const { quick, exact } = bothWays(
      {
        parameters: {
          curve: {
            curve: [
              [0, 0],
              [0.333333333333333, 0.5],
              [0.9, 1],
            ],
          },
        },
        pay,
      },
      [person],
    );
    expect([quick, exact]).toEqual([[wanted], [wanted]]);
  });

  test('a line that is not rounded is shown as the double next to what it exactly is', () => {
    const { quick, exact } = bothWays({ lines: unrounded('x / 3 * y / 7'), pay: 'line' }, [{ x: 1, y: 2.3 }]);
    expect(quick).toEqual(exact);
    const compiled = trialPlan({ inputs: { x: {} }, lines: unrounded('(x / 3 + x / 7) * 1.1'), pay: 'line' });
    const people = Array.from({ length: 50 }, (_, at) => ({ x: at + 0.1 }));
    const team = quickTeam(compiled, { month: MONTH, people }, ['x']);
    team.workOut();
    expect(differences(team, { month: MONTH, people })).toEqual([]);
  });

  test('what is left of a figure too small for a cell is 0, without a sign', () => {
    const compiled = trialPlan({ inputs: { x: {}, y: {} }, lines: unrounded('MAX(0, x) * 0.1 * y'), pay: 'line' });
    const figures = { month: MONTH, people: [{ x: 5e-324, y: -1 }] };
    const team = quickTeam(compiled, figures, ['x', 'y']);
    team.workOut();
    expect([team.valueOf(0, 'line'), team.line('line')[0]]).toEqual([0, 0]);
    expect(differences(team, figures)).toEqual([]);
  });

  test('what nobody can say, and what no cell can hold, is passed on as such', () => {
    const unsaid = bothWays({ parameters: { third: { value: 3 } }, pay: 'PAY.CLAMP(x, (-third)^0.5, 200)' }, [
      { x: 1 },
    ]);
    expect(unsaid.quick).toEqual(unsaid.exact);
    const large = bothWays({ pay: 'COUNT(team.x, x * x)' }, [{ x: 1.3407807929942551e154 }, { x: 2 }]);
    expect(large.quick).toEqual(large.exact);
    expect(large.exact).toEqual([2, 3]);
  });

  test('most figures need no second look', () => {
    const people = Array.from({ length: 100 }, (_, at) => ({ x: 500 + at * 7.25, y: 100 + at }));
    expect(bothWays({ pay: 'IF(x / y >= 4.4, x * 0.035 / 3, y / 7)' }, people).steps).toBeLessThan(3);
  });
});

describe('levers', () => {
  const compiled = trialPlan({
    inputs: {
      sold: { unit: 'CNY' },
      target: { unit: 'CNY', default: 50 },
      score: { unit: 'score' },
      post: { choices: { head: { 'en-US': 'Head', 'zh-CN': '主管' }, clerk: { 'en-US': 'Clerk', 'zh-CN': '文员' } } },
      gone: { kind: 'flag' },
      hired: { kind: 'date' },
    },
    department: { budget: { unit: 'CNY' } },
    lines: {
      done: { formula: 'ATTAINMENT(sold, target)', rounding: 'none' },
      years: 'IF(COUNT(hired) = 0, 0, PAY.SENIORITY(hired, month.end, 50))',
      share: 'INDEX(BONUS.POOL(department.budget, team.sold), team.mine)',
    },
    pay: 'IF(gone, 0, done * 100 + score + IF(post = "head", 1000, 0) + years + share)',
  });
  const people = [
    { sold: 40, score: 90, post: '主管', hired: '2020-01-31' },
    { sold: '#N/A', target: 80, score: 80, post: 'clerk', gone: false },
    { sold: 10, post: 'nobody', hired: 'soon' },
  ];
  const base = { month: MONTH, people, department: { budget: 300.01 } };
  const levers = allLevers(compiled);
  const at = (person: number, lever: string): number => person * levers.length + levers.indexOf(lever);

  test('begin with what was given, or with what the plan says of it', () => {
    const { figures } = quickTeam(compiled, base, levers);
    expect([...figures.slice(0, levers.length)]).toEqual([40, 50, 90, 0, 0, 43_861, 300.01]);
    expect([...figures.slice(levers.length, -levers.length)]).toEqual([Number.NaN, 80, 80, 1, 0, Number.NaN, 300.01]);
  });

  test('leave what no figure can say as it was given, until it is written over', () => {
    const team = quickTeam(compiled, base, levers);
    team.workOut();
    expect(differences(team, base)).toEqual([]);
    expect(shown(team.valueOf(1, 'done'))).toBe('#N/A');
    expect(team.workOut()[1]).toBeNaN();
    team.figures[at(1, 'sold')] = 40;
    expect(team.workOut()[1]).toBe(263.34);
    team.figures[at(1, 'sold')] = Number.NaN;
    team.workOut();
    expect(shown(team.valueOf(1, 'done'))).toBe('#N/A');
  });

  test('can be moved there and back', () => {
    const team = quickTeam(compiled, { ...base, people: [people[0]!] }, levers);
    const before = [...team.workOut()];
    for (const [lever, figure] of [
      ['target', 0],
      ['post', 1],
      ['gone', 1],
      ['hired', 45_000],
      ['department.budget', -5],
      ['score', Number.NaN],
    ] as const) {
      const was = team.figures[at(0, lever)]!;
      team.figures[at(0, lever)] = figure;
      team.workOut();
      expect(differences(team, movedFigures(team, { ...base, people: [people[0]!] }))).toEqual([]);
      team.figures[at(0, lever)] = was;
      expect([...team.workOut()]).toEqual(before);
    }
  });

  test('may be none, and nobody may be there', () => {
    expect([...quickTeam(compiled, { ...base, people: [] }, levers).workOut()]).toEqual([]);
    const team = quickTeam(compiled, { ...base, people: [people[0]!] }, []);
    expect([...team.workOut()]).toEqual(
      evaluateTeam(compiled, { ...base, people: [people[0]!] }).map(({ pay }) => pay.value),
    );
    expect(team.stepByStep()).toBe(0);
  });

  test('are figures that the plan has', () => {
    expect(() => quickTeam(compiled, base, ['sales'])).toThrow(new RangeError('trial has no single figure sales'));
    expect(() => quickTeam(compiled, base, ['department.sold'])).toThrow(RangeError);
    expect(() => quickTeam(compiled, base, []).line('bonus')).toThrow(new RangeError('trial has no line bonus'));
  });

  test('of choices count the words', () => {
    expect(leverFigure(compiled.version.inputs['post']!, '文员')).toBe(1);
    expect(leverFigure(compiled.version.inputs['post']!, 'nobody')).toBeNaN();
  });
});
