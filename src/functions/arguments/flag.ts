import type { Text } from '../../i18n';
import { showCell } from '../cells';
import { FaultError } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { WholeArgument } from './argument';
import { oneCell } from './one-cell';

/**
 * TRUE or FALSE. Numbers are refused, 0 above all: desktop Excel hands blank cells over as 0, and a blank one must
 * not switch anything. So is text, in which FALSE looks like a logical value and is none.
 */
export function flag(name: Text, options: { readonly fallback: boolean }): WholeArgument<boolean> {
  return {
    kind: 'flag',
    name,
    optional: true,
    fallback: options.fallback,
    read: (input) => {
      const cell = oneCell(input, name);
      if (typeof cell === 'boolean') return cell;
      if (isBlank(cell)) return options.fallback;
      const held = readNumber(cell);
      if (held !== null && typeof held === 'object' && held.key === 'cell.error') {
        throw new FaultError({ ...held, where: { argument: name } });
      }
      const values = { value: showCell(cell) };
      throw new FaultError({ code: '#VALUE!', key: 'argument.flag', values, where: { argument: name } });
    },
  };
}
