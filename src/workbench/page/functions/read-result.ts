import type { InvocationResult } from '../../host/custom-functions-service';
import type { CellError, CellResult, FunctionResult } from './call';

/** The runtime's numbers for the errors that a function can throw; any other is a plain exception. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** The only errors whose text Excel shows. */
const WITH_MESSAGE = ['#VALUE!', '#N/A'];

/** An error inside a result, as the runtime writes `CustomFunctions.Error`. */
interface ErrorValue {
  readonly basicValue: string;
  readonly message?: string;
}

/** What the runtime answered to one call, as rows of cells. As in Excel, nothing at all is 0. */
export function readResult(answer: InvocationResult): FunctionResult {
  if (!answer.ok) return [[cellError(ERRORS[answer.errorCode] ?? '#VALUE!', answer.message)]];
  const value: unknown = answer.value;
  if (!Array.isArray(value)) return [[readCell(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
  return rows.length > 0 && rows[0]?.length ? rows : [[{ error: '#CALC!' }]];
}

function readCell(value: unknown): CellResult {
  if (value === null || value === undefined) return 0;
  if (isErrorValue(value)) return cellError(value.basicValue, value.message);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : { error: '#VALUE!' };
}

function cellError(error: string, message: string | undefined): CellError {
  return message && WITH_MESSAGE.includes(error) ? { error, message } : { error };
}

function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'basicValue' in value;
}
