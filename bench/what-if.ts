import {
  compilePlan,
  evaluateMonth,
  evaluateTeam,
  examplePeople,
  inputKind,
  type CompiledPlan,
  type InputKind,
  type PlanTeam,
  type PlanValues,
  type TeamFigures,
} from '../src/plan/language';
import type { IsoMonth } from '../src/plan/month-setup';
import { quickMonth, quickTeam, type QuickMonth, type QuickTeam } from '../src/plan/quick';
import { BUILT_IN_PLANS } from '../src/plans/built-in';
import { generator } from './data';
import { medians, type Subject } from './measure';
import { figure, table } from './table';

const MONTH = '2026-10' as IsoMonth;
const TEAM = 50;
const TRIALS = 10_000;
const PEOPLE_A_PLAN = 10;
/** The exact evaluation takes so long that it has a part of the trials; its time is multiplied. */
const EXACT_TRIALS = 100;
const WARM_UP = 300;
const SEED = 20_261_122;

const PLANS: readonly CompiledPlan[] = BUILT_IN_PLANS.flatMap((plan) =>
  plan.versions.slice(-1).map((version) => compilePlan(plan, version)),
);
/** Those that people are paid by. */
const EARNED = PLANS.filter(({ plan }) => plan.use !== 'payroll');

/** One lever moved for everybody in a team, under every built-in plan: all lines of all people, quickly and exactly. */
export async function leverTable(): Promise<string> {
  const teams = PLANS.map((compiled) => teamOf(compiled, TEAM));
  const exact = await medians(teams.map(exactly));
  const quick = await medians(teams.map(quickly));
  const rows = teams.map(
    ({ compiled }, team) => [compiled.plan.plan, exact[team] ?? Number.NaN, quick[team] ?? Number.NaN] as const,
  );
  const all = ['all together', sum(exact), sum(quick)] as const;
  return table([
    [`a lever moved for ${TEAM} people`, 'evaluateTeam, ms', 'quickTeam, ms', '× faster'],
    ...[...rows, all].map(([name, slow, fast]) => [name, figure(slow), figure(fast), (slow / fast).toFixed(0)]),
  ]);
}

/** Everybody’s figures drawn anew, again and again, for 100 people under all plans that people are paid by. */
export function trialsTable(): string {
  const teams = EARNED.map((compiled) => teamOf(compiled, PEOPLE_A_PLAN));
  const levers = teams.map(({ compiled }) => drawnLevers(compiled));
  const month = quickMonth(MONTH, teams, levers);
  const draws = drawer(month);
  const first = Array.from({ length: EXACT_TRIALS }, () => draws());
  run(month, WARM_UP, draws);

  const before = stepByStep(month);
  const fast = run(month, TRIALS, draws);
  const steps = stepByStep(month) - before;
  const lines = sum(teams.map(({ compiled, people }) => compiled.lines.length * people.length)) * TRIALS;

  const inputs = first.map((drawn) => teams.map((team, at) => withDrawn(team, levers[at] ?? [], drawn[at])));
  const started = performance.now();
  const exact = inputs.map((one) => evaluateMonth(MONTH, one).map((people) => people.map(({ pay }) => pay.value)));
  const slow = ((performance.now() - started) * TRIALS) / EXACT_TRIALS;

  const different = first.filter((drawn, trial) => {
    set(month, drawn);
    month.workOut();
    return month.teams.some((team, at) => [...team.line('pay')].some((pay, who) => pay !== exact[trial]?.[at]?.[who]));
  });
  const people = sum(teams.map((team) => team.people.length));
  return table([
    [
      `${count(TRIALS)} trials × ${people} people`,
      's',
      '× faster',
      'trials with another answer',
      'lines worked out step by step',
    ],
    [`evaluateMonth (${count(EXACT_TRIALS)} trials, scaled)`, figure(slow / 1000), '1.0', '', ''],
    [
      'quickMonth',
      figure(fast / 1000),
      (slow / fast).toFixed(0),
      `${different.length} of ${EXACT_TRIALS}`,
      `${((steps / lines) * 100).toFixed(4)} %`,
    ],
  ]);
}

