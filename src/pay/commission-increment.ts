import { commission, soldAmount, type TierMethod } from './commission';
import { exact, toNumber, ZERO, type Figure } from './decimal';
import { PayError } from './pay-error';
import type { Boundary, TierTable } from './tiers';
import type { Money } from './units';

/**
 * What an amount adds to the commission where `prior` was already credited: C(prior + amount) − C(prior). The
 * increments of a year's months add up to the commission on the year, less what the table pays at 0.
 * @param prior credited before, in the unit of the table's thresholds
 * @param amount sold since, in the same unit
 * @returns unrounded money; below zero where reaching a tier pays less than before
 * @throws PayError `increment.negative-prior`; `commission.negative` for the amount, which belongs to a clawback
 */
export function commissionIncrement(
  prior: Figure,
  amount: Figure,
  tiers: TierTable,
  method: TierMethod = 'marginal',
  boundary: Boundary = '>=',
): Money {
  const credited = exact(prior);
  if (credited.lessThan(ZERO)) {
    throw new PayError('#VALUE!', 'increment.negative-prior', { prior: toNumber(credited) });
  }
  const total = credited.plus(soldAmount(amount));
  const paid = commission(credited, tiers, method, boundary);
  return commission(total, tiers, method, boundary).minus(paid) as Money;
}
