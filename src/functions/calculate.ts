import { toNumber, type Figure } from '../pay';
import type { EachArgument } from './arguments/argument';
import { isGrid, isOneCell, shapeOf, toGrid, type Grid, type Input, type Shape } from './cells';
import type { PayFunction } from './define';
import { FaultError, placeOf, toFault, type Fault, type Where } from './fault';
import { readNumber } from './read-cell';

/** What comes out for one cell: a number, '' for a blank, or what is wrong. */
export type Outcome = number | '' | Fault;

interface Column {
  readonly key: string;
  readonly argument: EachArgument;
  readonly grid: Grid;
  readonly shape: Shape;
}

/**
 * Evaluates one call. Ranges give rows of cells in their own shape, with a fault in its own cell; plain values give
 * one outcome.
 * @param inputs in the order of the function's arguments; null or undefined where one is left out
 */
export function calculate(fn: PayFunction, inputs: readonly Input[]): Outcome | Outcome[][] {
  try {
    if (inputs.length > fn.arguments.length) {
      const values = { given: inputs.length, most: fn.arguments.length };
      throw new FaultError({ code: '#VALUE!', key: 'argument.too-many', values });
    }
    return calculateCells(fn, inputs);
  } catch (error) {
    return toFault(error);
  }
}

function calculateCells(fn: PayFunction, inputs: readonly Input[]): Outcome | Outcome[][] {
  const whole: Record<string, unknown> = {};
  const columns: Column[] = [];
  fn.arguments.forEach((argument, index) => {
    const input = inputs[index];
    if (argument.kind === 'each') {
      const grid = toGrid(input);
      columns.push({ key: argument.key, argument, grid, shape: shapeOf(grid) });
    } else {
      whole[argument.key] = argument.read(input);
    }
  });
  const answer = fn.compute(whole);
  const ranges = fn.arguments.some(({ kind }, index) => kind === 'each' && isGrid(inputs[index]));
  if (!ranges) return calculateCell(answer, columns, 0, 0);
  const shape = commonShape(columns);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => calculateCell(answer, columns, row, column)),
  );
}

function calculateCell(
  answer: (each: Readonly<Record<string, number>>) => Figure,
  columns: readonly Column[],
  row: number,
  column: number,
): Outcome {
  const each: Record<string, number> = {};
  let blank = false;
  for (const { key, argument, grid, shape } of columns) {
    const cell = isOneCell(shape) ? grid[0]?.[0] : grid[row]?.[column];
    const number = readNumber(cell);
    if (typeof number === 'number') each[key] = number;
    else if (number) return { ...number, where: placeOf(row, column, shape, argument.name) };
    else blank = true;
  }
  if (blank) return '';
  try {
    return finite(answer(each));
  } catch (error) {
    return toFault(error, placeInCall(columns, row, column));
  }
}

function finite(answer: Figure): Outcome {
  const value = typeof answer === 'number' ? answer : toNumber(answer);
  return Number.isFinite(value) ? value : { code: '#NUM!', key: 'result.too-large', values: {} };
}

/** Where a rule of pay's refused: the cell's place, and the argument's name where there is only one it can be. */
function placeInCall(columns: readonly Column[], row: number, column: number): Where {
  const [first, ...others] = columns;
  if (!first) return {};
  return placeOf(row, column, commonShape(columns), others.length === 0 ? first.argument.name : undefined);
}

/** The shape of the answer: that of the ranges, which must agree; a single cell goes with any. */
function commonShape(columns: readonly Column[]): Shape {
  const wide = columns.filter(({ shape }) => !isOneCell(shape));
  const first = wide[0];
  if (!first) return { rows: 1, columns: 1 };
  const odd = wide.find(({ shape }) => shape.rows !== first.shape.rows || shape.columns !== first.shape.columns);
  if (!odd) return first.shape;
  const values = {
    first: first.argument.name,
    firstRows: first.shape.rows,
    firstColumns: first.shape.columns,
    second: odd.argument.name,
    secondRows: odd.shape.rows,
    secondColumns: odd.shape.columns,
  };
  throw new FaultError({ code: '#VALUE!', key: 'argument.shapes', values });
}
