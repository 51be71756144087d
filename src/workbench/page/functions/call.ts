import type { Argument } from '../../engine/functions';

/** One call of one function of the add-in's. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly Argument[];
}

/** An error in a cell, with the text that the function gave for it, where it gave one. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** A cell of a function's result. */
export type CellResult = number | string | boolean | CellError;

/** A function's result: rows of cells, 1 × 1 for a single value. */
export type FunctionResult = readonly (readonly CellResult[])[];

/** Tells an error from the other things a cell can hold. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}
