import type { Scalar } from '../../formula/value';
import { isFigure } from '../../formula/value';
import { exact, toNumber } from '../../pay';
import type { Axis } from './axis';
import { pointAt, type PayPoint } from './pay-at';
import { pointEvaluator } from './point-evaluator';
import type { Situation } from './situation';

/** A line that one step changes. */
export interface LineChange {
  readonly name: string;
  readonly from: Scalar;
  readonly to: Scalar;
}

/** One step away from a place. */
export interface UnitStep extends PayPoint {
  /** What the step adds to the pay, below nought where it takes away; NaN where one of the two is no figure. */
  readonly gain: number;
  /** Every line that is another figure then, `pay` last. */
  readonly lines: readonly LineChange[];
}

export interface NextUnit {
  /** null at the upper end. */
  readonly up: UnitStep | null;
  /** null at the lower end. */
  readonly down: UnitStep | null;
}

/** What one step more would pay, and one step less. */
export function nextUnit(situation: Situation, axis: Axis, place: number): NextUnit {
  const step = (to: number): UnitStep | null =>
    to >= 0 && to < axis.length ? stepBetween(situation, axis, place, to) : null;
  return { up: step(place + 1), down: step(place - 1) };
}

function stepBetween(situation: Situation, axis: Axis, from: number, to: number): UnitStep {
  const evaluator = pointEvaluator(situation, axis);
  const [here, there] = [evaluator.lines(from), evaluator.lines(to)];
  const lines = [...there].flatMap(([name, value]) => {
    const before = here.get(name) ?? null;
    return isSame(before, value) ? [] : [{ name, from: before, to: value }];
  });
  return { ...pointAt(situation, axis, to), gain: difference(evaluator.pay(from), evaluator.pay(to)), lines };
}

function isSame(one: Scalar, other: Scalar): boolean {
  if (isFigure(one) && isFigure(other)) return exact(one).equals(exact(other));
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What pay rises by, without what binary fractions leave. */
export function difference(from: number, to: number): number {
  return Number.isNaN(from) || Number.isNaN(to) ? NaN : toNumber(exact(to).minus(exact(from)));
}
