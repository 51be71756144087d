import { describeFault } from '../../functions/describe-fault';
import type { PayFunction } from '../../functions/define';
import type { Trace } from '../trace';
import { elementAt, isError, type ErrorValue } from '../value';
import type { Pick } from './call-reading';
import { errorAt, explainError } from './explain-error';
import type { ExplainedError } from './explanation';
import { faultPlace, faultyArgument } from './fault-place';
import type { Words } from './words';

interface FailedCall {
  readonly fn: PayFunction;
  readonly trace: Trace;
  readonly pick: Pick;
  readonly error: ErrorValue;
  /** The error of the part that works an argument out; null where there is none. */
  readonly before: (index: number) => ExplainedError | null;
  readonly ownSheet: string;
}

/**
 * Why a call of ours gives an error, with the cell at fault. An error that was there before is told as what it is: by
 * the inner part that ended in it, or by the cell that holds it.
 */
export function explainCallError(call: FailedCall, words: Words): ExplainedError {
  const { fn, trace, pick, error, before, ownSheet } = call;
  const { code, fault } = error;
  if (!fault) return explainError(error, words, ownSheet);
  const index = faultyArgument(fn, fault, (at) => elementAt(trace.parts[at]?.value ?? null, pick.row, pick.column));
  const value = trace.parts[index]?.value ?? null;
  if (fault.key === 'cell.error') {
    const inner = before(index);
    if (inner) return inner;
    const element = elementAt(value, pick.row, pick.column);
    if (isError(element)) return explainError(element, words, ownSheet);
  }
  const place = faultPlace(fn, index, value, fault, pick);
  return errorAt(code, describeFault(fault, words.language), place, ownSheet);
}
