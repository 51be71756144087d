import type { Argument as FunctionArgument } from '../../functions/arguments/argument';
import { findChoice } from '../../functions/enumeration';
import type { PayFunction } from '../../functions/define';
import { exact, type Decimal } from '../../pay';
import { inputOf } from '../call-ours';
import type { Argument } from '../excel-functions/excel-function';
import { elementAt, isFigure, shapeOfValue, type Scalar } from '../value';
import type { Words } from './words';

/** Which element of an array is explained. */
export interface Pick {
  readonly row: number;
  readonly column: number;
}

/** A call of ours that gave an answer, for whoever puts it into words: its arguments as the function itself read them. */
export class CallReading {
  constructor(
    readonly fn: PayFunction,
    private readonly args: readonly Argument[],
    readonly pick: Pick,
    /** The answer in the picked cell. */
    readonly answer: Scalar,
    readonly words: Words,
  ) {}

  /** The answer as a figure, and as shown. */
  get result(): Decimal {
    return isFigure(this.answer) ? exact(this.answer) : exact(0);
  }

  /** What an argument for the whole call was read as; the caller knows the function's own type for it. */
  whole(key: string): unknown {
    const { argument, index } = this.#argument(key);
    if (argument.kind === 'each') throw new RangeError(`${key} has a value for each row`);
    return argument.read(inputOf(this.args[index]));
  }

  /** A number of the picked row, or for the whole call. */
  figure(key: string): Decimal {
    return exact(this.#number(key) ?? 0);
  }

  /** A number that may be left out; null then. */
  optional(key: string): Decimal | null {
    const number = this.#number(key);
    return number === null ? null : exact(number);
  }

  /** A value of the picked row as the function read it: a number, a day, a label; null where it may be left out and is. */
  each(key: string): number | string | null {
    const { argument, index } = this.#argument(key);
    if (argument.kind !== 'each') throw new RangeError(`${key} holds for the whole call`);
    const input = inputOf(elementAt(this.args[index] ?? null, this.pick.row, this.pick.column));
    const read = Array.isArray(input) ? undefined : argument.read(input as Parameters<typeof argument.read>[0]);
    return typeof read === 'number' || typeof read === 'string' ? read : argument.fallback;
  }

  /** The picked element's position in an argument's range, counted row by row. */
  position(key: string): number {
    const { columns } = shapeOfValue(this.args[this.#argument(key).index] ?? null);
    return this.pick.row * columns + this.pick.column;
  }

  /** A choice in the reader's words. */
  choice(key: string): string {
    const { argument } = this.#argument(key);
    return choiceInWords(argument, this.whole(key) as string, this.words);
  }

  #number(key: string): number | null {
    const { argument } = this.#argument(key);
    const value = argument.kind === 'each' ? this.each(key) : (this.whole(key) as number | null);
    return typeof value === 'number' ? value : null;
  }

  #argument(key: string): { readonly argument: FunctionArgument; readonly index: number } {
    const index = this.fn.arguments.findIndex((argument) => argument.key === key);
    const argument = this.fn.arguments[index];
    if (!argument) throw new RangeError(`${this.fn.name} has no argument ${key}`);
    return { argument, index };
  }
}

/** A word of an enumeration's as the reader's language calls it. */
export function choiceInWords(argument: FunctionArgument, word: string, { language }: Words): string {
  const enumeration = argument.kind === 'each' ? undefined : argument.enumeration;
  const value = enumeration ? findChoice(enumeration, word) : null;
  return (value === null ? undefined : enumeration?.choices[value]?.label[language]) ?? word;
}
