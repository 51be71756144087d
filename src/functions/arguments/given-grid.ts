import type { Text } from '../../i18n';
import { toGrid, type Grid, type Input } from '../cells';
import { FaultError } from '../fault';
import { isBlank } from '../read-cell';

/**
 * The range given for an argument that must be there.
 * @throws FaultError `argument.missing` where it was left out or holds blank cells alone
 */
export function givenGrid(input: Input, argument: Text): Grid {
  const grid = toGrid(input);
  if (grid.some((cells) => cells.some((cell) => !isBlank(cell)))) return grid;
  throw new FaultError({ code: '#VALUE!', key: 'argument.missing', values: {}, where: { argument } });
}
