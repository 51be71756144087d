import { exact, toNumber } from '../../../pay';
import { figureAt, leverAxis, placeOf, type Lever } from '../../../plan/solve';

const PAGE = 10;

/** How a figure stands to a lever's steps. */
export function standing(lever: Lever, figure: number): 'on' | 'between' | 'beyond' {
  if (figure < lever.min || figure > lever.max) return 'beyond';
  return figureAt(lever, placeOf(lever, figure)) === figure ? 'on' : 'between';
}

/** The step that a figure is nearest to. */
export function nearestStep(lever: Lever, figure: number): number {
  return atPlace(lever, placeOf(lever, toNumber(exact(figure).plus(exact(lever.step).dividedBy(2)))));
}

/** Where a key of the slider takes a figure: from between two steps to the next one. null for other keys. */
export function movedBy(key: string, lever: Lever, figure: number): number | null {
  const below = placeOf(lever, figure);
  const above = standing(lever, figure) === 'on' ? below : below + 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return atPlace(lever, below + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return atPlace(lever, above - 1);
    case 'PageUp':
      return atPlace(lever, below + PAGE);
    case 'PageDown':
      return atPlace(lever, above - PAGE);
    case 'Home':
      return atPlace(lever, 0);
    case 'End':
      return atPlace(lever, Infinity);
    default:
      return null;
  }
}

/** The figure at a place of a lever, or at the nearer end. */
function atPlace(lever: Lever, place: number): number {
  return figureAt(lever, Math.max(0, Math.min(place, leverAxis(lever).length - 1)));
}

/**
 * The lever with its steps counted from a figure, and with the figure in its range, so that one step further is one step
 * from where things stand.
 */
export function leverThrough(lever: Lever, figure: number): Lever {
  const [from, step] = [exact(figure), exact(lever.step)];
  const below = Math.max(0, placeOf({ ...lever, max: Math.max(lever.max, figure) }, figure));
  const min = toNumber(from.minus(step.times(below)));
  return figure < lever.min
    ? { ...lever, min: figure }
    : { ...lever, min, max: Math.max(lever.max, toNumber(from.plus(step))) };
}
