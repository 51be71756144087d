import type { Trace } from '../../formula/trace';
import { elementAt, isFigure, toDouble, type Scalar } from '../../formula/value';

/** Calls whose result is their first argument, but for its last digits. */
const ROUNDING: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'PAY.ROUND', 'IFERROR', 'IFNA']);
/** Calls whose result is one of their arguments. */
const CHOOSING: ReadonlySet<string> = new Set(['MAX', 'MIN']);

/** A part's value where it has one. */
export function scalarOf({ value }: Trace): Scalar {
  return elementAt(value, 0, 0);
}

/** A part's value as a number; null where it is none. */
export function figureOf(trace: Trace): number | null {
  const value = scalarOf(trace);
  return isFigure(value) ? toDouble(value) : null;
}

/** The part that decided the result: the branch that was taken, the greater of two, what was rounded. */
export function decisive(trace: Trace): Trace {
  const { node, parts } = trace;
  if (node.kind !== 'call') return trace;
  const chosen = chosenPart(node.ours ?? node.name, trace, parts);
  return chosen ? decisive(chosen) : trace;
}

function chosenPart(name: string, trace: Trace, parts: Trace['parts']): Trace | null {
  if (name === 'IF') return parts[1] ?? parts[2] ?? null;
  if (ROUNDING.has(name)) return parts[0] ?? null;
  if (!CHOOSING.has(name)) return null;
  const result = figureOf(trace);
  return result === null ? null : (parts.find((part) => part && figureOf(part) === result) ?? null);
}
