import type { Axis } from './axis';
import type { Crossing } from './crossing';
import { crossingBetween } from './crossing-between';
import { grainOf } from './grain';
import type { Lever } from './lever';
import { leverAxis } from './lever-axis';
import { placeOf } from './lever-figures';
import { difference } from './next-unit';
import { payAt } from './pay-at';
import { planOver } from './plan-over';
import { presentFigure } from './present-figure';
import type { Situation } from './situation';
import { stretchesOf, type DecidedStretch } from './stretches';

/** More pay that is only a few steps away. */
export interface NearGain {
  readonly lever: Lever;
  /** How many of the lever's steps. */
  readonly steps: number;
  /** What the lever has to be set to. */
  readonly figure: number;
  readonly crossing: Crossing;
  /** How much more is paid then than now. */
  readonly gain: number;
}

/** More than these are not near. */
const MOST = 4;

/**
 * The nearest place above a lever's present figure at which the plan decides otherwise and pays more at once than the
 * steps beside it do; null where there is none.
 * @param axis the lever's own, where it has been made already
 */
export function outOfReach(situation: Situation, lever: Lever, axis: Axis = leverAxis(lever)): NearGain | null {
  const figure = presentFigure(situation, lever.name);
  // From a blank nothing is so many steps away.
  if (figure === null) return null;
  const present = placeOf(lever, figure);
  if (present < 0 || present >= axis.length - 1) return null;
  const now = payAt(situation, axis, present);
  const grain = grainOf(situation);
  let before: DecidedStretch | null = null;
  for (const stretch of stretchesOf(planOver(situation, axis), Math.max(0, present - 1), axis.length - 1)) {
    if (before && stretch.first > present) {
      const crossing = crossingBetween(situation, axis, before, stretch);
      const gain = difference(now, crossing.pay);
      if (crossing.jump > grain && gain > 0) {
        return { lever, steps: crossing.place - present, figure: crossing.figure, crossing, gain };
      }
    }
    before = stretch;
  }
  return null;
}

/** Of what is just out of reach of several levers a few: those that gain most for each step first. */
export function nearestGains(gains: readonly NearGain[]): readonly NearGain[] {
  return [...gains].sort((a, b) => a.steps / a.gain - b.steps / b.gain).slice(0, MOST);
}
