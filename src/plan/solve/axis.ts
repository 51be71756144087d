import type { LeverName } from '../quick';

/** A way along which one or more levers rise, place by place: a single lever, or all of them by the same factor. */
export interface Axis {
  readonly levers: readonly LeverName[];
  /** How many places there are. */
  readonly length: number;
  /** What each lever is set to at a place; never less than at the place before. */
  readonly at: (place: number) => readonly number[];
}
