import { halvings } from './halvings';
import type { Decision, Outcome } from './stretch/decision';
import { asFigure } from './stretch/over';
import type { PlanOver } from './stretch/plan-over';

/** Places over which the plan decides the same, as many as there are next to each other. */
export interface DecidedStretch {
  readonly first: number;
  readonly last: number;
  readonly taken: ReadonlyMap<Decision, Outcome>;
  /** Whether the pay is a figure there, and not an error. */
  readonly isPaid: boolean;
}

/**
 * The stretches of an axis, lowest first. Where it is not sure that all decisions are the same over some places, these
 * are halved, until it is; a single place is worked out exactly.
 */
export function* stretchesOf(plan: PlanOver, first: number, last: number): Generator<DecidedStretch> {
  let open: DecidedStretch | undefined;
  for (const found of decidedStretches(plan, first, last)) {
    const joined: DecidedStretch | null = open ? joinedWith(open, found) : null;
    if (open && !joined) yield open;
    open = joined ?? found;
  }
  if (open) yield open;
}

/** Two stretches beside each other as one; null where something is decided otherwise on the second. */
function joinedWith(one: DecidedStretch, next: DecidedStretch): DecidedStretch | null {
  if (one.isPaid !== next.isPaid || changesBetween(one, next).length > 0) return null;
  return { ...one, last: next.last, taken: new Map([...one.taken, ...sureOnes(next.taken)]) };
}

/** The decisions that are not the same on two stretches. */
export function changesBetween(
  before: DecidedStretch,
  after: DecidedStretch,
): readonly { readonly decision: Decision; readonly from: number; readonly to: number }[] {
  return [...after.taken].flatMap(([decision, to]) => {
    const from = before.taken.get(decision) ?? null;
    return from !== null && to !== null && differ(decision, from, to) ? [{ decision, from, to }] : [];
  });
}

function differ({ isEquality }: Decision, from: number, to: number): boolean {
  return isEquality ? (from === 1) !== (to === 1) : from !== to;
}

function* decidedStretches(plan: PlanOver, first: number, last: number): Generator<DecidedStretch> {
  for (const [from, to, halve] of halvings(first, last)) {
    const { pay, taken, isDecided } = plan.over(from, to);
    if (isDecided || from === to) yield { first: from, last: to, taken, isPaid: asFigure(pay).kind === 'figure' };
    else halve();
  }
}

function sureOnes(taken: DecidedStretch['taken']): readonly (readonly [Decision, Outcome])[] {
  return [...taken].filter(([, outcome]) => outcome !== null);
}
