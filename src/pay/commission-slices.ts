import { commission, soldAmount, type TierMethod } from './commission';
import { Decimal, type Figure } from './decimal';
import { reachedTier, type Boundary, type TierTable } from './tiers';
import type { Money, Rate } from './units';

/** What one tier adds to a commission. */
export interface CommissionSlice {
  /** Position in the table, from 0. */
  readonly tier: number;
  readonly from: Decimal;
  /** Where the next tier begins; null in the last one. */
  readonly to: Decimal | null;
  /** What of the amount the tier pays for: its own slice under `marginal`, all of it otherwise. */
  readonly amount: Decimal;
  readonly rate: Rate;
  readonly commission: Money;
}

/**
 * How a commission comes about. Under `marginal` one slice for each tier that the amount goes into, lowest first;
 * under `whole` and `lump` the one tier reached. Their commissions add up to `commission` exactly.
 * @param amount sold this period, in the unit of the table's thresholds
 * @param tiers a checked table, see `tierTable`
 * @returns nothing where no tier is reached, or where a marginal amount goes no further than the first threshold
 * @throws PayError `commission.negative`
 */
export function commissionSlices(
  amount: Figure,
  tiers: TierTable,
  method: TierMethod = 'marginal',
  boundary: Boundary = '>=',
): readonly CommissionSlice[] {
  const sold = soldAmount(amount);
  const reached = reachedTier(sold, tiers, method === 'marginal' ? '>' : boundary);
  const slices = tiers.slice(0, reached + 1).map(({ from, rate }, tier) => {
    const to = tiers[tier + 1]?.from ?? null;
    const slice = (to ? Decimal.min(sold, to) : sold).minus(from);
    return { tier, from, to, amount: slice, rate, commission: slice.times(rate) as Money };
  });
  if (method === 'marginal') return slices;
  return slices.slice(-1).map((slice) => ({
    ...slice,
    amount: sold,
    commission: commission(sold, tiers, method, boundary),
  }));
}
