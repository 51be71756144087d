import type { Text } from '../../i18n';
import { FaultError } from '../fault';
import { readNumber } from '../read-cell';
import type { WholeArgument } from './argument';
import { oneCell } from './one-cell';

/**
 * A number for the whole call. Without a fallback there must be one; with one it may be left out or blank, and a
 * fallback of null says that none is meant then.
 */
export function oneNumber(name: Text): WholeArgument<number>;
export function oneNumber<Fallback extends number | null>(
  name: Text,
  options: { readonly fallback: Fallback },
): WholeArgument<number | Fallback>;
export function oneNumber(name: Text, options?: { readonly fallback: number | null }): WholeArgument<number | null> {
  return {
    kind: 'number',
    name,
    optional: options !== undefined,
    fallback: options?.fallback ?? null,
    read: (input) => {
      const number = readNumber(oneCell(input, name));
      if (typeof number === 'number') return number;
      if (number) throw new FaultError({ ...number, where: { argument: name } });
      if (options) return options.fallback;
      throw new FaultError({ code: '#VALUE!', key: 'argument.blank', values: {}, where: { argument: name } });
    },
  };
}
