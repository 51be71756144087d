import { Decimal, exact, toNumber } from '../../pay';
import { defaultOf, inputKind, type PlanInput, type PlanValue } from '../language';
import type { ScenarioChange } from './scenario';

/** How a figure is changed; `over` is what targets do to an attainment: 1.1 times the target leaves an eleventh less of it. */
export interface Move {
  readonly how: ScenarioChange['how'] | 'over';
  readonly value: number;
}

const NUMBERS: readonly string[] = ['count', 'amount', 'ratio', 'score'];

/** As many as a cell holds. */
const DIGITS = 15;

/** Whether a figure is a number, so that it can be moved. */
export function isMovable(input: PlanInput): boolean {
  return NUMBERS.includes(inputKind(input));
}

/**
 * A figure after a change, in decimals and to the 15 digits that a cell holds. Where the plan has a default for a blank, it
 * is the default that moves; a blank or a text that nothing stands for stays as it is, unless the figure is set.
 *
 * Figures are not rounded to whole ones, not even counts: a shared deal is half a car, and 8 cars of target and ten per
 * cent are 8.8, not 9. What cannot be below nought (`min` of 0 or more) does not come to be by being taken lower.
 */
export function movedFigure(input: PlanInput, given: PlanValue | undefined, { how, value }: Move): PlanValue {
  if (how === 'set') return value;
  const before = given ?? (input.each === undefined ? defaultOf(input) : null);
  if (typeof before !== 'number' || !Number.isFinite(before)) return given ?? null;
  const after = calculated(exact(before), how, exact(value));
  const floored = before >= 0 && (input.min ?? -1) >= 0 ? Decimal.max(after, 0) : after;
  const figure = toNumber(floored.toSignificantDigits(DIGITS));
  return Number.isFinite(figure) ? figure : (given ?? null);
}

function calculated(before: Decimal, how: Exclude<Move['how'], 'set'>, by: Decimal): Decimal {
  switch (how) {
    case 'times':
      return before.times(by);
    case 'over':
      return before.div(by);
    case 'plus':
      return before.plus(by);
  }
}
