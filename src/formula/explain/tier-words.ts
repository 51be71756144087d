import { reachedTier, type Boundary, type TierTable } from '../../pay/tiers';
import type { Decimal } from '../../pay';
import type { Sentence } from './explanation';
import type { Words } from './words';

/**
 * Which row of a table a figure reaches and why, with the boundary in words.
 * @param show how thresholds and the figure are shown
 */
export function tierReached(
  words: Words,
  figure: Decimal,
  tiers: TierTable,
  boundary: Boundary,
  show: (figure: Decimal) => string = (value) => words.figure(value),
): Sentence {
  const index = reachedTier(figure, tiers, boundary);
  const side = boundary === '>=' ? 'at-least' : 'above';
  const value = show(figure);
  const tier = tiers[index];
  const next = tiers[index + 1];
  if (!tier) return words.sentence(`tier.none.${side}`, { value, from: next ? show(next.from) : '' });
  const position = index + 1;
  const from = show(tier.from);
  return next
    ? words.sentence(`tier.${side}`, { value, from, to: show(next.from), position })
    : words.sentence(`tier.last.${side}`, { value, from, position });
}
