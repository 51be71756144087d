import type { Figure } from '../pay';
import type { Argument, EachArgument, EachValue, WholeArgument } from './arguments/argument';

export type Arguments = Readonly<Record<string, Argument>>;

/** What the arguments that hold for the whole call were read as. */
type WholeValues<Given extends Arguments> = {
  readonly [Key in keyof Given as Given[Key] extends EachArgument ? never : Key]: Given[Key] extends WholeArgument<
    infer Value
  >
    ? Value
    : never;
};

/** One value from each argument that takes one cell or a range. */
type EachValues<Given extends Arguments> = {
  readonly [Key in keyof Given as Given[Key] extends EachArgument ? Key : never]: Given[Key] extends EachArgument<
    infer Value
  >
    ? Value
    : never;
};

interface Signature<Given extends Arguments> {
  /** Name in formulas and id in Excel's metadata: capitals, digits and full stops; it never changes once released. */
  readonly name: string;
  /** In the order in which they are typed; new ones are only ever added at the end. */
  readonly arguments: Given;
}

interface Definition<Given extends Arguments> extends Signature<Given> {
  /**
   * Prepares a call once, and answers for each row of its ranges.
   * The answer must not keep the object it is given: the next row comes in the same one.
   */
  readonly compute: (whole: WholeValues<Given>) => (each: EachValues<Given>) => Figure;
}

/** What stands in one cell of an answer that fills several: a figure, a word, or '' for a blank. */
export type SpilledCell = Figure | string;
export type Spilled = readonly (readonly SpilledCell[])[];

interface SpillDefinition<Given extends Arguments> extends Signature<Given> {
  /** Answers with rows of cells that fill a range beside the formula. */
  readonly spill: (whole: WholeValues<Given>) => Spilled;
}

type Whole = Readonly<Record<string, unknown>>;
type Each = Readonly<Record<string, EachValue>>;

/** A function as the rest of the product sees it. */
export interface PayFunction<Key extends string = string> {
  readonly name: string;
  readonly arguments: readonly (Argument & { readonly key: Key })[];
  /** One value; one for each row of its ranges; or a range of its own shape. */
  readonly body:
    | { readonly kind: 'one' | 'each'; readonly compute: (whole: Whole) => (each: Each) => Figure }
    | { readonly kind: 'spill'; readonly spill: (whole: Whole) => Spilled };
}

type KeyOf<Given extends Arguments> = keyof Given & string;

/** A function written with its arguments' own types, made uniform for the catalogue. */
export function defineFunction<const Given extends Arguments>(
  definition: Definition<Given>,
): PayFunction<KeyOf<Given>> {
  const named = withKeys(definition.arguments);
  return {
    name: definition.name,
    arguments: named,
    body: {
      kind: named.some(({ kind }) => kind === 'each') ? 'each' : 'one',
      compute: definition.compute as (whole: Whole) => (each: Each) => Figure,
    },
  };
}

/** The same for a function that fills a range of its own shape. */
export function defineSpill<const Given extends Arguments>(
  definition: SpillDefinition<Given>,
): PayFunction<KeyOf<Given>> {
  return {
    name: definition.name,
    arguments: withKeys(definition.arguments),
    body: { kind: 'spill', spill: definition.spill as (whole: Whole) => Spilled },
  };
}

function withKeys<Given extends Arguments>(given: Given): (Argument & { readonly key: KeyOf<Given> })[] {
  return Object.entries(given).map(([key, argument]) => ({ ...argument, key: key }));
}
