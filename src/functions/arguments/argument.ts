import type { Text } from '../../i18n';
import type { Cell, Input } from '../cells';
import type { Enumeration } from '../enumeration';
import type { Fault } from '../fault';

/** What one cell of an `each` argument can mean to a rule of pay; null where an optional one was left out. */
export type EachValue = number | string | null;

/**
 * A value for each row of the answer: one cell, or a range that spills an answer of its own shape.
 * A cell that holds nothing of the kind gives an error in its own place only. A blank cell gives a blank answer, or,
 * where the argument is optional, stands for its fallback.
 */
export interface EachArgument<Value extends EachValue = EachValue> {
  readonly kind: 'each';
  readonly name: Text;
  readonly holds: 'number' | 'date' | 'label';
  readonly optional: boolean;
  readonly fallback: Value | null;
  /** What a cell means: undefined for a blank, or what is wrong with it. */
  readonly read: (cell: Cell) => Value | undefined | Fault;
}

/** An argument that holds for the whole call: read once, and wrong for all of it where it is wrong. */
export interface WholeArgument<Value> {
  readonly kind: 'number' | 'date' | 'flag' | 'choice' | 'tiers' | 'list' | 'grid';
  readonly name: Text;
  readonly optional: boolean;
  /** What an argument left out or a blank cell stands for; null where there must be one, or where none is meant. */
  readonly fallback: string | number | boolean | null;
  readonly enumeration?: Enumeration;
  /** @throws FaultError that names the argument, the cell, its value and what to do */
  readonly read: (input: Input) => Value;
}

export type Argument = EachArgument | WholeArgument<unknown>;

/** Whether the argument takes a range, and not one value alone. */
export function takesRange({ kind }: Argument): boolean {
  return kind === 'each' || kind === 'tiers' || kind === 'list' || kind === 'grid';
}

/** Whether the argument is a date, or takes dates. */
export function holdsDates(argument: Argument): boolean {
  return argument.kind === 'each' ? argument.holds === 'date' : argument.kind === 'date';
}
