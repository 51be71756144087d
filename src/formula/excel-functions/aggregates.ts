import { Decimal, exact } from '../../pay';
import { toFigure } from '../coerce';
import { elementAt, elementsOf, errorValue, finite, isFigure, isGrid, isStop, isUnknown, shapeOfValue } from '../value';
import {
  Answer,
  answering,
  eachOf,
  figure,
  figuresOf,
  WRONG,
  type Argument,
  type ExcelFunction,
} from './excel-function';

const ZERO = new Decimal(0);
const add = (a: Decimal, b: Decimal): Decimal => a.plus(b);
export const smaller = (a: Decimal, b: Decimal): Decimal => Decimal.min(a, b);
export const larger = (a: Decimal, b: Decimal): Decimal => Decimal.max(a, b);

const over =
  (combine: (figures: readonly Decimal[]) => ReturnType<ExcelFunction>): ExcelFunction =>
  (args) =>
    answering(() => combine([...figuresOf(args)]));

/** Sums and their kin. Microsoft's pages on SUM, AVERAGE, MEDIAN, MIN, MAX, PRODUCT, COUNT, COUNTA, SUMPRODUCT and RANK. */
export const AGGREGATES: Readonly<Record<string, ExcelFunction>> = {
  SUM: over((figures) => finite(figures.reduce(add, ZERO))),
  PRODUCT: over((figures) => (figures.length === 0 ? ZERO : finite(figures.reduce((a, b) => a.times(b))))),
  MIN: over((figures) => figures.reduce(smaller, figures[0] ?? ZERO)),
  MAX: over((figures) => figures.reduce(larger, figures[0] ?? ZERO)),
  AVERAGE: over((figures) =>
    figures.length === 0 ? errorValue('#DIV/0!') : figures.reduce(add, ZERO).dividedBy(figures.length),
  ),
  MEDIAN: over(median),
  COUNT: (args) => count(args, true),
  COUNTA: (args) => count(args, false),
  SUMPRODUCT: (args) => answering(() => sumProduct(args)),
  LARGE: ([values, position]) => nth(values, position, (a, b) => b.comparedTo(a)),
  RANK: ([wanted, values, order]) => rank(wanted, values, order),
  SMALL: ([values, position]) => nth(values, position, (a, b) => a.comparedTo(b)),
};

function median(figures: readonly Decimal[]): ReturnType<ExcelFunction> {
  const sorted = [...figures].sort((a, b) => a.comparedTo(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper && lower ? upper.plus(lower).dividedBy(2) : errorValue('#NUM!');
}

/** A range of places gives the figure of each, as in SUM(LARGE(A1:A9,{1,2,3})). */
function nth(
  values: Argument,
  position: Argument,
  order: (a: Decimal, b: Decimal) => number,
): ReturnType<ExcelFunction> {
  return answering(() => {
    const sorted = [...figuresOf([values])].sort(order);
    return eachOf(([place]) => sorted[Math.ceil(figure(place).toNumber()) - 1] ?? errorValue('#NUM!'))([position]);
  });
}

/** Errors are counted by COUNTA and passed over by COUNT; what is not known might be either. */
function count(args: readonly Argument[], numbersOnly: boolean): ReturnType<ExcelFunction> {
  let found = 0;
  for (const argument of args) {
    if (argument === undefined) found++;
    else if (isGrid(argument)) {
      for (const element of elementsOf(argument)) {
        if (isStop(element) && element.kind === 'unknown' && numbersOnly) return element;
        if (numbersOnly ? isFigure(element) : element !== null) found++;
      }
    } else if (isStop(argument) && argument.kind === 'unknown') return argument;
    else if (argument !== null && (!numbersOnly || !isStop(toFigure(argument)))) found++;
  }
  return exact(found);
}

/** Row by row products, added up; what is no number counts as 0. */
function sumProduct(args: readonly Argument[]): ReturnType<ExcelFunction> {
  const given = args.map((argument) => argument ?? null);
  const unknown = given.find(isUnknown);
  if (unknown !== undefined) return unknown;
  const shape = shapeOfValue(given[0] ?? null);
  const differs = given.some((value) => {
    const { rows, columns } = shapeOfValue(value);
    return rows !== shape.rows || columns !== shape.columns;
  });
  if (differs) return WRONG;
  let total = ZERO;
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      const product = given.reduce((result: Decimal, value) => {
        const element = elementAt(value, row, column);
        if (isStop(element)) throw new Answer(element);
        return result.times(isFigure(element) ? exact(element) : ZERO);
      }, new Decimal(1));
      total = total.plus(product);
    }
  }
  return finite(total);
}

/** The place of a figure among others, the highest first unless `order` says otherwise; those alike share the first. */
function rank(wanted: Argument, values: Argument, order: Argument): ReturnType<ExcelFunction> {
  return answering(() => {
    const figures = [...figuresOf([values])];
    const side = figure(elementAt(order ?? null, 0, 0)).isZero() ? 1 : -1;
    return eachOf(([one]) => {
      const own = figure(one);
      if (!figures.some((other) => other.equals(own))) return errorValue('#N/A');
      return new Decimal(1 + figures.filter((other) => other.comparedTo(own) === side).length);
    })([wanted]);
  });
}
