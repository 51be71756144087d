import { Decimal, exact, ZERO, type Figure } from './decimal';
import { round } from './round';
import { reachedTier, type TierTable } from './tiers';
import type { Money } from './units';

/** The table of a bonus taxed apart: by a twelfth of the bonus the rate on all of it, and what is taken off that tax. */
export interface BonusTable {
  /** From, in money a month, and Rate; a twelfth exactly at a row is still in the one before. */
  readonly rates: TierTable;
  /** From, as in `rates`, and the quick deduction. */
  readonly quick: TierTable;
}

/** A bonus of which more is left after tax by paying less. */
export interface BonusTrap {
  /** What is left of the bonus itself. */
  readonly net: Money;
  /** The smaller bonus of which most is left, the least where several do; and what that is. */
  readonly better: Money;
  readonly betterNet: Money;
  /** The least bonus above that leaves as much again; null where none does. */
  readonly until: Money | null;
}

const MONTHS = 12;
const CENT = new Decimal('0.01');

/**
 * The tax on a bonus taxed apart 全年一次性奖金单独计税: the rate that a twelfth of it reaches, on all of it, less the
 * quick deduction; half-up to the cent, never below 0.
 * Source: 财政部 税务总局公告2023年第30号.
 * @param bonus money before tax
 */
export function annualBonusTax(bonus: Figure, { rates, quick }: BonusTable): Money {
  const whole = exact(bonus);
  const tax = whole.times(rateFor(whole, rates)).minus(rateFor(whole, quick));
  return Decimal.max(ZERO, round(tax)) as Money;
}

/**
 * Whether a bonus stands just above a row of the table, where the higher rate on all of it takes more than the whole
 * difference to a smaller bonus; null where it does not.
 * @param bonus money before tax
 * @param table its rates from 0 up to 1; within a row more is left of more
 */
export function bonusTrap(bonus: Figure, table: BonusTable): BonusTrap | null {
  const whole = exact(bonus);
  const net = netOf(whole, table);
  const ends = rowEnds(table);
  // The first of those that leave alike, as the least.
  const [best] = ends
    .filter((end) => end.lessThan(whole))
    .map((end) => ({ bonus: end, net: netOf(end, table) }))
    .sort((one, other) => other.net.comparedTo(one.net));
  if (!best?.net.greaterThan(net)) return null;
  return {
    net,
    better: best.bonus as Money,
    betterNet: best.net,
    until: leastThatLeaves(best.net, whole, ends, table),
  };
}

function rateFor(bonus: Decimal, table: TierTable): Decimal {
  return table[reachedTier(bonus.dividedBy(MONTHS), table, '>')]?.rate ?? ZERO;
}

function netOf(bonus: Decimal, table: BonusTable): Money {
  return bonus.minus(annualBonusTax(bonus, table)) as Money;
}

/** The greatest bonus of every row but the last, to the cent, rising. */
function rowEnds({ rates, quick }: BonusTable): readonly Decimal[] {
  return [...rates, ...quick]
    .map(({ from }) => from.times(MONTHS).toDecimalPlaces(2, Decimal.ROUND_DOWN))
    .filter((end) => end.greaterThan(ZERO))
    .sort((one, other) => one.comparedTo(other));
}

/** Row by row from a bonus on: within one, what is left rises by 1 less the rate. */
function leastThatLeaves(wanted: Decimal, above: Decimal, ends: readonly Decimal[], table: BonusTable): Money | null {
  const rows = [above, ...ends.filter((end) => end.greaterThan(above)).map((end) => end.plus(CENT))];
  for (const [index, first] of rows.entries()) {
    const kept = new Decimal(1).minus(rateFor(first, table.rates));
    if (kept.lessThanOrEqualTo(ZERO)) continue;
    const missing = Decimal.max(ZERO, wanted.minus(netOf(first, table)));
    const next = rows[index + 1];
    // Rounding moves the tax by up to half a cent, which so much more bonus makes up for.
    const near = first
      .plus(Decimal.max(ZERO, missing.minus(CENT)).dividedBy(kept))
      .toDecimalPlaces(2, Decimal.ROUND_DOWN);
    for (let bonus = near; !next || bonus.lessThan(next); bonus = bonus.plus(CENT)) {
      if (netOf(bonus, table).greaterThanOrEqualTo(wanted)) return bonus as Money;
    }
  }
  return null;
}
