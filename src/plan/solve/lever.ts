import type { LeverName } from '../quick';

/** A figure that can be moved, over a range, in steps from its lower end. */
export interface Lever {
  /** An input, or `department.profit`. */
  readonly name: LeverName;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
