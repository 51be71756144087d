import { evaluateMonth, compilePlan, PlanCircleError, type PlanTeam } from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { quickMonth } from '../../../src/plan/quick';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { shown } from './support/same-answers';
import { trialPlan } from './support/trial-plan';

const MONTH = '2026-02' as IsoMonth;

function builtIn(name: string): PlanTeam['compiled'] {
  const plan = BUILT_IN_PLANS.find((one) => one.plan === name)!;
  return compilePlan(plan, plan.versions[0]!);
}

const ADVISORS: PlanTeam = {
  compiled: builtIn('after-sales-advisor'),
  people: [
    { output: 100_000, vehicles: 80 },
    { output: 90_000, vehicles: 120, outputAttainment: 0.85 },
    { output: 70_001, vehicles: 33 },
  ],
};
const CLERKS: PlanTeam = {
  compiled: builtIn('after-sales-clerk'),
  people: [{ kpiScore: 0.95 }, { assessment: 88 }],
  department: { advisorBonus: 5 },
};

const pays = (teams: readonly PlanTeam[]): unknown[][] =>
  evaluateMonth(MONTH, teams).map((people) => people.map(({ pay }) => shown(pay.value)));

test('a figure taken over another plan’s people follows them, whichever comes first', () => {
  for (const teams of [
    [ADVISORS, CLERKS],
    [CLERKS, ADVISORS],
  ]) {
    const month = quickMonth(
      MONTH,
      teams,
      teams.map(({ compiled }) => (compiled === ADVISORS.compiled ? ['output'] : [])),
    );
    month.workOut();
    expect(month.teams.map((team) => [...team.workOut()])).toEqual(pays(teams));
    const advisors = month.teams[teams.indexOf(ADVISORS)]!;
    advisors.figures[1] = 250_000;
    month.workOut();
    const people = ADVISORS.people.map((one, at) => (at === 1 ? { ...one, output: 250_000 } : one));
    const moved = teams.map((team) => (team === ADVISORS ? { ...ADVISORS, people } : team));
    expect(month.teams.map((team) => [...team.line('pay')])).toEqual(pays(moved));
  }
});

test('an error among them is the figure, and where they are not there, what was given is', () => {
  const broken = { ...ADVISORS, people: [{ output: '#N/A' }, ...ADVISORS.people] };
  const month = quickMonth(MONTH, [broken, CLERKS], [[], []]);
  month.workOut();
  expect(shown(month.teams[1]!.valueOf(0, 'pay'))).toBe('#N/A');
  const alone = quickMonth(MONTH, [CLERKS], [['department.advisorBonus']]);
  alone.workOut();
  expect([[...alone.teams[0]!.line('pay')]]).toEqual(pays([CLERKS]));
  alone.teams[0]!.figures[0] = 1000;
  alone.workOut();
  expect([[...alone.teams[0]!.line('pay')]]).toEqual(pays([{ ...CLERKS, department: { advisorBonus: 1000 } }]));
});

test('a taken figure cannot be set', () => {
  const month = quickMonth(MONTH, [ADVISORS, CLERKS], [[], ['department.advisorBonus']]);
  month.workOut();
  month.teams[1]!.figures[0] = 1_000_000;
  month.workOut();
  expect([...month.teams[1]!.line('pay')]).toEqual(pays([ADVISORS, CLERKS])[1]);
});

test('plans that follow each other in a circle have no answer', () => {
  const following = (plan: string, other: string): PlanTeam => ({
    compiled: trialPlan(
      {
        department: { theirs: { unit: 'CNY', from: { plan: other, line: 'pay', take: 'SUM' } } },
        pay: 'department.theirs',
      },
      plan,
    ),
    people: [{}],
  });
  expect(() => quickMonth(MONTH, [following('one', 'other'), following('other', 'one')], [[], []])).toThrow(
    PlanCircleError,
  );
});
