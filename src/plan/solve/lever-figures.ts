import { Decimal, exact, toNumber } from '../../pay';
import type { Lever } from './lever';

/** How many figures a lever has from its lower to its upper end. */
export function figureCount({ min, max, step }: Lever): number {
  return exact(max).minus(exact(min)).dividedToIntegerBy(exact(step)).toNumber() + 1;
}

/** The figure at a place, which is that many steps above the lower end: in decimals, so that 0.3 is 0.3. */
export function figureAt({ min, step }: Lever, place: number): number {
  return toNumber(exact(min).plus(exact(step).times(place)));
}

/** The last place whose figure is not above a figure; −1 below the lower end, the last of all above the upper one. */
export function placeOf(lever: Lever, figure: number): number {
  const steps = exact(figure).minus(exact(lever.min)).dividedBy(exact(lever.step)).floor();
  return Decimal.max(-1, Decimal.min(steps, figureCount(lever) - 1)).toNumber();
}

/** The least figure of a lever, counted on past its upper end, that is not below a figure. */
export function roundedUp({ min, step }: Lever, figure: Decimal): Decimal {
  const [from, unit] = [exact(min), exact(step)];
  return figure.minus(from).dividedBy(unit).ceil().times(unit).plus(from);
}
