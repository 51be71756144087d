import { isError, type Scalar } from '../../../src/formula/value';
import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  compilePlan,
  describePlanProblem,
  evaluateMonth,
  evaluatePerson,
  evaluateTeam,
  PlanCircleError,
  PlanError,
  readPlan,
  type CompiledPlan,
  type PlanValues,
} from '../../../src/plan/language';
import { brandStoreWith } from './support/brand-store';

const MONTH = '2026-02' as IsoMonth;

interface Rules {
  readonly inputs?: unknown;
  readonly department?: unknown;
  readonly parameters?: unknown;
  readonly lines: Readonly<Record<string, unknown>>;
  readonly pay: string;
}

function compiled(rules: Rules, name = 'trial'): CompiledPlan {
  const json = {
    plan: name,
    title: 'Trial',
    versions: [{ validFrom: '2026-01', inputs: {}, parameters: {}, ...rules }],
  };
  const { plan, problems } = readPlan(json);
  if (!plan) throw new Error(problems.map((problem) => describePlanProblem(problem, 'en-US')).join('\n'));
  return compilePlan(plan, plan.versions[0]!);
}

function plain(value: Scalar | undefined): unknown {
  return isError(value ?? null) ? (value as { code: string }).code : value;
}

function team(plan: CompiledPlan, people: readonly PlanValues[], line: string, department: PlanValues = {}): unknown[] {
  return evaluateTeam(plan, { month: MONTH, people, department }).map(({ lines }) => plain(lines.get(line)?.value));
}

describe('a team', () => {
  const plan = compiled({
    inputs: { sold: { unit: 'CNY' }, points: { unit: 'point' } },
    parameters: { prizes: { list: [300, 200, 100], unit: 'CNY' }, rate: { value: 0.1, unit: 'ratio' } },
    department: { budget: { unit: 'CNY' } },
    lines: {
      // Written before what it uses: order is by dependence.
      own: 'INDEX(BONUS.POOL(pool, team.weighted), team.mine)',
      prize: 'INDEX(BONUS.RANK(team.sold, prizes), team.mine)',
      weighted: { formula: 'points * points', rounding: 'none' },
      pool: 'department.budget + SUM(team.sold) * rate',
      aboveMedian: 'IF(sold > MEDIAN(team.sold), 50, 0)',
      place: { formula: 'team.mine', rounding: 'none' },
    },
    pay: 'own + prize + aboveMedian + 0 * place',
  });
  const people = [
    { sold: 1000, points: 1 },
    { sold: 3000, points: 2 },
    { sold: 3000, points: 1 },
  ];

  test('is worked out line after line over everyone', () => {
    const of = (line: string): unknown[] => team(plan, people, line, { budget: 300.01 });
    expect(of('pool')).toEqual([1000.01, 1000.01, 1000.01]);
    expect(of('weighted')).toEqual([1, 4, 1]);
    expect(of('own')).toEqual([166.67, 666.67, 166.67]);
    expect(of('prize')).toEqual([100, 250, 250]);
    expect(of('aboveMedian')).toEqual([0, 0, 0]);
    expect(of('place')).toEqual([1, 2, 3]);
    expect(of('pay')).toEqual([266.67, 916.67, 416.67]);
  });

  test('may be one person', () => {
    const { pay } = evaluatePerson(plan, { month: MONTH, inputs: people[0]!, department: { budget: 0 } });
    expect(pay.value).toBe(400);
  });

  test('may be nobody', () => {
    expect(evaluateTeam(plan, { month: MONTH, people: [] })).toEqual([]);
  });

  test('knows whether it matters', () => {
    expect(plan.usesTeam).toBe(true);
    expect(compiled({ inputs: { a: {} }, lines: {}, pay: 'a' }).usesTeam).toBe(false);
  });
});

