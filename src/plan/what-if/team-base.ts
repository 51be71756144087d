import type { CompiledPlan, PlanTeam, PlanValues } from '../language';
import type { IsoMonth } from '../month-setup';

/** Someone whose pay is planned, with the figures that planning begins from. */
export interface BasePerson {
  /** Who it is, across scenarios and reopened workbooks. */
  readonly key: string;
  readonly name: string;
  readonly position: string | null;
  /** By input of the plan. */
  readonly inputs: PlanValues;
  /** What was added to the pay by the plan, or taken off, by hand. */
  readonly adjustment: number;
}

/** The people who are paid by one plan. */
export interface BaseTeam {
  /** The version in force in the month, with the figures of the Plan sheet. */
  readonly compiled: CompiledPlan;
  readonly department: PlanValues;
  readonly people: readonly BasePerson[];
}

/** A month as planning begins from it. */
export interface TeamBase {
  readonly month: IsoMonth;
  /** Each plan once, none without people. */
  readonly teams: readonly BaseTeam[];
}

/** A team as it is worked out. */
export function planTeamOf({ compiled, department, people }: BaseTeam): PlanTeam {
  return { compiled, department, people: people.map(({ inputs }) => inputs) };
}
