import type { Text } from '../../i18n';
import { PayError, rateGrid, type Label, type RateGrid } from '../../pay';
import { shapeOf, type Cell, type Grid } from '../cells';
import { FaultError, toFault } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { WholeArgument } from './argument';
import { readLabel } from './each-label';
import { givenGrid } from './given-grid';

/** A two-way table: labels at the left and at the top, rates between them, and whatever is in the corner. */
export function labelledRates(name: Text): WholeArgument<RateGrid> {
  return {
    kind: 'grid',
    name,
    optional: false,
    fallback: null,
    read: (input) => readRates(givenGrid(input, name), name),
  };
}

function readRates(grid: Grid, argument: Text): RateGrid {
  const lines = grid.slice(0, endOfLines(grid));
  const columns = turn(lines).slice(0, endOfLines(turn(lines)));
  const rows = turn(columns);
  if (rows.length < 2 || columns.length < 2) {
    throw new FaultError({ code: '#VALUE!', key: 'grid.too-small', values: { ...shapeOf(grid) }, where: { argument } });
  }
  try {
    return rateGrid({
      rows: (columns[0] ?? []).slice(1).map((cell, row) => labelAt(cell, argument, row + 2, 1)),
      columns: (rows[0] ?? []).slice(1).map((cell, column) => labelAt(cell, argument, 1, column + 2)),
      rates: rows
        .slice(1)
        .map((cells, row) => cells.slice(1).map((cell, column) => rateAt(cell, argument, row + 2, column + 2))),
    });
  } catch (error) {
    if (!(error instanceof PayError)) throw error;
    const { row, column } = error.values;
    throw new FaultError(toFault(error, { argument, row: Number(row), column: Number(column) }));
  }
}

function labelAt(cell: Cell, argument: Text, row: number, column: number): Label {
  const label = readLabel(cell);
  if (typeof label === 'number' || typeof label === 'string') return label;
  const where = { argument, row, column };
  throw new FaultError(label ? { ...label, where } : { code: '#VALUE!', key: 'grid.blank-label', values: {}, where });
}

function rateAt(cell: Cell, argument: Text, row: number, column: number): number | null {
  const rate = readNumber(cell);
  if (rate === null || typeof rate === 'number') return rate;
  throw new FaultError({ ...rate, where: { argument, row, column } });
}

/** The columns of rows, or the rows of columns. */
function turn(lines: Grid): Grid {
  return (lines[0] ?? []).map((_, index) => lines.map((line) => line[index]));
}

/**
 * Where a grid's rows (or columns, as lines) end. Desktop Excel hands blank cells over as 0, so a last line of zeros is
 * a blank one too; its label 0 could not follow the label before, which is a name or already 0 or above.
 */
function endOfLines(lines: Grid): number {
  let end = lines.length;
  while (end > 1 && (lines[end - 1]?.every(isBlank) || (end > 2 && isZeroAfter(lines[end - 1], lines[end - 2])))) end--;
  return end;
}

function isZeroAfter(line: readonly Cell[] = [], [label]: readonly Cell[] = []): boolean {
  return line.every((cell) => cell === 0) && (typeof label === 'string' || (typeof label === 'number' && label >= 0));
}
