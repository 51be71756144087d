import type { Axis } from './axis';
import { halvings } from './halvings';
import { payAt, pointAt, type PayPoint } from './pay-at';
import { planOver } from './plan-over';
import type { Situation } from './situation';
import { asFigure } from './stretch/over';
import type { Way } from './stretch/way';

/** The answer to what must be sold. */
export type Required =
  /** The least place that pays enough. */
  | ({ readonly kind: 'reached' } & PayPoint)
  /** None does; the least of those that pay the most, null where no place pays any figure. */
  | { readonly kind: 'beyond'; readonly most: PayPoint | null };

/**
 * The least place on an axis whose pay is at least what is wanted, whatever the plan does between: cliffs, caps,
 * guarantees, tables that fall. Places are left out only together and only where the plan's own bounds say that none of
 * them pays enough; the answer itself rests on exact pay.
 */
export function required(situation: Situation, axis: Axis, wanted: number): Required {
  const place = leastPaying(situation, axis, wanted);
  if (place !== null) return { kind: 'reached', ...pointAt(situation, axis, place) };
  const best = bestPlace(situation, axis);
  return { kind: 'beyond', most: best === null ? null : pointAt(situation, axis, best) };
}

/** What the pay cannot exceed over a stretch, and where it goes. */
interface Course {
  readonly most: number;
  readonly way: Way;
}

function courseOver(situation: Situation, axis: Axis, first: number, last: number): Course {
  const pay = asFigure(planOver(situation, axis).over(first, last).pay);
  if (pay.kind === 'figure') return { most: pay.high, way: pay.way };
  return pay.kind === 'fixed' ? { most: -Infinity, way: 'constant' } : { most: Infinity, way: 'unknown' };
}

function leastPaying(situation: Situation, axis: Axis, wanted: number): number | null {
  const pays = (place: number): boolean => payAt(situation, axis, place) >= wanted;
  for (const [first, last, halve] of halvings(0, axis.length - 1)) {
    if (first === last) {
      if (pays(first)) return first;
      continue;
    }
    const { most, way } = courseOver(situation, axis, first, last);
    if (most < wanted) continue;
    if (way === 'unknown') halve();
    else if (pays(first)) return first;
    else if (way === 'up' && pays(last)) return firstThat(first, last, pays);
  }
  return null;
}

function bestPlace(situation: Situation, axis: Axis): number | null {
  const pay = (place: number): number => payAt(situation, axis, place);
  let best: number | null = null;
  const highest = (): number => (best === null ? -Infinity : pay(best));
  const offer = (place: number): void => {
    if (pay(place) > highest()) best = place;
  };
  for (const [first, last, halve] of halvings(0, axis.length - 1)) {
    if (first === last) {
      offer(first);
      continue;
    }
    const { most, way } = courseOver(situation, axis, first, last);
    if (most <= highest()) continue;
    if (way === 'unknown') halve();
    else if (way === 'up') offer(firstThat(first, last, (place) => pay(place) >= pay(last)));
    else offer(first);
  }
  return best;
}

/** The first place for which something holds that holds for the last and, once it does, for all that follow. */
function firstThat(first: number, last: number, holds: (place: number) => boolean): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