/** As many people as wanted, those of the plan's examples again and again. */
function teamOf(compiled: CompiledPlan, size: number): PlanTeam {
  const { examples = [] } = compiled.version;
  const known = examples.flatMap((example) => examplePeople(example).map(({ inputs }) => inputs));
  const people = Array.from({ length: size }, (_, at) => known[at % known.length] ?? {});
  return { compiled, people, department: examples[0]?.department ?? {} };
}

/** Figures that are drawn: counts, money and ratios of each person. */
function drawnLevers({ version }: CompiledPlan): readonly string[] {
  return Object.entries(version.inputs)
    .filter(([, input]) => input.each === undefined && ['count', 'amount', 'ratio', 'score'].includes(inputKind(input)))
    .map(([name]) => name);
}

function quickly({ compiled, ...figures }: PlanTeam): Subject {
  const [lever = ''] = movable(compiled);
  const team = quickTeam(compiled, { ...figures, month: MONTH }, [lever]);
  const before = Float64Array.from(team.figures);
  let moves = 0;
  return {
    name: `${compiled.plan.plan}, quickly`,
    run: () => {
      moves++;
      for (let at = 0; at < before.length; at++) team.figures[at] = moved(before[at] ?? 0, moves);
      return team.workOut();
    },
  };
}

function exactly({ compiled, ...figures }: PlanTeam): Subject {
  const [lever = ''] = movable(compiled);
  const whole: TeamFigures = { ...figures, month: MONTH };
  const shared = lever.startsWith('department.') ? lever.slice('department.'.length) : null;
  let moves = 0;
  return {
    name: `${compiled.plan.plan}, exactly`,
    run: () => {
      moves++;
      const set = (values: PlanValues = {}, name: string): PlanValues => ({
        ...values,
        [name]: moved(Number(values[name] ?? 0), moves),
      });
      return evaluateTeam(
        compiled,
        shared === null
          ? { ...whole, people: whole.people.map((own) => set(own, lever)) }
          : { ...whole, department: set(whole.department, shared) },
      );
    },
  };
}

/** A figure of the month where the plan hangs on one, otherwise a person's. */
function movable(compiled: CompiledPlan): readonly string[] {
  const shared = Object.keys(compiled.version.department ?? {}).map((name) => `department.${name}`);
  return [...shared, ...drawnLevers(compiled)];
}

function moved(value: number, moves: number): number {
  return Math.round((value || 1) * (100 + (moves % 40))) / 100;
}

type Drawn = readonly (readonly number[])[];

/** Draws between 70 and 130 % of each figure: whole counts, money in cents, ratios and scores as they come. */
function drawer({ teams }: QuickMonth): () => Drawn {
  const random = generator(SEED);
  const centres = teams.map(({ figures }) => Float64Array.from(figures));
  const kinds = teams.map(({ compiled, levers }) =>
    levers.map((lever) => inputKind(compiled.version.inputs[lever] ?? {})),
  );
  return () =>
    centres.map((figures, team) => {
      const own = kinds[team] ?? [];
      return Array.from(figures, (centre, at) => inSteps(own[at % own.length], centre * (0.7 + 0.6 * random())));
    });
}

function inSteps(kind: InputKind | undefined, value: number): number {
  if (kind === 'count') return Math.round(value);
  return kind === 'amount' ? Math.round(value * 100) / 100 : value;
}

function set({ teams }: QuickMonth, drawn: Drawn): void {
  teams.forEach(({ figures }, team) => {
    figures.set(drawn[team] ?? []);
  });
}

/** How long so many trials take, without the drawing. */
function run(month: QuickMonth, trials: number, draws: () => Drawn): number {
  let time = 0;
  for (let trial = 0; trial < trials; trial++) {
    set(month, draws());
    const started = performance.now();
    month.workOut();
    time += performance.now() - started;
  }
  return time;
}

function withDrawn(team: PlanTeam, levers: readonly string[], drawn: readonly number[] = []): PlanTeam {
  const people = team.people.map((own, at) => ({
    ...own,
    ...Object.fromEntries(
      levers.flatMap((lever, index) => {
        const value = drawn[at * levers.length + index] ?? Number.NaN;
        return Number.isNaN(value) ? [] : [[lever, value]];
      }),
    ),
  }));
  return { ...team, people };
}

function stepByStep({ teams }: { readonly teams: readonly QuickTeam[] }): number {
  return sum(teams.map((team) => team.stepByStep()));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
