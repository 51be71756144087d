import { PlanCircleError, type PlanTeam } from '../language';
import type { IsoMonth } from '../month-setup';
import type { LeverName, QuickTeam } from '../quick';

/** A month that is worked out again and again with other figures. */
export interface TrialMonth {
  readonly teams: readonly Pick<QuickTeam, 'figures' | 'line'>[];
  /** Works everybody out with what is written into the teams' figures. */
  readonly workOut: () => void;
}

/** @param levers of each team, the figures that are going to change */
export type MakeTrialMonth = (
  month: IsoMonth,
  teams: readonly PlanTeam[],
  levers: readonly (readonly LeverName[])[],
) => TrialMonth;

/** Plans that take figures from each other in a circle are worked out one by one, as the month's preview does. */
export const alsoInCircles =
  (make: MakeTrialMonth): MakeTrialMonth =>
  (month, teams, levers) => {
    try {
      return make(month, teams, levers);
    } catch (error) {
      if (!(error instanceof PlanCircleError)) throw error;
      const alone = teams.map((team, index) => make(month, [team], [levers[index] ?? []]));
      return {
        teams: alone.flatMap((one) => one.teams),
        workOut: () => {
          for (const one of alone) one.workOut();
        },
      };
    }
  };
