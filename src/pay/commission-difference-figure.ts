import type { TierMethod } from './commission';
import { commissionClawback } from './commission-clawback';
import { CELL_DIGITS, commissionFigure, MOST_PLACES } from './commission-figure';
import { commissionIncrement } from './commission-increment';
import { toNumber } from './decimal';
import type { Boundary, TierTable } from './tiers';

/** The difference between two commissions, in whole numbers; NaN where it is not known to be exact. */
interface Differences {
  /** An amount in steps. */
  readonly countOf: (amount: number) => number;
  /** C(high) − C(low), of amounts in steps. */
  readonly between: (low: number, high: number) => number;
}

/** Amounts are counted in cents at least, or in the steps of the finest threshold. */
const CENTS = 2;
/** A whole number below this survives being divided by a power of ten, multiplied by it and rounded. */
const SURVIVES = 2 ** 50;

/**
 * The increment on plain numbers, as plain numbers, for a range of many: the same answers as `commissionIncrement`.
 * @throws PayError as that, from the function returned
 */
export function commissionIncrementFigure(
  tiers: TierTable,
  method: TierMethod,
  boundary: Boundary,
): (prior: number, amount: number) => number {
  const { countOf, between } = differences(tiers, method, boundary);
  return (prior, amount) => {
    const low = countOf(prior);
    const added = between(low, low + countOf(amount));
    return Number.isNaN(added) ? toNumber(commissionIncrement(prior, amount, tiers, method, boundary)) : added;
  };
}

/**
 * The clawback on plain numbers, as plain numbers, for a range of many: the same answers as `commissionClawback`.
 * @throws PayError as that, from the function returned
 */
export function commissionClawbackFigure(
  tiers: TierTable,
  method: TierMethod,
  boundary: Boundary,
): (amount: number, returned: number) => number {
  const { countOf, between } = differences(tiers, method, boundary);
  return (amount, returned) => {
    const high = countOf(amount);
    const taken = between(high - countOf(returned), high);
    return Number.isNaN(taken) ? toNumber(commissionClawback(amount, returned, tiers, method, boundary)) : taken;
  };
}

/**
 * Why a difference is exact. An amount is counted in steps of 10^-a only where it is the double nearest to a whole
 * number of them of at most 15 digits, which is then what it spells. The table's figures have at most a and r places,
 * so the commission is a whole number T of steps of 10^-(a+r), and `commissionFigure` gives the double nearest to it.
 * Multiplied by 10^(a+r), that is off T by at most |T| × 2^-52, less than ¼ while |T| is below 2^50, and rounds to T.
 * The difference of two such numbers is a safe integer, and the last division is correctly rounded.
 */
function differences(tiers: TierTable, method: TierMethod, boundary: Boundary): Differences {
  const commissionOn = commissionFigure(tiers, method, boundary);
  const amountPlaces = Math.max(CENTS, ...tiers.map(({ from }) => from.decimalPlaces()));
  const places = amountPlaces + Math.max(...tiers.map(({ rate }) => rate.decimalPlaces()));
  const steps = Number(`1e${amountPlaces}`);
  const resultSteps = places > MOST_PLACES ? NaN : Number(`1e${places}`);
  return {
    countOf: (amount) => {
      const count = Math.round(amount * steps);
      return count >= 0 && count < CELL_DIGITS && count / steps === amount ? count : NaN;
    },
    between: (low, high) => {
      if (!(low >= 0 && low <= high && high < CELL_DIGITS)) return NaN;
      const before = commissionOn(low / steps) * resultSteps;
      const after = commissionOn(high / steps) * resultSteps;
      if (!(Math.abs(before) < SURVIVES && Math.abs(after) < SURVIVES)) return NaN;
      return (Math.round(after) - Math.round(before)) / resultSteps;
    },
  };
}
