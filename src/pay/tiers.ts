import { exact, toNumber, ZERO, type Decimal } from './decimal';
import { PayError } from './pay-error';
import type { Money, Rate } from './units';

/** Rows of two figures, lowest first: where the row begins, and what it gives from there on. */
export type RateRows = readonly (readonly [from: number, rate: number])[];

export type Boundary = '>=' | '>';

export interface Tier {
  readonly from: Decimal;
  readonly rate: Rate;
  /** Marginal commission on everything below `from`: the full tiers underneath, added up. */
  readonly below: Money;
}

declare const checked: unique symbol;
/** Tiers whose thresholds are known to rise, lowest first; at least one. Only `tierTable` makes one. */
export type TierTable = readonly Tier[] & { readonly [checked]: true };

/**
 * Checks a tier table (or a completion curve) once, for any number of amounts.
 * @param rows From and Rate, lowest first; From in the unit of the amounts, Rate as a ratio or as money per unit
 * @param rowNumbers the numbers by which errors should call the rows, where these are not 1, 2, 3 …
 * @throws PayError `tiers.empty`; `tiers.not-rising` with both rows, where a threshold is not above the one before
 */
export function tierTable(rows: RateRows, rowNumbers?: readonly number[]): TierTable {
  if (rows.length === 0) throw new PayError('#VALUE!', 'tiers.empty');
  const tiers: Tier[] = [];
  rows.forEach(([start, figure], index) => {
    const from = exact(start);
    const rate = exact(figure) as Rate;
    const previous = tiers.at(-1);
    if (previous && !from.greaterThan(previous.from)) {
      throw new PayError('#VALUE!', 'tiers.not-rising', {
        row: rowNumbers?.[index - 1] ?? index,
        from: toNumber(previous.from),
        nextRow: rowNumbers?.[index] ?? index + 1,
        nextFrom: toNumber(from),
      });
    }
    const below = previous ? previous.below.plus(from.minus(previous.from).times(previous.rate)) : ZERO;
    tiers.push({ from, rate, below: below as Money });
  });
  return tiers as readonly Tier[] as TierTable;
}

/**
 * The position of the highest tier that a figure reaches, or −1 below the first.
 * @param boundary `>=`: a figure exactly on a threshold has reached it, as LOOKUP and Oracle's rate tables have it;
 *   `>`: it has not
 */
export function reachedTier(figure: Decimal, tiers: TierTable, boundary: Boundary): number {
  let reached = -1;
  for (const { from } of tiers) {
    const side = figure.comparedTo(from);
    if (side < 0 || (side === 0 && boundary === '>')) break;
    reached++;
  }
  return reached;
}