describe('an error', () => {
  const plan = compiled({
    inputs: { sold: { unit: 'CNY' }, target: { unit: 'CNY' } },
    lines: {
      attainment: { formula: 'ATTAINMENT(sold, target)', rounding: 'none' },
      bonus: 'attainment * 100',
      fixed: 'sold * 0.1',
      mean: { formula: 'AVERAGE(team.fixed)', rounding: 'none' },
    },
    pay: 'bonus + fixed + 0 * mean',
  });
  const people = [
    { sold: 100, target: 0 },
    { sold: 100, target: 200 },
  ];

  test('stays in its line, in what depends on it and with its person', () => {
    expect(team(plan, people, 'bonus')).toEqual(['#DIV/0!', 50]);
    expect(team(plan, people, 'pay')).toEqual(['#DIV/0!', 60]);
    expect(team(plan, people, 'fixed')).toEqual([10, 10]);
  });

  test('in an input goes on as it is', () => {
    expect(team(plan, [{ sold: '#N/A', target: 1 }, people[1]!], 'pay')).toEqual(['#N/A', '#N/A']);
    expect(team(plan, [{ sold: '#N/A', target: 1 }, people[1]!], 'bonus')).toEqual(['#N/A', 50]);
  });
});

describe('what is not given', () => {
  const plan = compiled({
    inputs: {
      sold: { unit: 'CNY' },
      score: { unit: 'score' },
      rate: { unit: 'ratio', default: 0.5 },
      gone: { kind: 'flag' },
      fees: { unit: 'CNY', each: 'car' },
    },
    lines: { line: 'IF(gone, 0, sold * rate + SUM(fees)) * score' },
    pay: 'line',
  });

  test('is what the plan says; a score that nothing stands for is named as missing', () => {
    const alone = evaluatePerson(plan, { month: MONTH, inputs: { sold: 10 } });
    expect(alone.pay.value).toBe(0);
    expect(alone.missing).toEqual(['score']);
    const scored = evaluatePerson(plan, { month: MONTH, inputs: { sold: 10, score: 2, fees: [1, null, 2.5] } });
    expect([scored.pay.value, scored.missing]).toEqual([17, []]);
  });
});

test('choices may be given as people read them, and a day that is none is an error in its lines alone', () => {
  const plan = compiled({
    inputs: {
      post: { choices: { head: { 'en-US': 'Head', 'zh-CN': '主管' }, clerk: { 'en-US': 'Clerk', 'zh-CN': '文员' } } },
      hired: { kind: 'date' },
    },
    lines: { years: 'PAY.SENIORITY(hired, month.end, 50)', post_pay: 'IF(post = "head", 100, 1)' },
    pay: 'years + post_pay',
  });
  const posts = ['head', ' HEAD ', '主管', '文员', 'Clerk'].map((post) => ({ post, hired: '2025-02-28' }));
  expect(team(plan, posts, 'pay')).toEqual([150, 150, 150, 51, 51]);
  expect(team(plan, [{ post: 'head', hired: '2025-02-30' }], 'years')).toEqual(['#VALUE!']);
  expect(team(plan, [{ post: 'head', hired: '2025-02-30' }], 'post_pay')).toEqual([100]);
});

