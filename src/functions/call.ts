import type { Language } from '../i18n';
import { calculate, type Outcome } from './calculate';
import { findFunction } from './catalogue';
import type { Input } from './cells';
import { describeFault } from './describe-fault';
import type { FaultCode } from './fault';

/** An error in the place of a value: Excel's code, and in words what is wrong and what to do. */
export interface CallError {
  readonly error: FaultCode;
  readonly message: string;
}
/** A number, a word, '' for a blank, or an error. */
export type CallValue = number | string | CallError;

/**
 * Evaluates a function of ours outside Excel, exactly as a cell would.
 * @param name as in a formula, `COMMISSION`; no namespace
 * @param args values, or ranges as rows of cells; null or nothing for an optional one left out
 * @param language of the messages
 * @returns one value, or rows of values where a range was given
 * @throws RangeError where there is no such function
 */
export function callFunction(
  name: string,
  args: readonly Input[],
  language: Language = 'en-US',
): CallValue | CallValue[][] {
  const fn = findFunction(name);
  if (!fn) throw new RangeError(`There is no function ${name}`);
  const inWords = (outcome: Outcome): CallValue =>
    typeof outcome === 'object' ? { error: outcome.code, message: describeFault(outcome, language) } : outcome;
  const result = calculate(fn, args);
  return Array.isArray(result) ? result.map((row) => row.map(inWords)) : inWords(result);
}
