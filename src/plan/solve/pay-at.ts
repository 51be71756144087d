import type { Axis } from './axis';
import { pointEvaluator } from './point-evaluator';
import { isRay } from './ray-axis';
import type { Situation } from './situation';

/** The person's pay somewhere on an axis. */
export interface PayPoint {
  readonly place: number;
  /** The lever's figure; along several levers the factor. */
  readonly figure: number;
  /** What each lever of the axis is set to. */
  readonly figures: readonly number[];
  readonly pay: number;
}

/** The pay at a place, exactly; NaN where it is no figure. */
export function payAt(situation: Situation, axis: Axis, place: number): number {
  return pointEvaluator(situation, axis).pay(place);
}

export function pointAt(situation: Situation, axis: Axis, place: number): PayPoint {
  const figures = axis.at(place);
  const figure = isRay(axis) ? axis.factor(place) : (figures[0] ?? NaN);
  return { place, figure, figures, pay: payAt(situation, axis, place) };
}
