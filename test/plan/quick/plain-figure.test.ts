import fc from 'fast-check';
import { settled, toDouble } from '../../../src/formula/value';
import { Decimal, exact, toNumber } from '../../../src/pay';
import {
  add,
  chooseSide,
  compareFigures,
  divide,
  multiply,
  negate,
  subtract,
} from '../../../src/plan/quick/arithmetic';
import {
  INEXACT,
  nearestDouble,
  PlainFigure,
  setSpelled,
  throughCell,
  toDecimal,
} from '../../../src/plan/quick/plain-figure';
import { roundDown, roundHalfUp } from '../../../src/plan/quick/rounding';

/** A figure in plain numbers beside what the exact evaluation has in its place. */
interface Both {
  readonly plain: PlainFigure;
  readonly exact: Decimal;
}

/** A double to its last binary place, which is more than what it spells. */
function binary(double: number): Decimal {
  return new Decimal(Number.isFinite(double) ? double.toPrecision(64) : double);
}

/** What the plain figure says wrongly of the exact one; nothing where it keeps its word. */
function broken({ plain, exact: figure }: Both): string | null {
  if (plain.places !== INEXACT)
    return toDecimal(plain).equals(settled(figure)) ? null : `${String(figure)} is not exact`;
  const off = figure.minus(binary(plain.value)).abs();
  if (off.greaterThan(binary(plain.error))) return `${String(figure)} is not within ${plain.error} of ${plain.value}`;
  const double = nearestDouble(plain);
  return Number.isNaN(double) || double === toDouble(figure)
    ? null
    : `${double} is not the nearest to ${String(figure)}`;
}

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 200 }).map((whole) => whole / 7),
  fc.constantFrom(
    0,
    1,
    3,
    49,
    100,
    0.005,
    1.005,
    1 / 3,
    0.1 + 0.2,
    28.999999999999996,
    9_007_199_254_740_991,
    1e15,
    1e-9,
  ),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-9),
);

const OPERATIONS = {
  add: (out: PlainFigure, a: Both, b: Both) => (add(out, a.plain, b.plain), a.exact.plus(b.exact)),
  subtract: (out: PlainFigure, a: Both, b: Both) => (subtract(out, a.plain, b.plain), a.exact.minus(b.exact)),
  multiply: (out: PlainFigure, a: Both, b: Both) => (multiply(out, a.plain, b.plain), a.exact.times(b.exact)),
  divide: (out: PlainFigure, a: Both, b: Both) => (divide(out, a.plain, b.plain) ? a.exact.dividedBy(b.exact) : null),
  negate: (out: PlainFigure, a: Both) => (negate(out, a.plain), a.exact.negated()),
  least: (out: PlainFigure, a: Both, b: Both) => (chooseSide(out, a.plain, b.plain, -1), Decimal.min(a.exact, b.exact)),
  most: (out: PlainFigure, a: Both, b: Both) => (chooseSide(out, a.plain, b.plain, 1), Decimal.max(a.exact, b.exact)),
  cell: (out: PlainFigure, a: Both) => (throughCell(out, a.plain), exact(toNumber(a.exact))),
  cents: (out: PlainFigure, a: Both) =>
    roundHalfUp(out, a.plain, 2) ? settled(a.exact).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) : null,
  tens: (out: PlainFigure, a: Both) =>
    roundHalfUp(out, a.plain, -1) ? settled(a.exact).toNearest(10, Decimal.ROUND_HALF_UP) : null,
  whole: (out: PlainFigure, a: Both) => (roundDown(out, a.plain) ? settled(a.exact).floor() : null),
} as const satisfies Record<string, (out: PlainFigure, a: Both, b: Both) => Decimal | null>;
const NAMES = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

test('a figure is where it says, and what is decided on it is right, through any arithmetic', () => {
  const step = fc.tuple(fc.constantFrom(...NAMES), fc.nat(), fc.nat());
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 2, maxLength: 4 }),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      (numbers, steps) => {
        const figures = numbers.map((value): Both => {
          const plain = new PlainFigure();
          setSpelled(plain, value);
          return { plain, exact: exact(value) };
        });
        for (const [name, one, other] of steps) {
          const [a, b] = [figures[one % figures.length]!, figures[other % figures.length]!];
          const plain = new PlainFigure();
          const result = OPERATIONS[name](plain, a, b);
          const order = compareFigures(a.plain, b.plain);
          if (!Number.isNaN(order)) expect(order + 0).toBe(settled(a.exact).comparedTo(settled(b.exact)));
          if (result === null) continue;
          figures.push({ plain, exact: result });
        }
        expect(figures.map(broken).filter((word) => word !== null)).toEqual([]);
      },
    ),
    { numRuns: 800 },
  );
});

/** The quotient that the exact evaluation has, times the same again: in plain numbers a little less than `value`. */
function almost(value: number, parts: number): PlainFigure {
  const [figure, by] = [new PlainFigure(), new PlainFigure()];
  setSpelled(figure, value);
  setSpelled(by, parts);
  divide(figure, figure, by);
  multiply(figure, figure, by);
  return figure;
}

test('next to a threshold, a tie or a whole number nothing is decided', () => {
  const [out, one] = [new PlainFigure(), new PlainFigure()];
  setSpelled(one, 1);
  expect(almost(1, 49).value).toBeLessThan(1);
  expect(compareFigures(almost(1, 49), one)).toBeNaN();
  expect(roundDown(out, almost(1, 49))).toBe(false);
  expect(almost(0.005, 73).value).toBeLessThan(0.005);
  expect(roundHalfUp(out, almost(0.005, 73), 2)).toBe(false);
  expect(divide(out, one, (subtract(out, almost(1, 49), one), out))).toBe(false);
});

test('an inexact figure in a cell is no better known than its 15 digits', () => {
  const [figure, cell] = [almost(1, 49), new PlainFigure()];
  throughCell(cell, figure);
  expect(cell.error).toBeGreaterThan(5e-15);
  const third = new PlainFigure();
  const three = new PlainFigure();
  setSpelled(third, 1);
  setSpelled(three, 3);
  divide(third, third, three);
  throughCell(cell, third);
  expect([toDecimal(cell).toFixed(), nearestDouble(cell)]).toEqual(['0.333333333333333', 1 / 3]);
});
