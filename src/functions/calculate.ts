import { toNumber, type Figure } from '../pay';
import type { EachArgument, EachValue } from './arguments/argument';
import { isGrid, isOneCell, shapeOf, toGrid, type Cell, type Grid, type Input, type Shape } from './cells';
import type { PayFunction, SpilledCell } from './define';
import { FaultError, placeOf, toFault, type Fault, type Where } from './fault';

/** What comes out for one cell: a number, a word, '' for a blank, or what is wrong. */
export type Outcome = number | string | Fault;

interface Column {
  readonly key: string;
  readonly argument: EachArgument;
  readonly grid: Grid;
  readonly shape: Shape;
  /** The one cell that holds for every row, where the argument is no range. */
  readonly single: { readonly cell: Cell } | null;
}

type Answer = (each: Readonly<Record<string, EachValue>>) => Figure;

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
    return calculateCall(fn, inputs);
  } catch (error) {
    return toFault(error);
  }
}

function calculateCall(fn: PayFunction, inputs: readonly Input[]): Outcome | Outcome[][] {
  const whole: Record<string, unknown> = {};
  const columns: Column[] = [];
  fn.arguments.forEach((argument, index) => {
    if (argument.kind === 'each') columns.push(columnOf(argument.key, argument, inputs[index]));
    else whole[argument.key] = argument.read(inputs[index]);
  });
  if (fn.body.kind === 'spill') return fn.body.spill(whole).map((row) => row.map(finite));
  const answer = fn.body.compute(whole);
  const shape = commonShape(columns);
  const ranges = fn.arguments.some(({ kind }, index) => kind === 'each' && isGrid(inputs[index]));
  return ranges ? calculateRows(answer, columns, shape) : calculateCell(answer, columns, {}, shape, 0, 0);
}

function columnOf(key: string, argument: EachArgument, input: Input): Column {
  const grid = toGrid(input);
  const shape = shapeOf(grid);
  return { key, argument, grid, shape, single: isOneCell(shape) ? { cell: grid[0]?.[0] } : null };
}

/**
 * A range can have a hundred thousand rows: one object serves them all, and a row is made with its first cell in it,
 * because an empty array that grows by one cell takes room for seventeen.
 */
function calculateRows(answer: Answer, columns: readonly Column[], shape: Shape): Outcome[][] {
  const each: Record<string, EachValue> = {};
  const rows = new Array<Outcome[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const cells: Outcome[] = [calculateCell(answer, columns, each, shape, row, 0)];
    for (let column = 1; column < shape.columns; column++) {
      cells.push(calculateCell(answer, columns, each, shape, row, column));
    }
    rows[row] = cells;
  }
  return rows;
}

function calculateCell(
  answer: Answer,
  columns: readonly Column[],
  each: Record<string, EachValue>,
  shape: Shape,
  row: number,
  column: number,
): Outcome {
  let blank = false;
  for (const { key, argument, grid, single, shape: own } of columns) {
    const value = argument.read(single ? single.cell : grid[row]?.[column]);
    if (typeof value === 'number' || typeof value === 'string') each[key] = value;
    else if (value) return { ...value, where: placeOf(row, column, own, argument.name) };
    else if (argument.optional) each[key] = argument.fallback;
    else blank = true;
  }
  if (blank) return '';
  try {
    return finite(answer(each));
  } catch (error) {
    return toFault(error, placeInCall(columns, shape, row, column));
  }
}

function finite(answer: SpilledCell): Outcome {
  if (typeof answer === 'string') return answer;
  const value = typeof answer === 'number' ? answer : toNumber(answer);
  return Number.isFinite(value) ? value : { code: '#NUM!', key: 'result.too-large', values: {} };
}

/** Where a rule of pay's refused: the cell's place, and the argument's name where there is only one it can be. */
function placeInCall(columns: readonly Column[], shape: Shape, row: number, column: number): Where {
  const [first, ...others] = columns;
  return placeOf(row, column, shape, others.length === 0 ? first?.argument.name : undefined);
}

/** The shape of the answer: that of the ranges, which must agree; a single cell goes with any. */
function commonShape(columns: readonly Column[]): Shape {
  const wide = columns.filter(({ single }) => !single);
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
