import { commission, type TierMethod } from './commission';
import { powerOfTen, toNumber } from './decimal';
import type { Boundary, Tier, TierTable } from './tiers';

/** A tier in whole numbers: `from` in steps of the amounts, `rate` in steps of the rates, `below` in both. */
interface ScaledTier {
  readonly from: number;
  readonly rate: number;
  readonly below: number;
}

/** Amounts are counted in cents at least, or in the steps of the finest threshold. */
const CENTS = 2;
/** Powers of ten are exact doubles up to here. */
export const MOST_PLACES = 22;
/** Products and sums of whole numbers are exact up to here. */
const MOST = Number.MAX_SAFE_INTEGER;
/** Whole numbers below this have at most the 15 digits of a cell. */
export const CELL_DIGITS = 1e15;

/**
 * The commission on plain numbers, as plain numbers, for a range of many: the same answers as `commission`, most of
 * them by whole-number arithmetic alone, the rest (more places than the table has, drifting floats, very large
 * figures) by way of `commission` itself.
 *
 * Why they are the same. Let an amount x be taken as X steps of 10^-a. x is only accepted where X ÷ 10^a, which IEEE
 * division rounds correctly, is x itself, with X below 10^15. So x is the double nearest to the decimal X × 10^-a of at
 * most 15 digits, and the 15 digits that x spells are that decimal. The table's own figures in steps are safe integers,
 * or else the table is left to `commission`. From there every difference, product and sum is of whole numbers and
 * accepted only where it is a safe integer, hence exact; and a whole number exceeds a threshold where it reaches the
 * next one. The last division, by a power of ten that is itself exact, is again correctly rounded, so it gives the
 * double nearest to the exact commission, which is what `toNumber` gives.
 * @throws PayError `commission.negative`, from the function returned
 */
export function commissionFigure(tiers: TierTable, method: TierMethod, boundary: Boundary): (amount: number) => number {
  const exactly = (amount: number): number => toNumber(commission(amount, tiers, method, boundary));
  const amountPlaces = Math.max(CENTS, ...tiers.map(({ from }) => from.decimalPlaces()));
  const ratePlaces = Math.max(...tiers.map(({ rate }) => rate.decimalPlaces()));
  if (method === 'lump' || amountPlaces + ratePlaces > MOST_PLACES) return exactly;

  const scaled = tiers.map((tier) => scale(tier, amountPlaces, ratePlaces));
  if (!scaled.every((tier) => Object.values(tier).every(Number.isSafeInteger))) return exactly;
  const steps = Number(`1e${amountPlaces}`);
  const resultSteps = Number(`1e${amountPlaces + ratePlaces}`);
  const marginal = method === 'marginal';
  const exceeded = boundary === '>' && !marginal ? 1 : 0;
  const reached = Float64Array.from(scaled, ({ from }) => from + exceeded);
  const offset = Float64Array.from(scaled, ({ from }) => (marginal ? from : 0));
  const rate = Float64Array.from(scaled, (tier) => tier.rate);
  const base = Float64Array.from(scaled, ({ below }) => (marginal ? below : 0));
  return (amount) => {
    const count = Math.round(amount * steps);
    if (!(count >= 0 && count < CELL_DIGITS) || count / steps !== amount) return exactly(amount);
    let tier = reached.length - 1;
    while (tier >= 0 && count < (reached[tier] ?? 0)) tier--;
    if (tier < 0) return 0;
    const slice = (count - (offset[tier] ?? 0)) * (rate[tier] ?? 0);
    const total = (base[tier] ?? 0) + slice;
    return Math.abs(slice) <= MOST && Math.abs(total) <= MOST ? total / resultSteps : exactly(amount);
  };
}

function scale({ from, rate, below }: Tier, amountPlaces: number, ratePlaces: number): ScaledTier {
  const amountSteps = powerOfTen(amountPlaces);
  const rateSteps = powerOfTen(ratePlaces);
  return {
    from: toNumber(from.times(amountSteps)),
    rate: toNumber(rate.times(rateSteps)),
    below: toNumber(below.times(amountSteps).times(rateSteps)),
  };
}
