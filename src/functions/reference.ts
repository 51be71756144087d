import type { Text } from '../i18n';
import type { Argument } from './arguments/argument';
import type { Input } from './cells';
import type { PayFunction } from './define';
import type { FaultCode } from './fault';

/** Where a function stands in the reference and in the pane's list. */
export type FunctionGroup = 'commission' | 'target' | 'bonus' | 'pay';

/** A worked example: what is typed, what comes out, and what it says about the function. */
export interface Example {
  readonly args: readonly Input[];
  readonly result: number | string | readonly (readonly (number | string)[])[];
  readonly text: Text;
}

/** What not to type: the error it gives. Its message is the function's own, so that the page cannot promise another. */
export interface Mistake {
  readonly args: readonly Input[];
  readonly error: FaultCode;
}

interface ArgumentTexts {
  readonly description: Text;
  /** What its figures are counted in, where that is not plain from the name. */
  readonly unit?: Text;
}

interface Texts<Key extends string> {
  readonly group: FunctionGroup;
  /** The rule's own name, in a few words. */
  readonly title: Text;
  readonly description: Text;
  readonly arguments: Readonly<Record<Key, ArgumentTexts>>;
  /** What a careful reader asks: edges, choices taken, the source of a rule. */
  readonly notes?: readonly Text[];
  /** At least two. */
  readonly examples: readonly Example[];
  /** The mistakes that people make most. */
  readonly mistakes: readonly Mistake[];
}

export interface ArgumentReference extends ArgumentTexts {
  readonly key: string;
  readonly name: Text;
  readonly argument: Argument;
}

/** What is to be read about a function, in both languages. */
export interface FunctionReference extends Omit<Texts<string>, 'arguments' | 'notes'> {
  readonly fn: PayFunction;
  readonly arguments: readonly ArgumentReference[];
  readonly notes: readonly Text[];
}

/**
 * The reading half of a function's row in the one table, held to the arguments of the half that calculates. It is a file of
 * its own: neither cells nor the plans that a month is paid by need prose, and a bundler takes a file whole.
 */
export function reference<Key extends string>(fn: PayFunction<Key>, texts: Texts<Key>): FunctionReference {
  return {
    ...texts,
    fn,
    notes: texts.notes ?? [],
    arguments: fn.arguments.map((argument) => ({
      ...texts.arguments[argument.key],
      key: argument.key,
      name: argument.name,
      argument,
    })),
  };
}
