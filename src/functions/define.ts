import type { Text } from '../i18n';
import type { Figure } from '../pay';
import type { Argument, EachArgument, WholeArgument } from './arguments/argument';
import type { Input } from './cells';

/** A worked example: what is typed, what comes out, and what it says about the function. */
export interface Example {
  readonly args: readonly Input[];
  readonly result: number | readonly (readonly (number | '')[])[];
  readonly text: Text;
}

type Arguments = Readonly<Record<string, Argument>>;

/** What the arguments that hold for the whole call were read as. */
type WholeValues<Given extends Arguments> = {
  readonly [Key in keyof Given as Given[Key] extends EachArgument ? never : Key]: Given[Key] extends WholeArgument<
    infer Value
  >
    ? Value
    : never;
};

/** One number from each argument that takes one cell or a range. */
type EachValues<Given extends Arguments> = {
  readonly [Key in keyof Given as Given[Key] extends EachArgument ? Key : never]: number;
};

interface Definition<Given extends Arguments> {
  /** Name in formulas and id in Excel's metadata: capitals, digits and full stops; it never changes once released. */
  readonly name: string;
  readonly description: Text;
  /** In the order in which they are typed; new ones are only ever added at the end. */
  readonly arguments: Given;
  readonly examples: readonly Example[];
  /** Prepares a call once, and answers for each row of its ranges. */
  readonly compute: (whole: WholeValues<Given>) => (each: EachValues<Given>) => Figure;
}

/** A function as the rest of the product sees it. */
export interface PayFunction {
  readonly name: string;
  readonly description: Text;
  readonly arguments: readonly (Argument & { readonly key: string })[];
  /** Whether ranges spill: true where at least one argument takes one cell or a range. */
  readonly spills: boolean;
  readonly examples: readonly Example[];
  readonly compute: (whole: Readonly<Record<string, unknown>>) => (each: Readonly<Record<string, number>>) => Figure;
}

/** A function written with its arguments' own types, made uniform for the catalogue. */
export function defineFunction<Given extends Arguments>(definition: Definition<Given>): PayFunction {
  const named = Object.entries(definition.arguments).map(([key, argument]) => ({ ...argument, key }));
  return {
    ...definition,
    arguments: named,
    spills: named.some(({ kind }) => kind === 'each'),
    compute: (whole) => {
      const answer = definition.compute(whole as WholeValues<Given>);
      return (each) => answer(each as EachValues<Given>);
    },
  };
}
