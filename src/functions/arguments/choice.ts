import type { Text } from '../../i18n';
import { showCell } from '../cells';
import { choicesIn, findChoice, type Enumeration } from '../enumeration';
import { FaultError } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { WholeArgument } from './argument';
import { oneCell } from './one-cell';

/** One of a few words, in either language; one that is a number, as 21.75, may be typed as a number. */
export function choice<Value extends string>(
  name: Text,
  enumeration: Enumeration<Value>,
  options: { readonly fallback: Value },
): WholeArgument<Value> {
  return {
    kind: 'choice',
    name,
    optional: true,
    fallback: options.fallback,
    enumeration,
    read: (input) => {
      const cell = oneCell(input, name);
      if (isBlank(cell)) return options.fallback;
      const written = typeof cell === 'string' || typeof cell === 'number';
      const found = written ? findChoice(enumeration, String(cell)) : null;
      if (found !== null) return found;
      const held = readNumber(cell);
      if (held !== null && typeof held === 'object' && held.key === 'cell.error') {
        throw new FaultError({ ...held, where: { argument: name } });
      }
      const values = { value: showCell(cell), choices: choicesIn(enumeration) };
      throw new FaultError({ code: '#VALUE!', key: 'argument.choice', values, where: { argument: name } });
    },
  };
}
