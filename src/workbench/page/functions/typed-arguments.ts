import { isErrorArgument, isRows, type Argument, type ArgumentValue } from '../../engine/functions';
import { isCellError, type CellError } from './call';
import type { ParameterMetadata } from './metadata';

/** Arguments that Excel would send, or the error that it puts in the cell without asking the add-in. */
export type Typed = { readonly args: readonly Argument[] } | CellError;

/**
 * Arguments as the types of their parameters want them, as Excel reads cells for a typed parameter: a text that spells
 * a number is a number, a logical value is 1 or 0. What the type cannot hold is #VALUE!, and an error is itself.
 * Blank stays null, and a parameter of any type takes every value as it is.
 */
export function typedArguments(parameters: readonly ParameterMetadata[], args: readonly Argument[]): Typed {
  const typed: Argument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = typedArgument(parameter.type, args[index] ?? null);
    if (isCellError(argument)) return argument;
    typed.push(argument);
  }
  return { args: typed };
}

function typedArgument(type: string | undefined, argument: Argument): Argument | CellError {
  if (!isRows(argument)) return typedValue(type, argument);
  const rows: ArgumentValue[][] = [];
  for (const row of argument) {
    const cells: ArgumentValue[] = [];
    for (const cell of row) {
      const value = typedValue(type, cell);
      if (isCellError(value)) return value;
      cells.push(value);
    }
    rows.push(cells);
  }
  return rows;
}

function typedValue(type: string | undefined, value: ArgumentValue): ArgumentValue | CellError {
  if (value === null) return null;
  if (isErrorArgument(value)) return type === undefined || type === 'any' ? value : { error: value.code };
  switch (type) {
    case 'number': {
      const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(number) ? number : { error: '#VALUE!' };
    }
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      if (typeof value !== 'string') return Boolean(value);
      return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : { error: '#VALUE!' };
    default:
      return value;
  }
}
