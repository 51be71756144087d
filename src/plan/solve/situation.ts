import type { CompiledPlan, PlanValues, TeamFigures } from '../language';

/** One person among those under the plan, whose pay is asked about; the others stay as they are. */
export interface Situation {
  readonly compiled: CompiledPlan;
  readonly figures: TeamFigures;
  /** Who of `figures.people`. */
  readonly at: number;
}

/** The person's own figures. */
export function ownFigures({ figures, at }: Situation): PlanValues {
  return figures.people[at] ?? {};
}

/** The same person alone, where nothing of theirs depends on the others, because no line is over the team. */
export function withoutOthers(situation: Situation): Situation {
  const { compiled, figures } = situation;
  return compiled.usesTeam ? situation : { compiled, figures: { ...figures, people: [ownFigures(situation)] }, at: 0 };
}
