import { exact } from '../../pay';
import { toCondition } from '../coerce';
import { spread } from '../operators';
import {
  elementAt,
  errorValue,
  gridValue,
  isGrid,
  isStop,
  shapeOfValue,
  type GridValue,
  type Scalar,
  type Value,
} from '../value';
import { Answer, answering, LEFT_TO_EXCEL, whole, WRONG, type Argument, type ExcelFunction } from './excel-function';
import { find, findExactOr } from './find';

/** Finding a value in a table. Source: Microsoft's pages on VLOOKUP, HLOOKUP, LOOKUP, MATCH, INDEX and XLOOKUP. */
export const LOOKUP: Readonly<Record<string, ExcelFunction>> = {
  VLOOKUP: (args) => lookupLine(args, false),
  HLOOKUP: (args) => lookupLine(args, true),
  MATCH: (args) => {
    const [wanted, line] = args;
    return spread([wanted ?? null], ([value = null]) =>
      scalar(() => {
        const position = find(value, cellsOf(line), Math.sign(whole(one(given(args, 2)), 1)) as -1 | 0 | 1);
        return position < 0 ? errorValue('#N/A') : exact(position + 1);
      }),
    );
  },
  INDEX: (args) => answering(() => index(args[0], args[1], given(args, 2))),
  LOOKUP: ([wanted, table, results]) =>
    spread([wanted ?? null], ([value = null]) =>
      scalar(() => {
        const { keys, answers } = results === undefined ? linesOf(gridOf(table)) : twoLines(table, results);
        const position = find(value, keys, 1);
        return position < 0 ? errorValue('#N/A') : (answers[position] ?? errorValue('#N/A'));
      }),
    ),
  XLOOKUP: ([wanted, line, results, missing, mode, direction]) =>
    isGrid(wanted ?? null)
      ? spread([wanted ?? null], ([value = null]) => xlookup(value, line, results, missing, mode, direction) as Scalar)
      : xlookup((wanted ?? null) as Scalar, line, results, missing, mode, direction),
};

const scalar = (work: () => Value): Scalar => answering(work) as Scalar;

/** An argument as Excel takes it: one left out before a closing bracket is a blank, one not reached is undefined. */
function given(args: readonly Argument[], index: number): Argument {
  return index < args.length ? (args[index] ?? null) : undefined;
}

function lookupLine(args: readonly Argument[], across: boolean): Value {
  const [wanted, table, line] = args;
  const near = one(given(args, 3));
  return spread([wanted ?? null, line ?? null], ([value = null, number = null]) =>
    scalar(() => {
      const grid = gridOf(table);
      const { rows, columns } = shapeOfValue(grid);
      const nth = whole(number);
      if (nth < 1) return WRONG;
      if (nth > (across ? rows : columns)) return errorValue('#REF!');
      const condition = near === undefined ? true : toCondition(near);
      if (typeof condition !== 'boolean') throw new Answer(condition);
      const position = find(value, across ? rowOf(grid, 0) : columnOf(grid, 0), condition ? 1 : 0);
      if (position < 0) return errorValue('#N/A');
      return across ? elementAt(grid, nth - 1, position) : elementAt(grid, position, nth - 1);
    }),
  );
}

interface Lines {
  readonly keys: readonly Scalar[];
  readonly answers: readonly Scalar[];
}

/** LOOKUP in a table: sought in its first column, or row where it is wider than high, and answered from the last one. */
function linesOf(grid: GridValue): Lines {
  const { rows, columns } = shapeOfValue(grid);
  return columns > rows
    ? { keys: rowOf(grid, 0), answers: rowOf(grid, rows - 1) }
    : { keys: columnOf(grid, 0), answers: columnOf(grid, columns - 1) };
}

function twoLines(keys: Argument, answers: Argument): Lines {
  return { keys: cellsOf(keys), answers: cellsOf(answers) };
}

function rowOf(grid: GridValue, row: number): readonly Scalar[] {
  return Array.from({ length: shapeOfValue(grid).columns }, (_, column) => elementAt(grid, row, column));
}

function columnOf(grid: GridValue, column: number): readonly Scalar[] {
  return Array.from({ length: shapeOfValue(grid).rows }, (_, row) => elementAt(grid, row, column));
}

function index(table: Argument, row: Argument, column: Argument): Value {
  const grid = gridOf(table);
  const { rows, columns } = shapeOfValue(grid);
  // What Excel makes of one number for rows and columns is left to it.
  if (column === undefined && rows > 1 && columns > 1) return LEFT_TO_EXCEL;
  const first = whole(one(row), 0);
  const alongRow = column === undefined && rows === 1;
  const r = alongRow ? (first === 0 ? 0 : 1) : first;
  const c = alongRow ? first : whole(one(column), columns === 1 ? 1 : 0);
  if (r < 0 || c < 0) return WRONG;
  if (r > rows || c > columns) return errorValue('#REF!');
  const picked = grid.rows
    .slice(r === 0 ? 0 : r - 1, r === 0 ? rows : r)
    .map((cells) => cells.slice(c === 0 ? 0 : c - 1, c === 0 ? columns : c));
  return gridValue(picked, partOf(grid, r, c));
}

function partOf({ area }: GridValue, row: number, column: number): GridValue['area'] {
  return (
    area && {
      sheet: area.sheet,
      row: area.row + Math.max(0, row - 1),
      column: area.column + Math.max(0, column - 1),
      rowCount: row === 0 ? area.rowCount : 1,
      columnCount: column === 0 ? area.columnCount : 1,
    }
  );
}

function xlookup(
  wanted: Scalar,
  line: Argument,
  results: Argument,
  missing: Argument,
  mode: Argument,
  direction: Argument,
): Value {
  return answering(() => {
    const keys = cellsOf(line);
    const grid = gridOf(results);
    const kind = whole(one(mode), 0);
    const order = whole(one(direction), 1);
    if (Math.abs(order) !== 1) return LEFT_TO_EXCEL;
    const position = findExactOr(wanted, keys, kind, order < 0);
    if (position < 0) return missing ?? errorValue('#N/A');
    const { rows } = shapeOfValue(gridOf(line));
    const across = rows === 1 && keys.length > 1;
    return across ? index(grid, exact(0), exact(position + 1)) : index(grid, exact(position + 1), exact(0));
  });
}

function gridOf(value: Argument): GridValue {
  if (value === undefined) throw new Answer(WRONG);
  if (isStop(value)) throw new Answer(value);
  return isGrid(value) ? value : gridValue([[value]]);
}

function cellsOf(value: Argument): readonly Scalar[] {
  const grid = gridOf(value);
  return grid.rows.flatMap((row, r) => row.map((_, c) => elementAt(grid, r, c)));
}

/** @throws Answer for an array where one value is meant: Excel would answer with an array */
function one(value: Argument): Scalar | undefined {
  if (value === undefined) return undefined;
  const { rows, columns } = shapeOfValue(value);
  if (rows * columns > 1) throw new Answer(LEFT_TO_EXCEL);
  return elementAt(value, 0, 0);
}
