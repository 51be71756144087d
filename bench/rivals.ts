import { SUMPRODUCT } from '@formulajs/formulajs';
import { Decimal } from 'decimal.js';
import { STEPS, TIERS } from './data';

const FROM = [...TIERS.map(([from]) => from), Infinity];
const RATE = TIERS.map(([, rate]) => rate);

/** What people write first: a loop over the tiers, in floats. */
export function floatCommission(amount: number): number {
  let total = 0;
  for (let tier = 0; tier < RATE.length; tier++) {
    const from = FROM[tier] ?? 0;
    if (amount <= from) break;
    total += (Math.min(amount, FROM[tier + 1] ?? 0) - from) * (RATE[tier] ?? 0);
  }
  return total;
}

/** The same loop with decimal.js, as its manual would have it: the measure of what is right. */
export function decimalCommission(amount: number): Decimal {
  return TIERS.reduce((total, [from, rate], tier) => {
    if (amount <= from) return total;
    const to = TIERS[tier + 1]?.[0] ?? Infinity;
    return total.plus(Decimal.min(amount, to).minus(from).times(rate));
  }, new Decimal(0));
}

/** The spreadsheet formula `=SUMPRODUCT((A1>T)*(A1-T)*D)` as the library of formulas calculates it. */
export function formulajsCommission(amount: number): number {
  return Number(
    SUMPRODUCT(
      STEPS.map(([from]) => Number(amount > from)),
      STEPS.map(([from]) => amount - from),
      STEPS.map(([, difference]) => difference),
    ),
  );
}
