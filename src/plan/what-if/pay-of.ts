import { isError, isFigure, toDouble, type Scalar } from '../../formula/value';
import { Decimal, exact, round, toNumber } from '../../pay';
import { evaluateMonth, PlanCircleError, type CompiledPlan, type PersonResult, type PlanValues } from '../language';
import { inputValue } from '../language/cell-value';
import { planTeamOf, type BaseTeam, type TeamBase } from './team-base';

/** What someone comes to in a month. */
export interface PlannedPay {
  readonly key: string;
  /** The plan that pays them. */
  readonly plan: string;
  /** Pay by the plan and what was added or taken off by hand, half-up to the cent; null where there is no figure. */
  readonly pay: number | null;
  /** The error in the pay's place. */
  readonly error: string | null;
  /** How much of the target was reached, 1 is all of it; null where the plan does not say. */
  readonly attainment: number | null;
}

/** What a month comes to. */
export interface TeamPay {
  /** By key, in the order of the teams and their people. */
  readonly people: ReadonlyMap<string, PlannedPay>;
  /** Of everybody who has a figure. */
  readonly total: number;
  /** How many have none. */
  readonly failed: number;
}

/** Works a month out, everybody by their plan. */
export function payOf(base: TeamBase): TeamPay {
  const results = evaluated(base);
  const people = base.teams.flatMap((team, index) =>
    team.people.map((person, at): PlannedPay => {
      const result = results[index]?.[at];
      return {
        key: person.key,
        plan: team.compiled.plan.plan,
        ...paid(result?.pay.value ?? null, person.adjustment),
        attainment: attainmentOf(team, person.inputs, (line) => result?.lines.get(line)?.value),
      };
    }),
  );
  return teamPay(people);
}

/** Everybody's pay with what it comes to together. */
export function teamPay(people: readonly PlannedPay[]): TeamPay {
  return {
    people: new Map(people.map((one) => [one.key, one])),
    total: sumOf(people.flatMap(({ pay }) => pay ?? [])),
    failed: people.filter(({ pay }) => pay === null).length,
  };
}

/** Plans whose figures are worked out from each other are worked out one by one, with what was given for the others. */
function evaluated({ month, teams }: TeamBase): readonly (readonly PersonResult[])[] {
  try {
    return evaluateMonth(month, teams.map(planTeamOf));
  } catch (error) {
    if (!(error instanceof PlanCircleError)) throw error;
    return teams.map((team) => evaluateMonth(month, [planTeamOf(team)])[0] ?? []);
  }
}

/** Pay with what was added to it by hand, to the cent. */
export function paid(value: Scalar, adjustment: number): Pick<PlannedPay, 'pay' | 'error'> {
  if (!isFigure(value)) return { pay: null, error: isError(value) ? value.code : '#VALUE!' };
  return { pay: toNumber(round(exact(toDouble(value)).plus(exact(adjustment)))), error: null };
}

/** Where a plan says how much of a target was reached: in a line, in what is given for the person, or for all of them. */
export function attainmentOf(
  { compiled, department }: BaseTeam,
  inputs: PlanValues,
  lineOf: (name: string) => Scalar | undefined,
): number | null {
  const found = attainmentIn(compiled);
  if (!found) return null;
  const entries = found.of === 'input' ? compiled.version.inputs : (compiled.version.department ?? {});
  const entry = entries[found.name];
  const value =
    found.of === 'line'
      ? lineOf(found.name)
      : entry && inputValue(found.name, entry, found.of === 'input' ? inputs : department);
  return value !== undefined && isFigure(value) ? toDouble(value) : null;
}

type Goal = string | { readonly goal?: 'target' | 'attainment'; readonly each?: string };

/** The first line, input or figure of the department that is an attainment. */
function attainmentIn({
  version,
}: CompiledPlan): { readonly of: 'line' | 'input' | 'department'; readonly name: string } | null {
  const first = (entries: Readonly<Record<string, Goal>>): string | undefined =>
    Object.keys(entries).find((name) => {
      const entry = entries[name];
      return typeof entry === 'object' && entry.goal === 'attainment' && entry.each === undefined;
    });
  const { lines, inputs, department = {} } = version;
  for (const [of, name] of [
    ['line', first(lines)],
    ['input', first(inputs)],
    ['department', first(department)],
  ] as const) {
    if (name !== undefined) return { of, name };
  }
  return null;
}

/** Adds amounts up exactly. */
export function sumOf(amounts: readonly number[]): number {
  return toNumber(amounts.reduce<Decimal>((sum, amount) => sum.plus(exact(amount)), new Decimal(0)));
}