describe('figures', () => {
  test('of parameters may be tried out without another plan', () => {
    const { plan } = readPlan(brandStoreWith('title', 'x'));
    const brandStore = compilePlan(plan!, plan!.versions[0]!);
    const inputs = { wage: 1200, unitsA: 12, attainment: 1, management: 1 };
    const pay = (parameters = {}): unknown =>
      evaluatePerson(brandStore, { month: MONTH, inputs, parameters }).pay.value;
    expect(pay()).toBe(3700);
    expect(pay({ tiersA: { tiers: [[0, 100]] }, fixedShare: { value: 0.5 } })).toBe(2400);
    expect(pay()).toBe(3700);
  });

  test('of lines go on rounded to their step, half away from zero', () => {
    const steps = compiled({
      inputs: { x: {} },
      lines: {
        cent: 'x',
        ten: { formula: 'x', rounding: 10 },
        tenth: { formula: 'x', rounding: 0.1 },
        raw: { formula: 'x / 3', rounding: 'none' },
      },
      pay: 'cent + ten + tenth + raw * 0',
    });
    const of = (line: string): unknown[] => team(steps, [{ x: 1.005 }, { x: -25.05 }, { x: 28.999999999999996 }], line);
    expect(of('cent')).toEqual([1.01, -25.05, 29]);
    expect(of('ten')).toEqual([0, -30, 30]);
    expect(of('tenth')).toEqual([1, -25.1, 29]);
  });

  test('of lines that are not rounded go on exactly', () => {
    const thirds = compiled({
      inputs: { x: {} },
      lines: { third: { formula: 'x / 3', rounding: 'none' }, all: 'IF(third * 3 = x, 1, 0)', half: 'third * 0.015' },
      pay: 'all + half',
    });
    expect(team(thirds, [{ x: 1 }, { x: 0.7 }, { x: 5 }], 'all')).toEqual([1, 1, 1]);
    expect(team(thirds, [{ x: 1 }], 'half')).toEqual([0.01]);
  });

  test('of the month are its first and last day', () => {
    const days = compiled({ inputs: {}, lines: {}, pay: 'month.end - month.start' });
    const length = (month: string): unknown => evaluatePerson(days, { month: month as IsoMonth, inputs: {} }).pay.value;
    expect(['2026-02', '2024-02', '2026-12', '2026-04'].map(length)).toEqual([27, 28, 30, 29]);
  });
});

describe('a month of several plans', () => {
  const from = (plan: string, take: string): unknown => ({
    mean: { unit: 'CNY', from: { plan, line: 'bonus', take } },
  });
  const advisors = compiled({ inputs: { sold: {} }, lines: { bonus: 'sold * 2' }, pay: 'bonus' }, 'advisors');
  const clerk = (take = 'AVERAGE'): CompiledPlan =>
    compiled({ department: from('advisors', take), lines: {}, pay: 'department.mean * 0.8' }, 'clerk');

  test.each([
    ['AVERAGE', 12],
    ['SUM', 24],
    ['MAX', 16],
    ['COUNT', 1.6],
  ])('hands %s of one plan’s people to another', (take, pay) => {
    const [first] = evaluateMonth(MONTH, [
      { compiled: clerk(take), people: [{}] },
      { compiled: advisors, people: [{ sold: 5 }, { sold: 10 }] },
    ]);
    expect(first?.map((person) => person.pay.value)).toEqual([pay]);
  });

  test('takes what was given where the other plan is not used', () => {
    const [first] = evaluateMonth(MONTH, [{ compiled: clerk(), people: [{}], department: { mean: 100 } }]);
    expect(first?.[0]?.pay.value).toBe(80);
  });

  test('hands on an error, and the mean of nobody', () => {
    const pay = (people: readonly PlanValues[]): unknown =>
      plain(
        evaluateMonth(MONTH, [
          { compiled: clerk(), people: [{}] },
          { compiled: advisors, people },
        ])[0]?.[0]?.pay.value,
      );
    expect(pay([{ sold: 1 }, { sold: '#N/A' }])).toBe('#N/A');
    expect(pay([])).toBe('#DIV/0!');
  });

  test('cannot go round in a circle', () => {
    const one = compiled({ department: from('two', 'SUM'), lines: { bonus: 'department.mean' }, pay: 'bonus' }, 'one');
    const two = compiled({ department: from('one', 'SUM'), lines: { bonus: 'department.mean' }, pay: 'bonus' }, 'two');
    const month = (): unknown =>
      evaluateMonth(MONTH, [
        { compiled: one, people: [{}] },
        { compiled: two, people: [{}] },
      ]);
    expect(month).toThrow(PlanCircleError);
    expect(month).toThrow('one → two → one');
  });
});

test('a plan that was never checked does not compile where it is wrong', () => {
  const { plan } = readPlan(brandStoreWith('title', 'x'));
  const version = { ...plan!.versions[0]!, pay: 'nothing' };
  expect(() => compilePlan({ ...plan!, versions: [version] }, version)).toThrow(PlanError);
});
