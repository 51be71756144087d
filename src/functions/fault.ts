import type { Text } from '../i18n';
import type { FUNCTION_MESSAGES } from '../i18n/messages/functions';
import { PayError } from '../pay';
import type { Shape } from './cells';

/** The errors that a function of ours can put into a cell. */
export type FaultCode = '#VALUE!' | '#DIV/0!' | '#N/A' | '#NUM!' | '#NULL!';
export type FaultKey = keyof typeof FUNCTION_MESSAGES;

/** Which argument, and which of its cells, counted from 1; a row or column is left out where there is only one. */
export interface Where {
  readonly argument?: Text;
  readonly row?: number;
  readonly column?: number;
}

/** A wrong input or an answer that does not exist, before it is put into words. */
export interface Fault {
  readonly code: FaultCode;
  readonly key: FaultKey;
  readonly values: Readonly<Record<string, string | number | Text>>;
  readonly where?: Where;
}

/** A fault that leaves the whole call without an answer. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(`${fault.code} ${fault.key}`);
    this.name = 'FaultError';
  }
}

/** Names the cell of a range that a fault concerns; row and column are counted from 0. */
export function placeOf(row: number, column: number, shape: Shape, argument?: Text): Where {
  return {
    ...(argument && { argument }),
    ...(shape.rows > 1 && { row: row + 1 }),
    ...(shape.columns > 1 && { column: column + 1 }),
  };
}

/** The fault behind an exception, at a place; anything that is no fault of the input's is thrown on. */
export function toFault(error: unknown, where?: Where): Fault {
  if (error instanceof FaultError) return error.fault;
  if (!(error instanceof PayError)) throw error;
  return { code: error.code, key: error.key, values: error.values, ...(where && { where }) };
}
