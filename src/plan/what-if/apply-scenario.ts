import type { PayPlan } from '../language';
import { changeFigures } from './change-figures';
import { movePeople, type ImpossibleMove, type MovedTeam, type UnfitFigure } from './move-people';
import type { MissingFigure } from './missing-figures';
import type { Scenario, ScenarioChange } from './scenario';
import type { TeamBase } from './team-base';

/** A month as a scenario has it, and what of the scenario could not be. */
export interface AppliedScenario {
  readonly base: TeamBase;
  /** Changes that nobody and nothing in the month is meant by, or that cannot be made. */
  readonly unused: readonly ScenarioChange[];
  readonly impossible: readonly ImpossibleMove[];
  /** Figures that cannot be taken from what a move says; the move itself is made. */
  readonly unfit: readonly UnfitFigure[];
  /** What plans that people were moved to ask for and nobody has; the scenario's own changes have given what they set. */
  readonly missing: readonly MissingFigure[];
}

/**
 * The month as a scenario has it: people first go to the plans that it pays them by, then its changes are made one after
 * the other. `who` of a change means the plans of the month itself, its figures those of the plans after the moves.
 * @param known plans that can be moved to, beside those of the month
 */
export function applyScenario(base: TeamBase, scenario: Scenario, known: readonly PayPlan[]): AppliedScenario {
  const { teams: moved, impossible, unfit, missing } = movePeople(base.teams, scenario.plans, known);
  const unused: ScenarioChange[] = [];
  const teams = scenario.changes.reduce<readonly MovedTeam[]>((before, change) => {
    const after = changeFigures(before, change);
    if (!after) unused.push(change);
    return after ?? before;
  }, moved);
  return {
    base: {
      month: base.month,
      teams: teams.map((team) => ({ ...team, people: team.people.map(({ person }) => person) })),
    },
    unused,
    impossible,
    unfit,
    missing: missing.filter((figure) => !isGiven(figure, teams)),
  };
}

function isGiven({ plan, of, name }: MissingFigure, teams: readonly MovedTeam[]): boolean {
  const team = teams.find(({ compiled }) => compiled.plan.plan === plan);
  if (!team) return true;
  if (of === 'department') return Object.hasOwn(team.department, name) && team.department[name] !== null;
  return team.people.every(({ person: { inputs } }) => Object.hasOwn(inputs, name) && inputs[name] !== null);
}
