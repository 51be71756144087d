import { Decimal } from '../pay';
import { toFigure, toText } from './coerce';
import type { BinaryOperator } from './tree';
import {
  collapsed,
  elementAt,
  errorValue,
  finite,
  gridValue,
  isFigure,
  isGrid,
  isStop,
  settled,
  shapeOfValue,
  unknownValue,
  type Scalar,
  type Value,
} from './value';

export type ValueOperator = Exclude<BinaryOperator, ':' | ' ' | ','>;

/** Applies something to each element of its operands; single values, rows and columns are spread as Excel does. */
export function spread(operands: readonly Value[], apply: (elements: readonly Scalar[]) => Scalar): Value {
  const given = operands.map(collapsed);
  if (!given.some(isGrid)) return apply(given.map((value) => elementAt(value, 0, 0)));
  const shapes = given.map(shapeOfValue);
  const rows = Math.max(...shapes.map((shape) => shape.rows));
  const columns = Math.max(...shapes.map((shape) => shape.columns));
  return gridValue(
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => apply(given.map((value) => elementAt(value, row, column)))),
    ),
  );
}

/** What an operator of Excel's makes of two values, the left one's error before the right one's. */
export function applyOperator(operator: ValueOperator, left: Scalar, right: Scalar): Scalar {
  if (isStop(left)) return left;
  if (isStop(right)) return right;
  switch (operator) {
    case '&':
      return join(left, right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return calculate(operator, left, right);
  }
}

/** Minus and plus in front, percent behind. A plus changes nothing, not even a text. */
export function applySign(operator: '+' | '-' | '%', operand: Scalar): Scalar {
  if (operator === '+') return operand;
  const figure = toFigure(operand);
  if (isStop(figure)) return figure;
  return operator === '-' ? figure.negated() : figure.dividedBy(100);
}

function join(left: Scalar, right: Scalar): Scalar {
  const first = toText(left);
  if (isStop(first)) return first;
  const second = toText(right);
  return isStop(second) ? second : first + second;
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', left: Scalar, right: Scalar): Scalar {
  const a = toFigure(left);
  if (isStop(a)) return a;
  const b = toFigure(right);
  if (isStop(b)) return b;
  switch (operator) {
    case '+':
      return finite(a.plus(b));
    case '-':
      return finite(a.minus(b));
    case '*':
      return finite(a.times(b));
    case '/':
      return b.isZero() ? errorValue('#DIV/0!') : finite(a.dividedBy(b));
    case '^':
      return power(a, b);
  }
}

function power(base: Decimal, exponent: Decimal): Scalar {
  if (base.isZero() && exponent.isZero()) return errorValue('#NUM!');
  if (base.isZero() && exponent.isNegative()) return errorValue('#DIV/0!');
  // Excel takes odd roots of negative figures, as (-8)^(1/3), by a rule of its own.
  if (base.lessThan(0) && !exponent.isInteger()) return unknownValue('^');
  return finite(Decimal.pow(base.plus(0), exponent));
}

const ORDER = new Intl.Collator('en-US', { sensitivity: 'accent' });

/**
 * Which of two values comes first, as Excel's comparisons have it: numbers before texts before logical values, texts
 * without regard to case, a blank as 0, "" or FALSE, whatever it meets.
 */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (isFigure(a) && isFigure(b)) return settled(a).comparedTo(settled(b));
  if (typeof a === 'string' && typeof b === 'string') {
    return a.toUpperCase() === b.toUpperCase() ? 0 : ORDER.compare(a, b) || (a < b ? -1 : 1);
  }
  return typeof a === 'boolean' && typeof b === 'boolean' ? Number(a) - Number(b) : rank(a) - rank(b);
}

function blankBeside(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  if (isFigure(value)) return 0;
  return typeof value === 'string' ? 1 : 2;
}
