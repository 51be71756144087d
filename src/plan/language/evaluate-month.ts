import { excelFunction } from '../../formula/excel-functions';
import { elementAt, errorValue, gridValue, isError, isFigure, toDouble } from '../../formula/value';
import type { IsoMonth } from '../month-setup';
import type { CompiledPlan } from './compile-plan';
import { evaluateTeam, type PersonResult, type TeamFigures } from './evaluate-team';
import { orderLines } from './order-lines';
import type { PlanValues, TeamFigure } from './pay-plan';

/** The people of one plan in a month that several plans share. */
export interface PlanTeam extends Omit<TeamFigures, 'month'> {
  readonly compiled: CompiledPlan;
}

/** Plans whose figures are worked out from each other, by name: a, b, a. */
export class PlanCircleError extends Error {
  constructor(readonly plans: readonly string[]) {
    super(plans.join(' → '));
    this.name = 'PlanCircleError';
  }
}

/**
 * Works out a month with several plans. A figure of the department that is worked out over another plan's people is, if
 * that plan is among them; otherwise it is what was given for it.
 * @returns the results in the order of the teams and of their people
 * @throws PlanCircleError
 */
export function evaluateMonth(month: IsoMonth, teams: readonly PlanTeam[]): readonly (readonly PersonResult[])[] {
  const byPlan = new Map(teams.map((team) => [team.compiled.plan.plan, team]));
  const order = orderLines(
    new Map([...byPlan].map(([name, team]) => [name, sourcesOf(team).filter((source) => byPlan.has(source))])),
  );
  if (order.kind === 'circle') throw new PlanCircleError(order.names);
  const results = new Map<string, readonly PersonResult[]>();
  for (const name of order.names) {
    const team = byPlan.get(name);
    if (!team) continue;
    const { compiled, ...figures } = team;
    const department = { ...figures.department, ...takenFrom(compiled, results) };
    results.set(name, evaluateTeam(compiled, { ...figures, month, department }));
  }
  return teams.map(({ compiled }) => results.get(compiled.plan.plan) ?? []);
}

function sourcesOf({ compiled }: PlanTeam): readonly string[] {
  return Object.values(compiled.version.department ?? {}).flatMap(({ from }) => (from ? [from.plan] : []));
}

function takenFrom(compiled: CompiledPlan, results: ReadonlyMap<string, readonly PersonResult[]>): PlanValues {
  return Object.fromEntries(
    Object.entries(compiled.version.department ?? {}).flatMap(([name, { from }]) => {
      const people = from && results.get(from.plan);
      return people ? [[name, take(from, people)]] : [];
    }),
  );
}

/** An error among the people's figures is the answer, as in a cell. */
function take({ line, take: aggregate }: TeamFigure, people: readonly PersonResult[]): number | string {
  const column = gridValue(people.map(({ lines }) => [lines.get(line)?.value ?? errorValue('#REF!')]));
  const value = elementAt(excelFunction(aggregate)?.([column]) ?? null, 0, 0);
  if (isFigure(value)) return toDouble(value);
  return isError(value) ? value.code : '#N/A';
}
