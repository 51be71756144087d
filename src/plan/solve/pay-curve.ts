import type { Axis } from './axis';
import type { Crossing } from './crossing';
import { crossingBetween } from './crossing-between';
import { grainOf } from './grain';
import { payAt, pointAt, type PayPoint } from './pay-at';
import { planOver } from './plan-over';
import type { Situation } from './situation';
import { changesBetween, stretchesOf, type DecidedStretch } from './stretches';

/** Pay along an axis, as it is drawn. */
export interface PayCurve {
  /**
   * From the lower end to the upper one; straight lines between them are the pay, but for rounding. There is a point on
   * either side of every jump. Where the pay is no figure, it is NaN at the ends of that part.
   */
  readonly points: readonly PayPoint[];
  /** Where the plan decides otherwise than before, lowest first. */
  readonly crossings: readonly Crossing[];
}

/** Pay against a lever, or against a factor, with everything that the plan decides on the way. */
export function payCurve(situation: Situation, axis: Axis): PayCurve {
  const stretches = [...stretchesOf(planOver(situation, axis), 0, axis.length - 1)];
  const places = stretches.flatMap((stretch) => bendsOf(situation, axis, stretch));
  return {
    points: places.map((place) => pointAt(situation, axis, place)),
    crossings: stretches.flatMap((stretch, at) => {
      const before = stretches[at - 1];
      // From an error to a figure nothing need be decided otherwise.
      if (!before || changesBetween(before, stretch).length === 0) return [];
      return [crossingBetween(situation, axis, before, stretch)];
    }),
  };
}

/** At so many places a part is compared with a straight line; a shorter one at every place. */
const PROBES = 64;

/** The places between which the pay is straight where nothing is decided: a product of two that rise is not. */
function bendsOf(situation: Situation, axis: Axis, { first, last }: DecidedStretch): readonly number[] {
  const grain = grainOf(situation);
  const pay = (place: number): number => payAt(situation, axis, place);
  const isStraight = (from: number, to: number): boolean => {
    const rise = (pay(to) - pay(from)) / (to - from);
    const stride = Math.ceil((to - from) / PROBES);
    for (let place = from + stride; place < to; place += stride) {
      if (!(Math.abs(pay(from) + rise * (place - from) - pay(place)) <= grain)) return false;
    }
    return true;
  };
  const places = [first];
  const waiting: (readonly [number, number])[] = [[first, last]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next;
    if (to - from < 2 || Number.isNaN(pay(from)) || isStraight(from, to)) {
      if (to > from) places.push(to);
      continue;
    }
    const middle = Math.floor((from + to) / 2);
    waiting.push([middle, to], [from, middle]);
  }
  return places;
}
