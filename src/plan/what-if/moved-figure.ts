import { Decimal, exact, toNumber } from '../../pay';
import { defaultOf, type PlanInput, type PlanValue } from '../language';
import type { ScenarioChange } from './scenario';

/** How a figure is changed; `over` is what targets do to an attainment: 1.1 times the target leaves an eleventh less of it. */
export interface Move {
  readonly how: ScenarioChange['how'] | 'over';
  readonly value: number;
}

/** As many as a cell holds. */
const DIGITS = 15;

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
  const after = calculated(before, how, value);
  const floored = before >= 0 && (input.min ?? -1) >= 0 ? Decimal.max(after, 0) : after;
  const figure = toNumber(floored.toSignificantDigits(DIGITS));
  return Number.isFinite(figure) ? figure : (given ?? null);
}

/**
 * Factors count with all their digits, as cells multiply them: a third of 30 is 10, which 15 digits of a third would miss.
 * The 15 digits of what they come to are the same for all others.
 */
function calculated(before: number, how: Exclude<Move['how'], 'set'>, by: number): Decimal {
  switch (how) {
    case 'times':
      return new Decimal(before).times(by);
    case 'over':
      return new Decimal(before).div(by);
    case 'plus':
      return exact(before).plus(exact(by));
  }
}
