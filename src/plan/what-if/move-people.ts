import type { IsoMonth } from '../month-setup';
import { compilePlan, type CompiledPlan, type PayPlan, type PlanValues } from '../language';
import { carried, carriedFigures, type CarriedFigures } from './carried-figures';
import { missingFigures, type MissingFigure } from './missing-figures';
import type { ScenarioPlan } from './scenario';
import type { BasePerson, BaseTeam } from './team-base';

/** Someone in a scenario, with the plan that pays them in the month itself. */
export interface Mover {
  readonly person: BasePerson;
  readonly home: string;
}

export interface MovedTeam extends Omit<BaseTeam, 'people'> {
  readonly people: readonly Mover[];
}

/** A move that cannot be made. */
export interface ImpossibleMove {
  readonly kind: 'people' | 'plan' | 'version';
  readonly move: ScenarioPlan;
}

/** An input that a move lets follow what cannot stand for it, or what one of the two plans does not have. */
export interface UnfitFigure {
  readonly move: ScenarioPlan;
  readonly input: string;
}

export interface Moved {
  readonly teams: readonly MovedTeam[];
  readonly impossible: readonly ImpossibleMove[];
  readonly unfit: readonly UnfitFigure[];
  readonly missing: readonly MissingFigure[];
}

/**
 * Moves people to other plans or versions. All moves are made at once, each from the plan of the month itself; of two from
 * the same plan the later counts. People whose plans come to be the same are one team, in the order of the month's teams. A
 * plan is in force in one version for everybody under it: the one that was moved to last.
 * @param known plans that can be moved to, beside those of the month
 */
export function movePeople(
  teams: readonly BaseTeam[],
  moves: readonly ScenarioPlan[],
  known: readonly PayPlan[],
): Moved {
  const impossible: ImpossibleMove[] = [];
  const goals = new Map<string, ScenarioPlan>();
  const versions = new Map<string, CompiledPlan>();
  for (const move of moves) {
    const team = teams.find(({ compiled }) => compiled.plan.plan === move.from);
    const compiled = team && compiledFor(move.to, teams, known);
    if (typeof compiled === 'object') {
      goals.set(move.from, move);
      versions.set(move.to.plan, compiled);
    } else impossible.push({ kind: compiled ?? 'people', move });
  }
  const merged = new Map<string, BaseTeam[]>();
  for (const team of teams) {
    const goal = goals.get(team.compiled.plan.plan)?.to.plan ?? team.compiled.plan.plan;
    merged.set(goal, [...(merged.get(goal) ?? []), team]);
  }
  const staffed = new Set(merged.keys());
  const moved = [...merged].map(([plan, parts]) =>
    gather(plan, parts, { version: versions.get(plan), goals, staffed }),
  );
  return {
    teams: moved.map(({ team }) => team),
    impossible,
    unfit: moved.flatMap(({ unfit }) => unfit),
    missing: moved.flatMap(({ missing }) => missing),
  };
}

const compiledVersions = new WeakMap<object, CompiledPlan>();

/** The version that is moved to; of a plan of the month as the month has it, with the figures of its sheets. */
function compiledFor(
  to: { readonly plan: string; readonly validFrom: IsoMonth },
  teams: readonly BaseTeam[],
  known: readonly PayPlan[],
): CompiledPlan | 'plan' | 'version' {
  const own = teams.find(({ compiled }) => compiled.plan.plan === to.plan)?.compiled;
  if (own?.version.validFrom === to.validFrom) return own;
  const plan = known.find((one) => one.plan === to.plan) ?? own?.plan;
  if (!plan) return 'plan';
  const version = plan.versions.find(({ validFrom }) => validFrom === to.validFrom);
  if (!version) return 'version';
  const compiled = compiledVersions.get(version) ?? compilePlan(plan, version);
  compiledVersions.set(version, compiled);
  return compiled;
}

interface Moving {
  /** The version that is moved to, where anybody is. */
  readonly version: CompiledPlan | undefined;
  /** The moves that are made, by the plan they are from. */
  readonly goals: ReadonlyMap<string, ScenarioPlan>;
  /** Plans that somebody is under: what is worked out over their people is given. */
  readonly staffed: ReadonlySet<string>;
}

/** The people of several teams under one plan. */
function gather(
  plan: string,
  parts: readonly BaseTeam[],
  { version, goals, staffed }: Moving,
): Pick<Moved, 'unfit' | 'missing'> & { readonly team: MovedTeam } {
  const own = parts.find(({ compiled }) => compiled.plan.plan === plan);
  const compiled = version ?? own?.compiled;
  if (!compiled) throw new RangeError(`Nobody is paid by ${plan}`);
  const brought = parts.map((part) => bring(part, compiled, goals.get(part.compiled.plan.plan)));
  // Of what departments have, the plan's own comes first.
  const departments = [...brought].sort((a, b) => Number(a.part === own) - Number(b.part === own));
  return {
    team: {
      compiled,
      department: Object.assign({}, ...departments.map(({ department }) => department)) as PlanValues,
      people: brought.flatMap(({ people }) => people),
    },
    unfit: brought.flatMap(({ move, along }) => (move && along ? along.unfit.map((input) => ({ move, input })) : [])),
    missing: missingFigures(
      compiled,
      brought.map(({ along }) => along),
      staffed,
    ),
  };
}

interface BroughtTeam extends Pick<MovedTeam, 'people' | 'department'> {
  readonly part: BaseTeam;
  readonly move: ScenarioPlan | undefined;
  /** null for people who stay where they are. */
  readonly along: CarriedFigures | null;
}

function bring(part: BaseTeam, to: CompiledPlan, move: ScenarioPlan | undefined): BroughtTeam {
  const { plan, version } = part.compiled;
  const along = part.compiled === to ? null : carriedFigures(version, to.version, move?.figures);
  return {
    part,
    move,
    along,
    people: part.people.map((person) => ({
      home: plan.plan,
      person: along ? { ...person, inputs: carried(person.inputs, along.inputs) } : person,
    })),
    department: along ? carried(part.department, along.department) : part.department,
  };
}
