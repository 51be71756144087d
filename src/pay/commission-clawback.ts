import { commission, type TierMethod } from './commission';
import { exact, toNumber, ZERO, type Decimal, type Figure } from './decimal';
import { PayError, type PayErrorKey } from './pay-error';
import type { Boundary, TierTable } from './tiers';
import type { Money } from './units';

/**
 * What a return takes back: C(amount) − C(amount − returned). The return undoes the last sales, at the rates that they
 * were paid at, so that selling and returning the same leaves nothing.
 * @param amount commission was paid on, before the return, in the unit of the table's thresholds
 * @param returned how much of it came back: a figure from 0 to the amount, in the same unit
 * @returns unrounded money to take back; below zero where falling to a lower tier pays more
 * @throws PayError `clawback.negative-amount`, `clawback.negative-returned`, `clawback.more-than-sold`
 */
export function commissionClawback(
  amount: Figure,
  returned: Figure,
  tiers: TierTable,
  method: TierMethod = 'marginal',
  boundary: Boundary = '>=',
): Money {
  const sold = notNegative(amount, 'clawback.negative-amount');
  const back = notNegative(returned, 'clawback.negative-returned');
  if (back.greaterThan(sold)) {
    const values = { amount: toNumber(sold), returned: toNumber(back) };
    throw new PayError('#VALUE!', 'clawback.more-than-sold', values);
  }
  const kept = commission(sold.minus(back), tiers, method, boundary);
  return commission(sold, tiers, method, boundary).minus(kept) as Money;
}

function notNegative(figure: Figure, key: PayErrorKey): Decimal {
  const value = exact(figure);
  if (value.lessThan(ZERO)) throw new PayError('#VALUE!', key, { value: toNumber(value) });
  return value;
}
