import type { Text } from '../../i18n';
import type { Day } from '../../pay';
import { FaultError } from '../fault';
import type { WholeArgument } from './argument';
import { oneCell } from './one-cell';
import { readDate } from './read-date';

/** A date for the whole call, which must be there. */
export function oneDate(name: Text): WholeArgument<Day> {
  return {
    kind: 'date',
    name,
    optional: false,
    fallback: null,
    read: (input) => {
      const day = readDate(oneCell(input, name));
      if (typeof day === 'number') return day;
      const fault = day ?? ({ code: '#VALUE!', key: 'argument.blank', values: {} } as const);
      throw new FaultError({ ...fault, where: { argument: name } });
    },
  };
}
