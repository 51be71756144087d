import { Decimal, exact, toNumber, type Figure } from './decimal';
import { PayError } from './pay-error';

/**
 * A guarantee and a cap, checked once for any number of figures.
 * @param floor the least that is paid, null for no guarantee
 * @param cap the most that is paid, null for no cap
 * @returns what keeps a figure between them
 * @throws PayError `clamp.floor-above-cap`, where no figure could be right; `clamp.zero-cap`, because desktop Excel
 *   hands a blank cell over as 0, and pay must not become nothing for a cap that nobody typed
 */
export function clamp(floor: Figure | null, cap: Figure | null = null): (figure: Figure) => Decimal {
  const least = floor === null ? null : exact(floor);
  const most = cap === null ? null : exact(cap);
  if (most?.isZero()) throw new PayError('#VALUE!', 'clamp.zero-cap');
  if (least && most?.lessThan(least)) {
    throw new PayError('#VALUE!', 'clamp.floor-above-cap', { floor: toNumber(least), cap: toNumber(most) });
  }
  return (figure) => {
    const raised = least ? Decimal.max(exact(figure), least) : exact(figure);
    return most ? Decimal.min(raised, most) : raised;
  };
}
