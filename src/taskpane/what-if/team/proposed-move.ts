import { planChoices, type ScenarioPlan, type TeamBase } from '../../../plan/what-if';
import type { PayPlan, PlanVersion } from '../../../plan/language';
import { proposeFigures } from '../../../sheets/what-if/propose-figures';

/** The versions that a move is from and to; null where one of them is not there. */
export function movedVersions(
  { from, to }: ScenarioPlan,
  base: TeamBase,
  known: readonly PayPlan[],
): { readonly from: PlanVersion; readonly to: PlanVersion } | null {
  const own = base.teams.map(({ compiled }) => compiled);
  const before = own.find(({ plan }) => plan.plan === from)?.version;
  const after = planChoices([...known, ...own.map(({ plan }) => plan)], base.month).find(
    ({ plan, version }) => plan.plan === to.plan && version.validFrom === to.validFrom,
  )?.version;
  return before && after ? { from: before, to: after } : null;
}

/** A move with the figures that come along as far as their titles tell. */
export function proposedMove(
  { from, to }: Pick<ScenarioPlan, 'from' | 'to'>,
  base: TeamBase,
  known: readonly PayPlan[],
): ScenarioPlan {
  const versions = movedVersions({ from, to }, base, known);
  const figures = versions ? proposeFigures(versions.from, versions.to) : {};
  return Object.keys(figures).length === 0 ? { from, to } : { from, to, figures };
}
