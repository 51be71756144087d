import { exact, toNumber, ZERO, type Decimal, type Figure } from './decimal';
import { PayError } from './pay-error';
import { reachedTier, type Boundary, type TierTable } from './tiers';
import type { Money } from './units';

/**
 * How a tier table pays. `marginal` 超额累进: each slice of the amount at its own tier's rate.
 * `whole` 全额累进: all of the amount at the rate of the tier reached. `lump` 定额: the reached tier's figure itself.
 */
export type TierMethod = 'marginal' | 'whole' | 'lump';

/**
 * The commission on an amount. Below the first threshold it is 0.
 * @param amount sold this period, in the unit of the table's thresholds
 * @param tiers a checked table, see `tierTable`
 * @param boundary whether an amount exactly on a threshold has reached it; it changes nothing under `marginal`,
 *   where the slice that begins there is empty
 * @returns unrounded money
 * @throws PayError `commission.negative`
 */
export function commission(
  amount: Figure,
  tiers: TierTable,
  method: TierMethod = 'marginal',
  boundary: Boundary = '>=',
): Money {
  const sold = soldAmount(amount);
  const tier = tiers[reachedTier(sold, tiers, method === 'marginal' ? '>=' : boundary)];
  if (!tier) return ZERO as Money;
  switch (method) {
    case 'marginal':
      return sold.minus(tier.from).times(tier.rate).plus(tier.below) as Money;
    case 'whole':
      return sold.times(tier.rate) as Money;
    case 'lump':
      return tier.rate as Decimal as Money;
  }
}

/**
 * An amount that can earn commission, exactly.
 * @throws PayError `commission.negative`: a silent 0 there is how returned goods end up raising commissions
 */
export function soldAmount(amount: Figure): Decimal {
  const sold = exact(amount);
  if (sold.lessThan(ZERO)) throw new PayError('#VALUE!', 'commission.negative', { amount: toNumber(sold) });
  return sold;
}
