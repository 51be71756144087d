import type { Text } from '../../i18n';
import type { Enumeration } from '../enumeration';
import type { Input } from '../cells';

/** What every argument tells its readers. */
export interface ArgumentTexts {
  readonly name: Text;
  readonly description: Text;
}

/**
 * A number for each row of the answer: one cell, or a range that spills an answer of its own shape.
 * A blank cell gives a blank answer; a cell that holds no number gives an error in its own place only.
 */
export interface EachArgument extends ArgumentTexts {
  readonly kind: 'each';
  readonly optional: false;
}

/** An argument that holds for the whole call: read once, and wrong for all of it where it is wrong. */
export interface WholeArgument<Value> extends ArgumentTexts {
  readonly kind: 'number' | 'choice' | 'tiers' | 'list';
  readonly optional: boolean;
  /** What an argument left out or a blank cell stands for; null where there must be one. */
  readonly fallback: string | number | null;
  readonly enumeration?: Enumeration;
  /** @throws FaultError that names the argument, the cell, its value and what to do */
  readonly read: (input: Input) => Value;
}

export type Argument = EachArgument | WholeArgument<unknown>;
