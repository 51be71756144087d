import { toLanguage, type Language } from '../i18n';
import { calculate, type Outcome } from './calculate';
import { FUNCTIONS } from './catalogue';
import type { Input } from './cells';
import type { PayFunction } from './define';
import { describeFault } from './describe-fault';
import type { Fault, FaultCode } from './fault';

type Runtime = typeof CustomFunctions;

const MOST_MESSAGES = 1000;

/** Hands every function to Excel's custom-functions runtime. */
export function registerFunctions(runtime: Runtime): void {
  for (const fn of FUNCTIONS) runtime.associate(fn.name, forExcel(fn, runtime));
}

/** Excel adds its invocation object behind the arguments; it is not one of them. */
function forExcel(fn: PayFunction, runtime: Runtime): (...args: Input[]) => unknown {
  return (...args) => {
    const result = calculate(fn, args.slice(0, fn.arguments.length));
    const error = errorMaker(runtime, displayLanguage());
    if (!Array.isArray(result)) return orThrow(result, error);
    if (result.length === 1 && result[0]?.length === 1) orThrow(result[0][0] ?? '', error);
    const cells: unknown[][] = result;
    for (const row of cells) {
      for (let column = 0; column < row.length; column++) {
        const outcome = row[column];
        if (typeof outcome === 'object') row[column] = error(outcome as Fault);
      }
    }
    return cells;
  };
}

/** An error for the whole call is thrown; among others it stays in its place. */
function orThrow(outcome: Outcome, error: (fault: Fault) => CustomFunctions.Error): number | string {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's runtime recognises its own class alone
  if (typeof outcome === 'object') throw error(outcome);
  return outcome;
}

/**
 * Makes the errors of one call. Only #VALUE! and #N/A can carry a message, and only the first thousand of them do:
 * a hundred thousand sentences would not fit through the 5 MB that Excel takes at once.
 */
function errorMaker({ Error, ErrorCode }: Runtime, language: Language): (fault: Fault) => CustomFunctions.Error {
  const codes: Record<FaultCode, CustomFunctions.ErrorCode> = {
    '#VALUE!': ErrorCode.invalidValue,
    '#N/A': ErrorCode.notAvailable,
    '#DIV/0!': ErrorCode.divisionByZero,
    '#NUM!': ErrorCode.invalidNumber,
    '#NULL!': ErrorCode.nullReference,
  };
  let messages = 0;
  return (fault) => {
    const speaks = (fault.code === '#VALUE!' || fault.code === '#N/A') && messages < MOST_MESSAGES;
    if (!speaks) return new Error(codes[fault.code]);
    messages++;
    return new Error(codes[fault.code], describeFault(fault, language));
  };
}

/** Office's display language where Office is there; asked for anew, because the functions may load before it. */
function displayLanguage(): Language {
  const { Office: office } = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return toLanguage(office?.context?.displayLanguage ?? 'en-US');
}
