import type { CallNode } from '../../../formula/tree';
import type { Decide } from './decision';
import type { Over } from './over';

/** A call whose arguments are known over a stretch; undefined where one is left out. */
export interface CallOver {
  readonly node: CallNode;
  readonly args: readonly (Over | undefined)[];
  /** Which arguments depend on a lever anywhere on the axis. */
  readonly varies: readonly boolean[];
  /** Whose formula it is, counted from 0. */
  readonly person: number;
  readonly decide: Decide;
}

/** What a function gives over a stretch, in arguments that are not all fixed, and what it decides in any. */
export type FunctionOver = (call: CallOver) => Over;
