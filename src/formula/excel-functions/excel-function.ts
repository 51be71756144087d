import { exact, type Decimal } from '../../pay';
import { toFigure } from '../coerce';
import { spread } from '../operators';
import { elementsOf, errorValue, isFigure, isGrid, isStop, unknownValue, type Scalar, type Value } from '../value';

/** An argument of a call; undefined where it is left out between commas. */
export type Argument = Value | undefined;

/** A function of Excel's on values that are already worked out. */
export type ExcelFunction = (args: readonly Argument[]) => Value;

export const WRONG = errorValue('#VALUE!');
/** What a function leaves to Excel in a case of its own; whoever called it knows its name. */
export const LEFT_TO_EXCEL = unknownValue('');

/** Ends a function with an error, an unknown or any other answer from deep inside. */
export class Answer extends Error {
  constructor(readonly value: Value) {
    super('answer');
    this.name = 'Answer';
  }
}

/** Runs a function that may end early with `Answer`. */
export function answering(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Answer) return error.value;
    throw error;
  }
}

/**
 * A function of single values: a range among its arguments gives an answer for each of its cells. An argument left out
 * between commas is a blank; one that the call does not reach is undefined.
 */
export function eachOf(apply: (args: readonly (Scalar | undefined)[]) => Scalar): ExcelFunction {
  return (args) =>
    spread(
      args.map((argument) => argument ?? null),
      (elements) => elements.find(isStop) ?? (answering(() => apply(elements)) as Scalar),
    );
}

/** A single value as a number. @throws Answer with what is wrong */
export function figure(value: Scalar | undefined, fallback?: number): Decimal {
  if (value === undefined && fallback !== undefined) return exact(fallback);
  const read = toFigure(value ?? null);
  if (isStop(read)) throw new Answer(read);
  return read;
}

/** A single value as a whole number, cut as Excel cuts. @throws Answer */
export function whole(value: Scalar | undefined, fallback?: number): number {
  return figure(value, fallback).trunc().toNumber();
}

/**
 * The numbers that a sum is over: in ranges and arrays numbers alone, written out also TRUE and texts that spell
 * numbers. @throws Answer with the first error, or #VALUE! for a text written out that is no number
 */
export function* figuresOf(args: readonly Argument[]): Generator<Decimal> {
  for (const argument of args) {
    if (argument === undefined || !isGrid(argument)) {
      if (argument !== null) yield figure(argument);
      continue;
    }
    for (const element of elementsOf(argument)) {
      if (isStop(element)) throw new Answer(element);
      if (isFigure(element)) yield exact(element);
    }
  }
}
