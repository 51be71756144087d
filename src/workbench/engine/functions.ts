import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { EngineContext } from './context';

/** One value of an argument; null is a blank cell or an argument left out. */
export type ArgumentValue = number | string | boolean | ErrorArgument | null;
/** An error among the arguments, by its code, such as `#DIV/0!`. */
export interface ErrorArgument {
  readonly code: string;
}
export type Argument = ArgumentValue | readonly (readonly ArgumentValue[])[];

/** What a function answers; an error carries its code, such as `#VALUE!`. */
export type ResultValue = number | string | boolean | { readonly error: string };
export type Result = ResultValue | readonly (readonly ResultValue[])[];

/** A function for the formula engine. It must answer at once. */
export interface SheetFunction {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  call(
    args: readonly Argument[],
    cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Result;
}

export interface FunctionParameter {
  /** A matrix always arrives as rows, a single value never does. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** Whether errors reach the function. Where they do not, an error anywhere in the argument is the function's result. */
  readonly errors?: boolean;
}

/** Makes functions callable from formulas; the ones of the same names are replaced. */
export function registerFunctions(context: EngineContext, functions: readonly SheetFunction[]): void {
  const service = context.injector.get(IFunctionService);
  for (const definition of functions) service.registerExecutors(new Executor(definition));
}

export function unregisterFunctions(context: EngineContext, names: readonly string[]): void {
  context.injector.get(IFunctionService).unregisterExecutors(...names);
}

/** Univer tells blank from zero only in a subclass of its own function class. */
class Executor extends BaseFunction {
  constructor(private readonly definition: SheetFunction) {
    super(definition.name);
    this.minParams = definition.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = definition.parameters.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const args: Argument[] = [];
    for (const [index, parameter] of this.definition.parameters.entries()) {
      const argument = toArgument(given[index], parameter);
      if (argument instanceof ErrorValueObject) return argument;
      args.push(argument);
    }
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      return toValueObject(this.definition.call(args, cell));
    } catch {
      // An exception would end the whole calculation; in Excel a function that throws shows #VALUE!.
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Tells an error from the other values of an argument. */
export function isErrorArgument(value: unknown): value is ErrorArgument {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** Tells a range's or an array's rows from a single value. */
export function isRows(argument: Argument): argument is readonly (readonly ArgumentValue[])[] {
  return Array.isArray(argument);
}

/** Univer leaves rows out that it has not looked at yet, although its types do not say so. */
type ArrayRow = ReturnType<ArrayValueObject['getArrayValue']>[number] | undefined;

function toArgument(given: BaseValueObject | undefined, parameter: FunctionParameter): Argument | ErrorValueObject {
  if (given === undefined) return null;
  const rows: readonly ArrayRow[] = given instanceof ArrayValueObject ? given.getArrayValue() : [[given]];
  const matrix: ArgumentValue[][] = [];
  const columnCount = given instanceof ArrayValueObject ? given.getColumnCount() : 1;
  for (const row of rows) {
    const line: ArgumentValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const value = row?.[column];
      if (value instanceof ErrorValueObject) {
        if (!parameter.errors) return value;
        line.push({ code: value.getErrorType() });
      } else {
        line.push(!value || value.isNull() ? null : value.getValue());
      }
    }
    matrix.push(line);
  }
  if (parameter.matrix) return given.isArray() || !given.isNull() ? matrix : null;
  if (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1) return ErrorValueObject.create(ErrorType.VALUE);
  return matrix[0]?.[0] ?? null;
}

function toValueObject(result: Result): BaseValueObject {
  if (!isMatrix(result)) return toSingle(result);
  const [first = []] = result;
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toSingle)),
    rowCount: result.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function isMatrix(result: Result): result is readonly (readonly ResultValue[])[] {
  return Array.isArray(result);
}

function toSingle(value: ResultValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(isErrorType(value.error) ? value.error : ErrorType.VALUE);
}

/** Univer's own set, to which errors can be added. */
const KNOWN_ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

function isErrorType(error: string): error is ErrorType {
  return KNOWN_ERRORS.has(error);
}
