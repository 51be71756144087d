import { commission, type TierMethod } from './commission';
import { Decimal, toNumber } from './decimal';
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
const MOST_PLACES = 22;
/** Whole numbers below this have at most the 15 digits of a cell. */
const CELL_DIGITS = 1e15;

/**
 * The commission on plain numbers, as plain numbers, for a range of many: the same answers as `commission`, most of
 * them by whole-number arithmetic alone, the rest (more places than the table has, drifting floats, very large
 * figures) by way of `commission` itself.
 *
 * Why they are the same. Let an amount x be taken as X steps of 10^-a. x is only accepted where X ÷ 10^a, which IEEE
 * division rounds correctly, is x itself, with X below 10^15. So x is the double nearest to the decimal X × 10^-a of at
 * most 15 digits, and the 15 digits that x spells are that decimal. From there every product and sum is a whole number,
 * accepted only where it is a safe integer, hence exact (a tier's own figures that are not make it unsafe, or 0). The last division is again correctly rounded, so it gives the
 * double nearest to the exact commission, which is what `toNumber` gives.
 * @throws PayError `commission.negative`, from the function returned
 */
export function commissionFigure(tiers: TierTable, method: TierMethod, boundary: Boundary): (amount: number) => number {
  const exactly = (amount: number): number => toNumber(commission(amount, tiers, method, boundary));
  const amountPlaces = Math.max(CENTS, ...tiers.map(({ from }) => from.decimalPlaces()));
  const ratePlaces = Math.max(...tiers.map(({ rate }) => rate.decimalPlaces()));
  if (method === 'lump' || amountPlaces + ratePlaces > MOST_PLACES) return exactly;

  const scaled = tiers.map((tier) => scale(tier, amountPlaces, ratePlaces));
  const steps = Number(`1e${amountPlaces}`);
  const resultSteps = Number(`1e${amountPlaces + ratePlaces}`);
  return (amount) => {
    const count = Math.round(amount * steps);
    if (!(count >= 0 && count < CELL_DIGITS) || count / steps !== amount) return exactly(amount);
    const tier = scaled.findLast(({ from }) => (boundary === '>=' ? count >= from : count > from));
    if (!tier) return 0;
    const slice = (method === 'marginal' ? count - tier.from : count) * tier.rate;
    const total = method === 'marginal' ? tier.below + slice : slice + 0;
    return Number.isSafeInteger(slice) && Number.isSafeInteger(total) ? total / resultSteps : exactly(amount);
  };
}

function scale({ from, rate, below }: Tier, amountPlaces: number, ratePlaces: number): ScaledTier {
  const amountSteps = new Decimal(10).pow(amountPlaces);
  const rateSteps = new Decimal(10).pow(ratePlaces);
  return {
    from: toNumber(from.times(amountSteps)),
    rate: toNumber(rate.times(rateSteps)),
    below: toNumber(below.times(amountSteps).times(rateSteps)),
  };
}
