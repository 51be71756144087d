import { excelFunction } from '../../formula/excel-functions';
import { elementAt, errorValue, gridValue, isError, isFigure, toDouble, type Scalar } from '../../formula/value';
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
  const results = new Map<string, readonly PersonResult[]>();
  for (const { compiled, ...figures } of inOrder(teams)) {
    const department = { ...figures.department, ...takenFrom(compiled, results) };
    results.set(compiled.plan.plan, evaluateTeam(compiled, { ...figures, month, department }));
  }
  return teams.map(({ compiled }) => results.get(compiled.plan.plan) ?? []);
}

/**
 * One team of each plan, after those that its figures are taken from.
 * @throws PlanCircleError
 */
export function inOrder<Team extends Pick<PlanTeam, 'compiled'>>(teams: readonly Team[]): readonly Team[] {
  const byPlan = new Map(teams.map((team) => [team.compiled.plan.plan, team]));
  const order = orderLines(
    new Map([...byPlan].map(([name, team]) => [name, sourcesOf(team).filter((source) => byPlan.has(source))])),
  );
  if (order.kind === 'circle') throw new PlanCircleError(order.names);
  return order.names.flatMap((name) => byPlan.get(name) ?? []);
}

function sourcesOf({ compiled }: Pick<PlanTeam, 'compiled'>): readonly string[] {
  return Object.values(compiled.version.department ?? {}).flatMap(({ from }) => (from ? [from.plan] : []));
}

function takenFrom(compiled: CompiledPlan, results: ReadonlyMap<string, readonly PersonResult[]>): PlanValues {
  return Object.fromEntries(
    Object.entries(compiled.version.department ?? {}).flatMap(([name, { from }]) => {
      const people = from && results.get(from.plan);
      const values = people?.map(({ lines }) => lines.get(from?.line ?? '')?.value ?? errorValue('#REF!'));
      return from && values ? [[name, taken(from, values)]] : [];
    }),
  );
}

/**
 * What a figure taken from another plan comes to. An error among the people's figures is the answer, as in a cell.
 * @param values each person's, in the line that it is taken over
 */
export function taken({ take: aggregate }: TeamFigure, values: readonly Scalar[]): number | string {
  const column = gridValue(values.map((value) => [value]));
  const value = elementAt(excelFunction(aggregate)?.([column]) ?? null, 0, 0);
  if (isFigure(value)) return toDouble(value);
  return isError(value) ? value.code : '#N/A';
}
