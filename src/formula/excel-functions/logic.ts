import { toCondition } from '../coerce';
import {
  elementsOf,
  errorValue,
  isError,
  isFigure,
  isGrid,
  isStop,
  isUnknown,
  shapeOfValue,
  type Scalar,
  type Value,
} from '../value';
import { spread } from '../operators';
import { Decimal, exact } from '../../pay';
import { Answer, answering, eachOf, LEFT_TO_EXCEL, WRONG, type Argument, type ExcelFunction } from './excel-function';

/** Conditions and questions about values. AND and OR look at all they are given: an error among them is the answer. */
export const LOGIC: Readonly<Record<string, ExcelFunction>> = {
  AND: (args) => answering(() => decided(conditionsOf(args), (found) => found.every(Boolean))),
  OR: (args) => answering(() => decided(conditionsOf(args), (found) => found.some(Boolean))),
  XOR: (args) => answering(() => decided(conditionsOf(args), (found) => found.filter(Boolean).length % 2 === 1)),
  NOT: eachOf(([value]) => {
    const condition = toCondition(value ?? null);
    return typeof condition === 'boolean' ? !condition : condition;
  }),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => errorValue('#N/A'),
  N: ([value]) => toN(firstOf(value)),
  T: ([value]) => toT(firstOf(value)),
  ISBLANK: question((value) => value === null),
  ISNUMBER: question(isFigure),
  ISTEXT: question((value) => typeof value === 'string'),
  ISNONTEXT: question((value) => typeof value !== 'string'),
  ISLOGICAL: question((value) => typeof value === 'boolean'),
  ISERROR: question(isError),
  ISERR: question((value) => isError(value) && value.code !== '#N/A'),
  ISNA: question((value) => isError(value) && value.code === '#N/A'),
  ROWS: ([value = WRONG]) => counted(value, 'rows'),
  COLUMNS: ([value = WRONG]) => counted(value, 'columns'),
};

/** In ranges only numbers and logical values count; written out, a text must be TRUE or FALSE. */
function* conditionsOf(args: readonly Argument[]): Generator<boolean> {
  for (const argument of args) {
    for (const element of elementsOf(argument ?? null)) {
      if (isStop(element)) throw new Answer(element);
      if (argument !== undefined && (isGrid(argument) ? element === null || typeof element === 'string' : false))
        continue;
      const condition = toCondition(element);
      if (typeof condition !== 'boolean') throw new Answer(condition);
      yield condition;
    }
  }
}

function decided(conditions: Iterable<boolean>, decide: (found: readonly boolean[]) => boolean): Value {
  const found = [...conditions];
  return found.length === 0 ? WRONG : decide(found);
}

function counted(value: Value, along: 'rows' | 'columns'): Scalar {
  if (isStop(value)) return value;
  return isGrid(value) && value.cut ? LEFT_TO_EXCEL : exact(shapeOfValue(value)[along]);
}

function question(ask: (value: Scalar) => boolean): ExcelFunction {
  return ([value]) =>
    value === undefined ? WRONG : spread([value], ([element = null]) => (isUnknown(element) ? element : ask(element)));
}

function firstOf(value: Argument): Scalar {
  const [first = null] = elementsOf(value ?? null);
  return first;
}

function toN(value: Scalar): Scalar {
  if (isFigure(value) || isStop(value)) return value;
  return new Decimal(value === true ? 1 : 0);
}

function toT(value: Scalar): Scalar {
  return typeof value === 'string' || isStop(value) ? value : '';
}
