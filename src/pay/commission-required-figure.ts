import type { TierMethod } from './commission';
import { CELL_DIGITS, MOST_PLACES } from './commission-figure';
import { commissionRequired, stretchesOf, type Stretch } from './commission-required';
import { exact, toNumber, type Decimal } from './decimal';
import type { Boundary, TierTable } from './tiers';

/** A stretch in whole numbers: `first` in steps of the amounts, the others in steps of the pay. */
interface ScaledStretch {
  readonly first: number;
  readonly pays: number;
  readonly most: number;
  readonly rise: number;
}

/** Payouts are counted in cents. */
const CENTS = 100;

/**
 * The least amount on plain numbers, as plain numbers, for a range of many payouts: the same answers as
 * `commissionRequired`, those for payouts in whole cents by whole-number arithmetic alone, the rest (other payouts,
 * figures past the safe integers, and what no amount pays) by way of it.
 *
 * Why they are the same. A payout is only accepted where it is the double nearest to a whole number of cents of at most
 * 15 digits, which is then what it spells. The stretches' figures are whole numbers of steps, as is the payout, all of
 * them safe integers. A remainder of safe integers is exact, and so is the quotient once it is taken off. The amount is
 * accepted where it is a safe integer of steps; dividing by their exact power of ten is correctly rounded.
 * @throws PayError `required.step`; from the function returned `required.out-of-reach`
 */
export function commissionRequiredFigure(
  tiers: TierTable,
  method: TierMethod,
  boundary: Boundary,
  step: number,
): (payout: number) => number {
  const decimally = commissionRequired(tiers, method, boundary, step);
  const exactly = (payout: number): number => toNumber(decimally(payout));
  const unit = exact(step);
  const stretches = stretchesOf(tiers, method, boundary, unit);
  const amountPlaces = unit.decimalPlaces();
  const payPlaces = Math.max(2, ...stretches.flatMap(({ pays, rise }) => [pays.decimalPlaces(), rise.decimalPlaces()]));
  if (Math.max(amountPlaces, payPlaces) > MOST_PLACES) return exactly;

  const amountSteps = Number(`1e${amountPlaces}`);
  const paySteps = Number(`1e${payPlaces}`);
  const unitSteps = toNumber(unit.times(amountSteps));
  const scaled = stretches.map((stretch) => scale(stretch, amountSteps, paySteps));
  if (![unitSteps, ...scaled.flatMap(({ first, pays, rise }) => [first, pays, rise])].every(Number.isSafeInteger)) {
    return exactly;
  }
  const centSteps = paySteps / CENTS;
  return (payout) => {
    const cents = Math.round(payout * CENTS);
    const wanted = cents * centSteps;
    if (cents / CENTS !== payout || Math.abs(cents) >= CELL_DIGITS || !Number.isSafeInteger(wanted)) {
      return exactly(payout);
    }
    for (const { first, pays, most, rise } of scaled) {
      if (most < wanted) continue;
      const missing = wanted - pays;
      if (missing <= 0) return first / amountSteps;
      const over = missing % rise;
      const times = (missing - over) / rise + (over > 0 ? 1 : 0);
      const amount = first + times * unitSteps;
      return Number.isSafeInteger(missing) && Number.isSafeInteger(amount) ? amount / amountSteps : exactly(payout);
    }
    return exactly(payout);
  };
}

/** What a stretch pays at most may be without end, or past the safe integers, where every payout counted is below it. */
function scale({ first, pays, most, rise }: Stretch, amountSteps: number, paySteps: number): ScaledStretch {
  const steps = (figure: Decimal, count: number): number => toNumber(figure.times(count));
  return {
    first: steps(first, amountSteps),
    pays: steps(pays, paySteps),
    most: steps(most, paySteps),
    rise: steps(rise, paySteps),
  };
}
