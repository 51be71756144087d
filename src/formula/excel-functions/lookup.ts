import { exact } from '../../pay';
import { toCondition } from '../coerce';
import { compare, spread } from '../operators';
import {
  elementAt,
  errorValue,
  gridValue,
  isFigure,
  isGrid,
  isStop,
  shapeOfValue,
  type GridValue,
  type Scalar,
  type Value,
} from '../value';
import { Answer, answering, whole, WRONG, type Argument, type ExcelFunction } from './excel-function';
import { wildcards } from './criteria';

/** Finding a value in a table. Source: Microsoft's pages on VLOOKUP, HLOOKUP, LOOKUP, MATCH, INDEX and XLOOKUP. */
export const LOOKUP: Readonly<Record<string, ExcelFunction>> = {
  VLOOKUP: ([wanted, table, column, near]) => lookupLine(wanted, table, column, near, false),
  HLOOKUP: ([wanted, table, row, near]) => lookupLine(wanted, table, row, near, true),
  MATCH: ([wanted, line, type]) =>
    spread([wanted ?? null], ([value = null]) =>
      scalar(() => {
        const position = find(value, cellsOf(line), Math.sign(whole(one(type), 1)) as -1 | 0 | 1);
        return position < 0 ? errorValue('#N/A') : exact(position + 1);
      }),
    ),
  INDEX: ([table, row, column]) => answering(() => index(table, row, column)),
  LOOKUP: ([wanted, line, results]) =>
    spread([wanted ?? null], ([value = null]) =>
      scalar(() => {
        const position = find(value, cellsOf(line), 1);
        return position < 0 ? errorValue('#N/A') : (cellsOf(results ?? line)[position] ?? errorValue('#N/A'));
      }),
    ),
  XLOOKUP: ([wanted, line, results, missing, mode, direction]) =>
    isGrid(wanted ?? null)
      ? spread([wanted ?? null], ([value = null]) => xlookup(value, line, results, missing, mode, direction) as Scalar)
      : xlookup((wanted ?? null) as Scalar, line, results, missing, mode, direction),
};

const scalar = (work: () => Value): Scalar => answering(work) as Scalar;

function lookupLine(wanted: Argument, table: Argument, line: Argument, near: Argument, across: boolean): Value {
  return spread([wanted ?? null], ([value = null]) =>
    scalar(() => {
      const grid = gridOf(table);
      const { rows, columns } = shapeOfValue(grid);
      const nth = whole(one(line));
      if (nth < 1) return WRONG;
      if (nth > (across ? rows : columns)) return errorValue('#REF!');
      const keys = Array.from({ length: across ? columns : rows }, (_, at) =>
        elementAt(grid, across ? 0 : at, across ? at : 0),
      );
      const condition = near === undefined ? true : toCondition(one(near) ?? null);
      if (typeof condition !== 'boolean') throw new Answer(condition);
      const position = find(value, keys, condition ? 1 : 0);
      if (position < 0) return errorValue('#N/A');
      return across ? elementAt(grid, nth - 1, position) : elementAt(grid, position, nth - 1);
    }),
  );
}

/**
 * Where a value stands in a line, from 0; −1 where nowhere. 0: the first that equals it, texts with wildcards.
 * 1: the last that is not larger, of a rising line. −1: the last that is not smaller, of a falling one.
 */
function find(wanted: Scalar, line: readonly Scalar[], type: -1 | 0 | 1): number {
  if (isStop(wanted)) throw new Answer(wanted);
  const unknown = line.find((cell) => isStop(cell) && cell.kind === 'unknown');
  if (unknown !== undefined) throw new Answer(unknown);
  const value = wanted ?? exact(0);
  if (type === 0) return line.findIndex(equals(value));
  let found = -1;
  for (const [position, cell] of line.entries()) {
    if (!alike(cell, value)) continue;
    if (compare(cell, value) * type > 0) break;
    found = position;
  }
  return found;
}

function equals(wanted: Scalar): (cell: Scalar) => boolean {
  if (typeof wanted !== 'string') return (cell) => alike(cell, wanted) && compare(cell, wanted) === 0;
  const pattern = wildcards(wanted);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

function alike(cell: Scalar, wanted: Scalar): boolean {
  return isFigure(wanted) ? isFigure(cell) : typeof cell === typeof wanted && !isStop(cell) && cell !== null;
}

function index(table: Argument, row: Argument, column: Argument): Value {
  const grid = gridOf(table);
  const { rows, columns } = shapeOfValue(grid);
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
    const backwards = whole(one(direction), 1) < 0;
    const position = findExactOr(wanted, keys, kind, backwards);
    if (position < 0) return missing ?? errorValue('#N/A');
    const { rows } = shapeOfValue(gridOf(line));
    const across = rows === 1 && keys.length > 1;
    return across ? index(grid, exact(0), exact(position + 1)) : index(grid, exact(position + 1), exact(0));
  });
}

/** 0: equal; −1: else the next smaller; 1: else the next larger; 2: with wildcards. The line need not be sorted. */
function findExactOr(wanted: Scalar, keys: readonly Scalar[], kind: number, backwards: boolean): number {
  if (isStop(wanted)) throw new Answer(wanted);
  const value = wanted ?? '';
  const order = backwards ? [...keys.keys()].reverse() : [...keys.keys()];
  const same = kind === 2 ? equals(value) : (cell: Scalar): boolean => alike(cell, value) && compare(cell, value) === 0;
  const exactly = order.find((at) => same(keys[at] ?? null));
  if (exactly !== undefined || (kind !== -1 && kind !== 1)) return exactly ?? -1;
  let best = -1;
  for (const at of order) {
    const cell = keys[at] ?? null;
    if (!alike(cell, value) || compare(cell, value) * kind < 0) continue;
    if (best < 0 || compare(cell, keys[best] ?? null) * kind < 0) best = at;
  }
  return best;
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

function one(value: Argument): Scalar | undefined {
  return value === undefined ? undefined : elementAt(value, 0, 0);
}
