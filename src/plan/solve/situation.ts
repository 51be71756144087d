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
