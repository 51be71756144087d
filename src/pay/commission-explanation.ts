import type { TierMethod } from './commission';
import { commissionSlices } from './commission-slices';
import { ZERO, exact, type Decimal, type Figure } from './decimal';
import type { Boundary, TierTable } from './tiers';
import type { Money, Rate } from './units';

/** A line of a commission's explanation: what of the amount lies between two thresholds, and what it earns. */
export interface ExplanationLine {
  readonly from: Decimal;
  /** Null in the table's last tier. */
  readonly to: Decimal | null;
  readonly amount: Decimal;
  readonly rate: Rate;
  readonly commission: Money;
}

export interface CommissionExplanation {
  readonly lines: readonly ExplanationLine[];
  /** What the lines' amounts and commissions add up to. */
  readonly amount: Decimal;
  readonly commission: Money;
  /** Commission ÷ amount; null under `lump`, where it is no rate, and where the amount is zero. */
  readonly rate: Rate | null;
}

/**
 * A commission line by line. What lies below a first threshold above 0 is a line of its own, at the rate 0, so that
 * the amounts add up to the amount as the commissions do to the commission.
 * @param amount sold this period, in the unit of the table's thresholds
 * @param tiers a checked table, see `tierTable`
 * @throws PayError `commission.negative`
 */
export function explainCommission(
  amount: Figure,
  tiers: TierTable,
  method: TierMethod = 'marginal',
  boundary: Boundary = '>=',
): CommissionExplanation {
  const slices = commissionSlices(amount, tiers, method, boundary);
  const lines = [...unpaid(exact(amount), tiers, method, slices.length === 0), ...slices];
  const total = lines.reduce((sum, line) => sum.plus(line.amount), ZERO);
  const commission = lines.reduce((sum, line) => sum.plus(line.commission), ZERO) as Money;
  const rate = method === 'lump' || total.isZero() ? null : (commission.dividedBy(total) as Rate);
  return { lines, amount: total, commission, rate };
}

/** The line for what lies below the first threshold. */
function unpaid(sold: Decimal, tiers: TierTable, method: TierMethod, nothingReached: boolean): ExplanationLine[] {
  const first = tiers[0]?.from ?? ZERO;
  if (sold.isZero() || !first.greaterThan(ZERO) || (method !== 'marginal' && !nothingReached)) return [];
  const amount = sold.lessThan(first) ? sold : first;
  return [{ from: ZERO, to: first, amount, rate: ZERO as Rate, commission: ZERO as Money }];
}
