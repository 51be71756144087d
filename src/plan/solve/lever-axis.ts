import type { Axis } from './axis';
import type { Lever } from './lever';
import { figureAt, figureCount } from './lever-figures';

/** A single lever from its lower to its upper end. */
export function leverAxis(lever: Lever): Axis {
  return { levers: [lever.name], length: figureCount(lever), at: (place) => [figureAt(lever, place)] };
}
