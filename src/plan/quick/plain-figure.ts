import { Decimal, type Figure } from '../../pay';

/** `places` of a figure whose digits are not all held. */
export const INEXACT = -1;
/** Whole numbers up to here are exact doubles. */
export const MOST = Number.MAX_SAFE_INTEGER;
/** Powers of ten are exact doubles up to here. */
export const MOST_PLACES = 22;
/** By which part of a result plain arithmetic may miss it: half a unit in its last place, and a little more. */
export const DRIFT = 1.2e-16;
/** By which part of a figure its 15 digits, or those of the double nearest to it, may miss it. */
const SPELLING = 6e-15;
/** Whole numbers below this have at most the 15 digits of a cell. */
const CELL_DIGITS = 1e15;
/** Near the ends of what doubles hold, nothing is certain here. */
const LARGEST = 1e250;
const SMALLEST = 1e-250;

const POWERS = Float64Array.from({ length: MOST_PLACES + 1 }, (_, places) => Number(`1e${places}`));

/** 10 to a power from 0 to 22. */
export function power(places: number): number {
  return POWERS[places] ?? Number.NaN;
}

/**
 * A figure in plain numbers, in one of two forms. Exact: `value` × 10^-`places`, `value` a safe integer. Inexact, where
 * `places` says so: no further than `error` from `value`, and what is decided on it must stay open where that matters.
 * The figure meant is always the one that the exact evaluation has in its place. An object is filled again and again.
 */
export class PlainFigure {
  value = 0.5;
  places = INEXACT;
  error = 0.5;
  /**
   * Of an exact figure: the number, as it was given or a function gave it, whose 15 digits the figure is. Of an inexact
   * one: the double nearest to it. NaN where `value` says it, or nothing does.
   */
  double = 0.5;

  setExact(value: number, places: number): void {
    this.value = value;
    this.places = places;
    this.error = 0;
    this.double = Number.NaN;
  }

  setNear(value: number, error: number): void {
    this.value = value;
    this.places = INEXACT;
    // The bound itself is reckoned in plain numbers.
    this.error = Math.abs(value) < LARGEST ? error * 1.000_001 + SMALLEST : Infinity;
    this.double = Number.NaN;
  }

  set(other: PlainFigure): void {
    this.value = other.value;
    this.places = other.places;
    this.error = other.error;
    this.double = other.double;
  }

  /** As `set`, but as the figure that arithmetic has, which is the 15 digits of a number and no longer the number. */
  setValue(other: PlainFigure): void {
    this.set(other);
    if (this.places !== INEXACT) this.double = Number.NaN;
  }
}

/** A double near a figure, no further from it than `errorOf`. */
export function near({ value, places }: PlainFigure): number {
  return places > 0 ? value / power(places) : value;
}

export function errorOf({ value, places, error }: PlainFigure): number {
  if (places === INEXACT) return error;
  return places === 0 ? 0 : Math.abs(value / power(places)) * DRIFT;
}

/** The double nearest to a figure; NaN where its bound does not say which that is. */
export function nearestDouble({ value, places, double }: PlainFigure): number {
  if (!Number.isNaN(double)) return double;
  // Zero has no sign in a cell.
  return places === INEXACT ? Number.NaN : value / power(places) + 0;
}

/** An exact figure without zeros at its end. */
export function trim(figure: PlainFigure): void {
  let { value, places } = figure;
  if (value === 0) places = 0;
  while (places > 0 && value % 10 === 0) {
    value /= 10;
    places--;
  }
  figure.value = value;
  figure.places = places;
}

/** A cell's number: the decimal that its 15 digits spell, see `exact` in `pay/decimal.ts`; `double` is the number itself. */
export function setSpelled(out: PlainFigure, number: number): void {
  if (!setShort(out, number)) setLong(out, number);
  out.double = out.places === INEXACT ? Number.NaN : number;
}

/** A number of few places: the double nearest to a decimal of at most 15 digits spells that decimal. */
function setShort(out: PlainFigure, number: number): boolean {
  for (let places = 0; places <= 6; places += 2) {
    const scaled = Math.round(number * power(places));
    if (scaled / power(places) === number && Math.abs(scaled) < CELL_DIGITS) {
      out.setExact(scaled, places);
      return true;
    }
  }
  return false;
}

/** The 15 digits by arithmetic where they are far enough from a tie, otherwise as they are written. */
function setLong(out: PlainFigure, number: number): void {
  const size = 14 - Math.floor(Math.log10(Math.abs(number)));
  if (size >= 0 && size <= MOST_PLACES) {
    // Below 10^15, so that the product is no further than 1/16 from the exact one.
    const scaled = number * power(size);
    const digits = Math.round(scaled);
    if (Math.abs(scaled) >= CELL_DIGITS / 10 && Math.abs(digits) < CELL_DIGITS && Math.abs(scaled - digits) < 0.4) {
      out.setExact(digits, size);
      trim(out);
      return;
    }
  }
  if (Number.isFinite(number)) setDecimal(out, new Decimal(number.toPrecision(15)));
  else out.setNear(0, Infinity);
}

/** A whole number. */
export function exactFigure(value: number): PlainFigure {
  const figure = new PlainFigure();
  figure.setExact(value, 0);
  return figure;
}

/** See `setSpelled`. */
export function spelledFigure(number: number): PlainFigure {
  const figure = new PlainFigure();
  setSpelled(figure, number);
  return figure;
}

/** A decimal; `double` is the nearest one. */
export function setDecimal(out: PlainFigure, decimal: Decimal): void {
  const places = Math.max(0, decimal.decimalPlaces());
  const digits = places <= MOST_PLACES ? decimal.times(power(places)) : null;
  if (digits?.abs().lessThanOrEqualTo(MOST)) {
    out.setExact(digits.toNumber() + 0, places);
    return;
  }
  const double = decimal.toNumber();
  out.setNear(double, Math.abs(double) * DRIFT);
  out.double = double + 0;
}

/** Any figure of the exact evaluation. */
export function setFigure(out: PlainFigure, figure: Figure): void {
  if (typeof figure === 'number') setSpelled(out, figure);
  else setDecimal(out, figure);
}

/** An exact figure as a decimal. */
export function toDecimal({ value, places }: PlainFigure): Decimal {
  return new Decimal(value + 0).dividedBy(power(places));
}

/**
 * A figure as it is on the other side of a call of ours: arguments go in, and answers come out, as the nearest double,
 * which is then read as 15 digits.
 */
export function throughCell(out: PlainFigure, figure: PlainFigure): void {
  if (figure.places !== INEXACT && Math.abs(figure.value) < CELL_DIGITS) {
    out.set(figure);
    return;
  }
  const double = nearestDouble(figure);
  if (Number.isNaN(double)) out.setNear(figure.value, figure.error + Math.abs(figure.value) * SPELLING);
  else setSpelled(out, double);
}
