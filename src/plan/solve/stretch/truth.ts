import { toCondition } from '../../../formula/coerce';
import { isFigure, isGrid } from '../../../formula/value';
import type { CallOver } from './call-over';
import { ANY, fixed, isFixedStop, partsOfColumn, TRUTH, type Over } from './over';

/** Whether a condition holds over a stretch; null where it may not hold everywhere, or is none. */
export function truthOf(over: Over): boolean | null {
  if (over.kind === 'fixed') {
    const holds = isGrid(over.value) ? null : toCondition(over.value);
    return typeof holds === 'boolean' ? holds : null;
  }
  if (over.kind !== 'figure') return null;
  if (over.low > 0 || over.high < 0) return true;
  return over.low === 0 && over.high === 0 ? false : null;
}

/** A condition that is a figure decides by itself, unlike the comparisons that most are. */
export function decideTruth({ node, args, decide }: Pick<CallOver, 'node' | 'args' | 'decide'>, at: number): void {
  const condition = args[at];
  if (condition?.kind !== 'figure' && !(condition?.kind === 'fixed' && isFigure(condition.value))) return;
  const holds = truthOf(condition);
  decide(at, holds === null ? null : Number(holds), () => ({
    kind: 'truth',
    subjects: [node.arguments[at] ?? null],
    against: null,
    thresholds: [0],
    strict: true,
  }));
}

/** AND and OR look at all their arguments, so that an error among them is the answer. */
export function allOf(call: CallOver, decisive: boolean): Over {
  const { args } = call;
  args.forEach((_, at) => {
    decideTruth(call, at);
  });
  const truths: (boolean | null)[] = [];
  for (const argument of args) {
    const parts = argument && partsOfColumn(argument);
    if (!parts) return ANY;
    for (const part of parts) {
      if (part.kind === 'any' || isFixedStop(part)) return part;
      truths.push(truthOf(part));
    }
  }
  if (truths.includes(decisive)) return fixed(decisive);
  return truths.includes(null) ? TRUTH : fixed(!decisive);
}

export function notOver(condition: Over): Over {
  if (condition.kind === 'any' || isFixedStop(condition)) return condition;
  const holds = truthOf(condition);
  return holds === null ? TRUTH : fixed(!holds);
}
