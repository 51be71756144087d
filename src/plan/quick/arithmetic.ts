import { DRIFT, errorOf, INEXACT, MOST, MOST_PLACES, near, power, trim, type PlainFigure } from './plain-figure';

/** Whole numbers have no more digits than this. */
const MOST_DIGITS = 15;

export function add(out: PlainFigure, a: PlainFigure, b: PlainFigure): void {
  addSigned(out, a, b, 1);
}

export function subtract(out: PlainFigure, a: PlainFigure, b: PlainFigure): void {
  addSigned(out, a, b, -1);
}

function addSigned(out: PlainFigure, a: PlainFigure, b: PlainFigure, sign: 1 | -1): void {
  if (a.places !== INEXACT && b.places !== INEXACT) {
    const places = Math.max(a.places, b.places);
    const one = a.value * power(places - a.places);
    const other = sign * b.value * power(places - b.places);
    const sum = one + other;
    // A product of whole numbers that is no safe integer does not look like one either.
    if (Math.abs(one) <= MOST && Math.abs(other) <= MOST && Math.abs(sum) <= MOST) {
      out.setExact(sum, places);
      return;
    }
  }
  const sum = near(a) + sign * near(b);
  out.setNear(sum, errorOf(a) + errorOf(b) + Math.abs(sum) * DRIFT);
}

export function multiply(out: PlainFigure, a: PlainFigure, b: PlainFigure): void {
  if (a.places !== INEXACT && b.places !== INEXACT) {
    if (!fits(a, b)) {
      trim(a);
      trim(b);
    }
    if (fits(a, b)) {
      out.setExact(a.value * b.value, a.places + b.places);
      return;
    }
  }
  const [one, other] = [near(a), near(b)];
  const [oneError, otherError] = [errorOf(a), errorOf(b)];
  const product = one * other;
  out.setNear(
    product,
    Math.abs(one) * otherError + Math.abs(other) * oneError + oneError * otherError + Math.abs(product) * DRIFT,
  );
}

function fits(a: PlainFigure, b: PlainFigure): boolean {
  return Math.abs(a.value * b.value) <= MOST && a.places + b.places <= MOST_PLACES;
}

/**
 * A quotient; one that comes to an end within the digits of a whole number is exact.
 * @returns whether there is one: false where the divisor is 0 or may be
 */
export function divide(out: PlainFigure, a: PlainFigure, b: PlainFigure): boolean {
  if (b.places !== INEXACT && b.value === 0) return false;
  if (a.places !== INEXACT && b.places !== INEXACT) {
    const shift = b.places - a.places;
    const dividend = shift > 0 ? a.value * power(shift) : a.value;
    const divisor = shift < 0 ? b.value * power(-shift) : b.value;
    if (Math.abs(dividend) <= MOST && Math.abs(divisor) <= MOST) {
      divideWhole(out, dividend, divisor);
      return true;
    }
  }
  const [one, other, otherError] = [near(a), near(b), errorOf(b)];
  if (!(Math.abs(other) > 2 * otherError)) return false;
  const quotient = one / other;
  const moved = (errorOf(a) + Math.abs(quotient) * otherError) / (Math.abs(other) - otherError);
  out.setNear(quotient, moved + Math.abs(quotient) * DRIFT);
  return true;
}

function divideWhole(out: PlainFigure, dividend: number, divisor: number): void {
  const quotient = dividend / divisor;
  if (Number.isInteger(quotient) && quotient * divisor === dividend) {
    out.setExact(quotient, 0);
    return;
  }
  const places = MOST_DIGITS - 1 - Math.max(0, Math.floor(Math.log10(Math.abs(dividend))));
  const scaled = places > 0 ? dividend * power(places) : dividend;
  if (places > 0 && scaled % divisor === 0) {
    out.setExact(scaled / divisor, places);
    trim(out);
    return;
  }
  // Two whole numbers divide into the nearest double; none of their quotients is so near to the middle of two doubles
  // (2^-107 of it) that the 64 digits of the exact evaluation would fall on the other side.
  out.setNear(quotient, Math.abs(quotient) * DRIFT);
  out.double = quotient;
}

/** Which of two figures is larger, as the sign of their difference; NaN where it is not certain. */
export function compareFigures(a: PlainFigure, b: PlainFigure): number {
  if (a.places !== INEXACT && b.places !== INEXACT) {
    const places = Math.max(a.places, b.places);
    const one = a.value * power(places - a.places);
    const other = b.value * power(places - b.places);
    if (Math.abs(one) <= MOST && Math.abs(other) <= MOST) return Math.sign(one - other);
  }
  const difference = near(a) - near(b);
  return Math.abs(difference) > 2 * (errorOf(a) + errorOf(b)) ? Math.sign(difference) : Number.NaN;
}

/** The smaller (`side` −1) or the larger (1) of two figures. Where it is not certain which that is, one near both. */
export function chooseSide(out: PlainFigure, a: PlainFigure, b: PlainFigure, side: 1 | -1): void {
  const order = compareFigures(a, b);
  if (!Number.isNaN(order)) {
    out.setValue(order === side ? a : b);
    return;
  }
  const [one, other] = [near(a), near(b)];
  out.setNear(side < 0 ? Math.min(one, other) : Math.max(one, other), Math.max(errorOf(a), errorOf(b)));
}

export function negate(out: PlainFigure, a: PlainFigure): void {
  out.setValue(a);
  out.value = -a.value;
  out.double = -out.double;
}
