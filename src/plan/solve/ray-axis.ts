import { Decimal, exact, toNumber } from '../../pay';
import type { Axis } from './axis';
import type { Lever } from './lever';
import { roundedUp } from './lever-figures';
import { presentFigure } from './present-figure';
import type { Situation } from './situation';

/** Several levers that rise together, each from its present figure by the same factor. */
export interface RayAxis extends Axis {
  /** The factor at a place, 1 for what is now. */
  readonly factor: (place: number) => number;
}

interface RayRange {
  /** From one factor to the next. */
  readonly step: number;
  /** The largest factor; the least is 0. */
  readonly most: number;
}

const RANGE: RayRange = { step: 0.01, most: 10 };

/**
 * All levers times a factor. A figure between two of a lever's steps is rounded up to the higher one, because half a car
 * is not sold, and goes no further than the lever's upper end or what it is now, whichever is more. At factor 1 every
 * lever has its present figure, on its steps or not. A lever that has no figure above nought stays as it is.
 */
export function rayAxis(situation: Situation, levers: readonly Lever[], { step, most }: RayRange = RANGE): RayAxis {
  const factorAt = (place: number): Decimal => exact(step).times(place);
  const rising = levers.flatMap((lever) => {
    const present = presentFigure(situation, lever.name);
    return present !== null && present > 0 ? [{ lever, present: exact(present) }] : [];
  });
  return {
    levers: rising.map(({ lever }) => lever.name),
    length: exact(most).dividedToIntegerBy(exact(step)).toNumber() + 1,
    at: (place) => rising.map(({ lever, present }) => toNumber(scaled(lever, present, factorAt(place)))),
    factor: (place) => toNumber(factorAt(place)),
  };
}

function scaled(lever: Lever, present: Decimal, factor: Decimal): Decimal {
  if (factor.equals(1)) return present;
  const onStep = Decimal.max(exact(lever.min), roundedUp(lever, present.times(factor)));
  const end = factor.lessThan(1) ? present : Decimal.max(present, exact(lever.max));
  return Decimal.min(onStep, end);
}

export function isRay(axis: Axis): axis is RayAxis {
  return 'factor' in axis;
}
