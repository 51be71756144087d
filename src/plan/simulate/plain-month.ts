import { compilePlan, type PayPlan, type PlanValues } from '../language';
import type { IsoMonth } from '../month-setup';
import type { BasePerson, TeamBase } from '../what-if';

/** A month as plain data, which can be handed to another thread: its plans are as they are written. */
export interface PlainMonth {
  readonly month: IsoMonth;
  readonly teams: readonly {
    /** With the one version that is in force. */
    readonly plan: PayPlan;
    readonly department: PlanValues;
    readonly people: readonly BasePerson[];
  }[];
}

/** Writes a month down. */
export function toPlainMonth({ month, teams }: TeamBase): PlainMonth {
  return {
    month,
    teams: teams.map(({ compiled: { plan, version }, department, people }) => ({
      plan: { ...plan, versions: [version] },
      department,
      people,
    })),
  };
}

/**
 * Reads it again.
 * @throws PlanError where a plan cannot be worked with
 */
export function fromPlainMonth({ month, teams }: PlainMonth): TeamBase {
  return {
    month,
    teams: teams.flatMap(({ plan, department, people }) =>
      plan.versions.map((version) => ({ compiled: compilePlan(plan, version), department, people })),
    ),
  };
}
