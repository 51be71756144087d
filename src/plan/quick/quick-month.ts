import { errorValue, type Scalar } from '../../formula/value';
import type { DepartmentFigure, PlanTeam, TeamFigure } from '../language';
import { inOrder, taken } from '../language/evaluate-month';
import type { IsoMonth } from '../month-setup';
import { QuickPlan } from './quick-plan';
import type { LeverName, QuickTeam } from './quick-team';

/** A month of several plans made ready for many evaluations, as `evaluateMonth` has it. */
export interface QuickMonth {
  /** In the order in which they were given. */
  readonly teams: readonly QuickTeam[];
  /** Works everybody out, plan after plan; the teams' `line` and `valueOf` say what came of it. */
  readonly workOut: () => void;
}

/**
 * A month made ready. A figure of the department that is worked out over another plan's people is worked out anew each
 * time, and is no lever then: what is written for it does not count.
 * @param levers of each team, in the order of the teams
 * @throws PlanCircleError
 */
export function quickMonth(
  month: IsoMonth,
  teams: readonly PlanTeam[],
  levers: readonly (readonly LeverName[])[],
): QuickMonth {
  const plans = new Set(teams.map(({ compiled }) => compiled.plan.plan));
  const made = teams.map(({ compiled, ...figures }, index) => {
    const links = linksOf(compiled.version.department ?? {}).filter(({ from }) => plans.has(from.plan));
    const team = new QuickPlan(
      compiled,
      { ...figures, month },
      levers[index] ?? [],
      links.map(({ name }) => name),
    );
    return { compiled, team, links };
  });
  const order = inOrder(made);
  const byPlan = new Map(order.map(({ compiled, team }) => [compiled.plan.plan, team]));
  return {
    teams: made.map(({ team }) => team),
    workOut: () => {
      for (const { team, links } of order) {
        for (const { name, from } of links) {
          const source = byPlan.get(from.plan);
          if (source) team.setTaken(name, taken(from, everyone(source, from.line)));
        }
        team.workOut();
      }
    },
  };
}

interface Link {
  readonly name: string;
  readonly from: TeamFigure;
}

function linksOf(department: Readonly<Record<string, DepartmentFigure>>): readonly Link[] {
  return Object.entries(department).flatMap(([name, { from }]) => (from ? [{ name, from }] : []));
}

function everyone(team: QuickTeam, line: string): readonly Scalar[] {
  const known = team.compiled.lines.some(({ name }) => name === line);
  return Array.from({ length: team.people }, (_, person) => (known ? team.valueOf(person, line) : errorValue('#REF!')));
}
