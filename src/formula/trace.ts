import type { FormulaNode } from './tree';
import type { Value } from './value';

/** A formula worked out: every part that was needed, with its value. */
export interface Trace {
  readonly node: FormulaNode;
  readonly value: Value;
  /** The traces of the node's parts, in their order; null for an argument left out and for a part that was never needed. */
  readonly parts: readonly (Trace | null)[];
  /** What a defined name stands for, where it is a formula. */
  readonly definition?: Trace;
}
