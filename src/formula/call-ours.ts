import { calculate, type Outcome } from '../functions/calculate';
import { findFunction } from '../functions/catalogue';
import type { Cell, Input } from '../functions/cells';
import { toNumber, Decimal } from '../pay';
import type { Argument } from './excel-functions/excel-function';
import {
  collapsed,
  elementAt,
  gridValue,
  isError,
  isGrid,
  isUnknown,
  elementsOf,
  unknownValue,
  type ErrorValue,
  type Scalar,
  type Value,
} from './value';

/** Calls a function of ours as a cell does: numbers go in and come out as the nearest doubles. */
export function callOurs(name: string, args: readonly Argument[]): Value {
  const fn = findFunction(name);
  if (!fn) return unknownValue(name);
  for (const argument of args) {
    for (const element of elementsOf(argument ?? null)) if (isUnknown(element)) return element;
  }
  const result = calculate(fn, args.map(inputOf));
  return Array.isArray(result) ? collapsed(gridValue(result.map((row) => row.map(scalarOf)))) : scalarOf(result);
}

/** A value as our functions take it. One cell goes in as one value, a range as its rows. */
export function inputOf(argument: Argument): Input {
  const value = argument === undefined ? null : collapsed(argument);
  return isGrid(value) ? value.rows.map((row, r) => row.map((_, c) => cellOf(elementAt(value, r, c)))) : cellOf(value);
}

function cellOf(value: Scalar): Cell {
  if (value instanceof Decimal) return toNumber(value);
  if (value === null || typeof value !== 'object') return value;
  return isError(value) ? { code: value.code } : null;
}

function scalarOf(outcome: Outcome): Scalar {
  if (typeof outcome !== 'object') return outcome;
  return { kind: 'error', code: outcome.code, fault: outcome } satisfies ErrorValue;
}
