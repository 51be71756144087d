import { above, below, figureOver, mostPlaces, withPlaces, type FigureOver } from './over';
import { opposite, timesSign, together, type Way } from './way';

/** Bounds of what comes of combining bounds; whole numbers of moderate size are combined exactly. */
function bounds(results: readonly number[], operands: readonly number[], way: Way): FigureOver {
  const low = Math.min(...results);
  const high = Math.max(...results);
  const isExact = [...operands, low, high].every(Number.isSafeInteger);
  return isExact ? figureOver(low, high, way) : figureOver(below(low), above(high), way);
}

/** A sum. What it has more than once, or takes away again, is counted together first: a + (b − a) is b. */
export function plus(a: FigureOver, b: FigureOver): FigureOver {
  const apart = simpleSum(a, b);
  const terms = combinedTerms(a, b);
  const isShared = terms.size < countOf(a) + countOf(b);
  const together = isShared ? sumOf(terms) : apart;
  const low = Math.max(apart.low, together.low);
  const high = Math.min(apart.high, together.high);
  const sum = { ...figureOver(low, high, together.way), ...(terms.size <= MOST_TERMS && { terms }) };
  return withPlaces(sum, mostPlaces(a, b));
}

/** Longer sums are taken as one figure. */
const MOST_TERMS = 32;
const NOUGHT = figureOver(0, 0, 'constant');

function simpleSum(a: FigureOver, b: FigureOver): FigureOver {
  return bounds([a.low + b.low, a.high + b.high], [a.low, b.low, a.high, b.high], together(a.way, b.way));
}

function countOf({ terms }: FigureOver): number {
  return terms?.size ?? 1;
}

function combinedTerms(a: FigureOver, b: FigureOver): ReadonlyMap<FigureOver, number> {
  const terms = new Map(a.terms ?? [[a, 1]]);
  for (const [term, times] of b.terms ?? [[b, 1] as const]) {
    const count = (terms.get(term) ?? 0) + times;
    if (count === 0) terms.delete(term);
    else terms.set(term, count);
  }
  return terms;
}

function sumOf(terms: ReadonlyMap<FigureOver, number>): FigureOver {
  let sum = NOUGHT;
  for (const [term, count] of terms) sum = simpleSum(sum, times(term, figureOver(count, count, 'constant')));
  return sum;
}

export function negated(figure: FigureOver): FigureOver {
  const terms = new Map([...(figure.terms ?? [[figure, 1] as const])].map(([term, count]) => [term, -count]));
  const turned = { ...figureOver(-figure.high, -figure.low, opposite(figure.way)), terms };
  return withPlaces(turned, mostPlaces(figure));
}

export function minus(a: FigureOver, b: FigureOver): FigureOver {
  return plus(a, negated(b));
}

export function times(a: FigureOver, b: FigureOver): FigureOver {
  const product = bounds(
    [productOf(a.low, b.low), productOf(a.low, b.high), productOf(a.high, b.low), productOf(a.high, b.high)],
    [a.low, a.high, b.low, b.high],
    together(timesSign(a.way, signOf(b)), timesSign(b.way, signOf(a))),
  );
  return withPlaces(product, (a.places ?? Infinity) + (b.places ?? Infinity));
}

/** A quotient; null where the divisor may be nought. */
export function dividedBy(a: FigureOver, b: FigureOver): FigureOver | null {
  const sign = strictSign(b);
  if (sign === 0) return null;
  const results = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  const way = together(timesSign(a.way, sign), timesSign(opposite(b.way), signOf(a)));
  return figureOver(below(Math.min(...results)), above(Math.max(...results)), way);
}

/** More than a power is off by. */
const POWER = 1e-14;

/** A power with a constant exponent; null where it may have no value. */
export function toPower(base: FigureOver, exponent: FigureOver): FigureOver | null {
  if (base.low <= 0 || exponent.way !== 'constant') return null;
  const results = [base.low, base.high].flatMap((one) => [one ** exponent.low, one ** exponent.high]);
  const low = Math.min(...results);
  const high = Math.max(...results);
  return figureOver(low - low * POWER, high + high * POWER, timesSign(base.way, strictSign(exponent)));
}

/** 1 where no figure is below nought, −1 where none is above it, 0 where either may be. */
function signOf({ low, high }: FigureOver): number {
  if (low >= 0) return 1;
  return high <= 0 ? -1 : 0;
}

function strictSign({ low, high }: FigureOver): number {
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}

/** Nought times without end is nought here: a bound, and no figure at all, is without end. */
function productOf(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
