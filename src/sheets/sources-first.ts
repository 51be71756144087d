import type { CompiledPlan } from '../plan/language';

/**
 * Teams so that one whose figures are worked out over another's people comes after it: rows that come and go on the other
 * sheet must not move what its formulas mean. Otherwise they stay in order; plans in a circle do as well.
 */
export function sourcesFirst<Team extends { readonly compiled: CompiledPlan }>(
  teams: readonly Team[],
): readonly Team[] {
  const ordered = new Set<Team>();
  const visited = new Set<Team>();
  const visit = (team: Team): void => {
    if (visited.has(team)) return;
    visited.add(team);
    for (const { from } of Object.values(team.compiled.version.department ?? {})) {
      const source = teams.find(({ compiled }) => compiled.plan.plan === from?.plan);
      if (source) visit(source);
    }
    ordered.add(team);
  };
  teams.forEach(visit);
  return [...ordered];
}
