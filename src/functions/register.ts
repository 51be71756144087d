import { toLanguage, type Language } from '../i18n';
import { calculate, type Outcome } from './calculate';
import { FUNCTIONS } from './catalogue';
import type { Input } from './cells';
import type { PayFunction } from './define';
import { describeFault } from './describe-fault';
import type { Fault, FaultCode } from './fault';

type Runtime = typeof CustomFunctions;

/** Hands every function to Excel's custom-functions runtime. */
export function registerFunctions(runtime: Runtime): void {
  for (const fn of FUNCTIONS) runtime.associate(fn.name, forExcel(fn, runtime));
}

/** Excel adds its invocation object behind the arguments; it is not one of them. */
function forExcel(fn: PayFunction, runtime: Runtime): (...args: Input[]) => unknown {
  return (...args) => {
    const result = calculate(fn, args.slice(0, fn.arguments.length));
    const language = displayLanguage();
    const asCell = (outcome: Outcome): unknown =>
      typeof outcome === 'object' ? toExcelError(outcome, runtime, language) : outcome;
    if (!Array.isArray(result)) return raise(asCell(result), runtime);
    if (result.length === 1 && result[0]?.length === 1) raise(asCell(result[0][0] ?? ''), runtime);
    const cells: unknown[][] = result;
    for (const row of result) {
      row.forEach((outcome, column) => {
        if (typeof outcome === 'object') (row as unknown[])[column] = asCell(outcome);
      });
    }
    return cells;
  };
}

/** An error for the whole call is thrown; among others it stays in its place. */
function raise(cell: unknown, runtime: Runtime): unknown {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's runtime recognises its own class alone
  if (cell instanceof runtime.Error) throw cell;
  return cell;
}

/** Only #VALUE! and #N/A can carry a message. */
function toExcelError(fault: Fault, { Error, ErrorCode }: Runtime, language: Language): CustomFunctions.Error {
  const codes: Record<FaultCode, CustomFunctions.ErrorCode> = {
    '#VALUE!': ErrorCode.invalidValue,
    '#N/A': ErrorCode.notAvailable,
    '#DIV/0!': ErrorCode.divisionByZero,
    '#NUM!': ErrorCode.invalidNumber,
    '#NULL!': ErrorCode.nullReference,
  };
  const speaks = fault.code === '#VALUE!' || fault.code === '#N/A';
  return speaks ? new Error(codes[fault.code], describeFault(fault, language)) : new Error(codes[fault.code]);
}

/** Office's display language where Office is there; asked for anew, because the functions may load before it. */
function displayLanguage(): Language {
  const { Office: office } = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return toLanguage(office?.context?.displayLanguage ?? 'en-US');
}
