import type { Text } from '../../i18n';
import { isOneCell, shapeOf, toGrid, type Cell, type Input } from '../cells';
import { FaultError } from '../fault';

/** The one cell of an argument that takes no range. */
export function oneCell(input: Input, argument: Text): Cell {
  const grid = toGrid(input);
  const shape = shapeOf(grid);
  if (isOneCell(shape)) return grid[0]?.[0];
  throw new FaultError({ code: '#VALUE!', key: 'argument.one-cell', values: { ...shape }, where: { argument } });
}
