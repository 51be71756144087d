import type { Direction } from '../../../pay';
import { isFigure, settled } from '../../../formula/value';
import { DIRECTION } from '../../../functions/enumerations';
import { dividedBy, minus, times } from './arithmetic';
import type { CallOver } from './call-over';
import { choiceOf } from './choice-of';
import { isAbove } from './compare-over';
import { ANY, figureOver, fixed, type FigureOver, type Over } from './over';
import { spelledOver } from './spelled-over';

const TWO = figureOver(2, 2, 'constant');

/** How much of a target was reached; a target that may be nought may be an error. */
export function attainmentOver(call: CallOver): Over {
  const [actual, target] = [spelledOver(call.args[0]), spelledOver(call.args[1])];
  const direction = choiceOf<Direction>(DIRECTION, call.args[2], 'higher');
  if (actual.kind !== 'figure') return actual;
  if (target.kind !== 'figure') return target;
  if (target.low <= 0) return ANY;
  switch (direction) {
    case 'higher':
      return dividedBy(actual, target) ?? ANY;
    case 'lower':
      return lowerOver(call, actual, target);
    case 'lower-ratio':
      return actual.low > 0 ? (dividedBy(target, actual) ?? ANY) : ANY;
    case null:
      return ANY;
  }
}

/** 2 − actual ÷ target; twice the target and more is worth nothing, which decides. */
function lowerOver({ node, args, decide }: CallOver, actual: FigureOver, target: FigureOver): Over {
  const [done = ANY, goal = ANY] = args;
  const twice =
    goal.kind === 'fixed' && isFigure(goal.value) ? fixed(settled(goal.value).times(2)) : times(target, TWO);
  decide(0, isAbove(done, twice), () => ({
    kind: 'comparison',
    subjects: [node.arguments[0] ?? null],
    against: node.arguments[1] ?? null,
    thresholds: twice.kind === 'fixed' && isFigure(twice.value) ? [settled(twice.value).toNumber()] : [],
    strict: true,
  }));
  const left = minus(TWO, dividedBy(actual, target) ?? figureOver(-Infinity, Infinity, 'unknown'));
  return figureOver(Math.max(0, left.low), Math.max(0, left.high), left.high <= 0 ? 'constant' : left.way);
}
