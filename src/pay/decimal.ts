import { Decimal as DecimalJs } from 'decimal.js';
import { PayError } from './pay-error';

/**
 * Pay's own decimal arithmetic: 64 significant digits, so that every sum, difference and product of figures
 * that Excel can show (15 digits each) is exact and only a division is ever rounded. A clone, because other
 * code in Excel's shared runtime may set up decimal.js for itself.
 */
export const Decimal = DecimalJs.clone({
  defaults: true,
  precision: 64,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -20,
  toExpPos: 21,
});
export type Decimal = DecimalJs;

/** A figure as it comes: a number from a cell, or a result of this folder. */
export type Figure = number | Decimal;

export const ZERO: Decimal = new Decimal(0);

/** 10 to a whole number's power, exactly. */
export function powerOfTen(exponent: number): Decimal {
  return new Decimal(`1e${exponent}`);
}

const EXCEL_DIGITS = 15;
const LARGEST_EXACT_INTEGER = 1e15;

/**
 * The decimal that a number's 15 significant digits spell, which is what Excel shows: 28.999999999999996 is 29,
 * and 0.1 × 3 is 0.3. A Decimal is already exact and stays as it is.
 * @throws PayError `number.not-finite` for NaN and the infinities, which no cell can hold
 */
export function exact(figure: Figure): Decimal {
  if (typeof figure !== 'number') return figure;
  if (!Number.isFinite(figure)) throw new PayError('#VALUE!', 'number.not-finite', { value: String(figure) });
  if (Number.isInteger(figure) && Math.abs(figure) < LARGEST_EXACT_INTEGER) return new Decimal(figure);
  return new Decimal(figure.toPrecision(EXCEL_DIGITS));
}

/**
 * The double that a number's 15 significant digits spell: to comparing and ordering, the same as `exact`, because so few
 * digits spelled differently are different doubles in the same order.
 * @throws PayError `number.not-finite`
 */
export function spelled(figure: number): number {
  const cents = Math.round(figure * 100);
  // The double nearest to a decimal of so few digits spells that decimal.
  if (cents / 100 === figure && Math.abs(cents) < LARGEST_EXACT_INTEGER) return cents === 0 ? 0 : figure;
  return Number.isFinite(figure) ? Number(figure.toPrecision(EXCEL_DIGITS)) : toNumber(exact(figure));
}

/** The double nearest to a decimal, for a cell. Zero has no sign there, not even one that is left of a tiny figure below it. */
export function toNumber(figure: Decimal): number {
  return figure.toNumber() + 0;
}
