import { orderLines } from '../../plan/language/order-lines';
import { teamCells, type ScenarioPlaces } from './scenario-formulas';
import { columnAt } from './scenario-layout';

/**
 * Figures of a department that are worked out over the people of another plan on the sheet. Plans that are worked out from
 * each other go on with what was given, as they do where scenarios are worked out.
 */
export function figuresFromOthers(
  { team }: Pick<ScenarioPlaces, 'team'>,
  others: readonly Pick<ScenarioPlaces, 'team' | 'layout'>[],
): ReadonlyMap<string, string> {
  if (isCircle(others)) return new Map();
  return new Map(
    Object.entries(team.compiled.version.department ?? {}).flatMap(([name, { from }]) => {
      const source = others.find((other) => other.team.compiled.plan.plan === from?.plan);
      if (!from || !source) return [];
      const column = columnAt(source.layout.columns, 'line', from.line);
      return [[name, `=${from.take}(${teamCells(source.layout, column)})`] as const];
    }),
  );
}

function isCircle(teams: readonly Pick<ScenarioPlaces, 'team'>[]): boolean {
  const plans = new Set(teams.map(({ team }) => team.compiled.plan.plan));
  const uses = teams.map(({ team: { compiled } }): [string, string[]] => [
    compiled.plan.plan,
    Object.values(compiled.version.department ?? {}).flatMap(({ from }) =>
      from && plans.has(from.plan) ? from.plan : [],
    ),
  ]);
  return orderLines(new Map(uses)).kind === 'circle';
}
