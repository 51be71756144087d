import type { Text } from '../../i18n';
import { tierTable, type TierTable } from '../../pay';
import { shapeOf, type Cell, type Grid } from '../cells';
import { FaultError, toFault } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { WholeArgument } from './argument';
import { givenGrid } from './given-grid';

/** A table of two columns, From and what it gives, lowest first. */
export function tierRows(name: Text): WholeArgument<TierTable> {
  return {
    kind: 'tiers',
    name,
    optional: false,
    fallback: null,
    read: (input) => readTiers(givenGrid(input, name), name),
  };
}

function readTiers(grid: Grid, argument: Text): TierTable {
  const shape = shapeOf(grid);
  if (shape.columns !== 2) {
    const key = shape.rows <= 2 && shape.columns > 2 ? 'tiers.on-its-side' : 'tiers.columns';
    throw new FaultError({ code: '#VALUE!', key, values: { ...shape }, where: { argument } });
  }
  const first = isHeader(grid[0]) ? 1 : 0;
  const end = endOfRows(grid, first);
  const rows: [number, number][] = [];
  const rowNumbers: number[] = [];
  for (let row = first; row < end; row++) {
    rows.push([readFigure(grid, row, 0, argument), readFigure(grid, row, 1, argument)]);
    rowNumbers.push(row + 1);
  }
  try {
    return tierTable(rows, rowNumbers);
  } catch (error) {
    throw new FaultError(toFault(error, { argument }));
  }
}

function readFigure(grid: Grid, row: number, column: number, argument: Text): number {
  const number = readNumber(grid[row]?.[column]);
  if (typeof number === 'number') return number;
  const where = { argument, row: row + 1, column: column + 1 };
  throw new FaultError(number ? { ...number, where } : { code: '#VALUE!', key: 'tiers.blank', values: {}, where });
}

/** A first row of words is a header; a number typed as text is a mistake in the first tier, not a title. */
function isHeader(row: readonly Cell[] = []): boolean {
  return row.some((cell) => !isBlank(cell)) && row.every((cell) => isBlank(cell) || isWord(cell));
}

function isWord(cell: Cell): boolean {
  const held = readNumber(cell);
  return held !== null && typeof held === 'object' && held.key === 'cell.text';
}

/**
 * Where the table's rows end. Desktop Excel hands blank cells over as 0, so a last row of two zeros is a blank one
 * too; it could not be a tier, because the row before already begins at 0 or above.
 */
function endOfRows(grid: Grid, first: number): number {
  let end = grid.length;
  while (
    end > first &&
    (isBlankRow(grid[end - 1]) || (end - 1 > first && isZeroRowAfter(grid[end - 1], grid[end - 2])))
  ) {
    end--;
  }
  return end;
}

function isBlankRow(row: readonly Cell[] = []): boolean {
  return row.every(isBlank);
}

function isZeroRowAfter(row: readonly Cell[] = [], [previousFrom]: readonly Cell[] = []): boolean {
  return row.every((cell) => cell === 0) && typeof previousFrom === 'number' && previousFrom >= 0;
}
