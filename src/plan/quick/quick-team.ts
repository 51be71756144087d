import type { Scalar } from '../../formula/value';
import type { CompiledPlan } from '../language';

/** An input or a figure of the department that is going to change; a name of the department is written `department.profit`. */
export type LeverName = string;

/**
 * A team whose plan was made ready for many evaluations that differ in a few figures. Write figures, then `workOut`.
 * The answers are those of `evaluateTeam`, to the last digit.
 */
export interface QuickTeam {
  readonly compiled: CompiledPlan;
  readonly levers: readonly LeverName[];
  readonly people: number;
  /**
   * What the levers are set to, person by person: `figures[person * levers.length + lever]`; at first what was given. A flag
   * is 0 or 1, a choice the place of its word among the choices, a date its serial number, a blank is NaN. A figure of the
   * department is the first person's.
   */
  readonly figures: Float64Array;
  /** Works everybody out. Each person's pay by the plan, rounded as the plan says; NaN where it is no figure. The array is used again. */
  readonly workOut: () => Float64Array;
  /** A line of what was worked out last, person by person; NaN where it is no figure. The array is used again. */
  readonly line: (name: string) => Float64Array;
  /** A person's line of what was worked out last, as its cell shows it, an error among it. */
  readonly valueOf: (person: number, name: string) => Scalar;
  /** How many lines have been worked out step by step so far, because plain numbers could not be sure of them. */
  readonly stepByStep: () => number;
}
