import { toCondition, toFigure } from './coerce';
import { compare } from './operators';
import {
  collapsed,
  elementAt,
  errorValue,
  gridValue,
  isError,
  isGrid,
  isStop,
  shapeOfValue,
  type Scalar,
  type Value,
} from './value';

/** The arguments of a call that looks only at those it needs. */
export interface LazyArguments {
  readonly count: number;
  /** Works an argument out, once; undefined where it is left out. */
  readonly value: (index: number) => Value | undefined;
}

/** A function of Excel's that does not look at all its arguments. */
export type LazyFunction = (args: LazyArguments) => Value;

const WRONG = errorValue('#VALUE!');
const NOT_AVAILABLE = errorValue('#N/A');

const FUNCTIONS: Readonly<Record<string, LazyFunction>> = {
  IF: (args) =>
    choose(args.value(0) ?? null, (condition) => {
      const holds = toCondition(condition);
      if (typeof holds !== 'boolean') return holds;
      // IF(A1>1,) gives 0, IF(A1>1,5) gives FALSE where the condition does not hold.
      if (holds) return args.value(1) ?? null;
      return args.count < 3 ? false : (args.value(2) ?? null);
    }),
  IFS: (args) => firstThat(args, 0),
  IFERROR: (args) => choose(args.value(0) ?? null, (value) => (isError(value) ? (args.value(1) ?? null) : value)),
  IFNA: (args) =>
    choose(args.value(0) ?? null, (value) =>
      isError(value) && value.code === '#N/A' ? (args.value(1) ?? null) : value,
    ),
  CHOOSE: (args) =>
    choose(args.value(0) ?? null, (wanted) => {
      const number = toFigure(wanted);
      if (isStop(number)) return number;
      const position = number.trunc().toNumber();
      return position < 1 || position >= args.count ? WRONG : (args.value(position) ?? null);
    }),
  SWITCH: (args) => choose(args.value(0) ?? null, (value) => switched(args, value)),
};

/** A function that is worked out step by step, by its name in capitals. */
export function lazyFunction(name: string): LazyFunction | undefined {
  return FUNCTIONS[name];
}

/**
 * A single condition picks a whole branch; a range of conditions picks cell by cell, and the answer is as large as the
 * conditions and the branches picked together: IF({1,0},B1:B9,A1:A9) is both columns, the other way round.
 */
function choose(condition: Value, branch: (element: Scalar) => Value): Value {
  const given = collapsed(condition);
  if (!isGrid(given)) return branch(given);
  const picked = given.rows.map((row, r) => row.map((_, c) => branch(elementAt(given, r, c))));
  const shapes = [given, ...picked.flat()].map(shapeOfValue);
  const spreadOver = (count: number, along: 'rows' | 'columns'): number[] => [
    ...Array(count === 1 ? Math.max(...shapes.map((shape) => shape[along])) : count).keys(),
  ];
  const { rows, columns } = shapeOfValue(given);
  return gridValue(
    spreadOver(rows, 'rows').map((r) =>
      spreadOver(columns, 'columns').map((c) =>
        elementAt(picked[rows === 1 ? 0 : r]?.[columns === 1 ? 0 : c] ?? null, r, c),
      ),
    ),
  );
}

function firstThat(args: LazyArguments, index: number): Value {
  if (index >= args.count) return NOT_AVAILABLE;
  return choose(args.value(index) ?? null, (condition) => {
    const holds = toCondition(condition);
    if (typeof holds !== 'boolean') return holds;
    return holds ? (args.value(index + 1) ?? null) : firstThat(args, index + 2);
  });
}

function switched(args: LazyArguments, value: Scalar): Value {
  if (isStop(value)) return value;
  for (let index = 1; index + 1 < args.count; index += 2) {
    const wanted = elementAt(args.value(index) ?? null, 0, 0);
    if (isStop(wanted)) return wanted;
    if (compare(value, wanted) === 0) return args.value(index + 1) ?? null;
  }
  return args.count % 2 === 0 ? (args.value(args.count - 1) ?? null) : NOT_AVAILABLE;
}
