import { FaultError } from '../fault';
import { readNumber } from '../read-cell';
import type { ArgumentTexts, WholeArgument } from './argument';
import { oneCell } from './one-cell';

/** An optional number for the whole call. */
export function oneNumber(texts: ArgumentTexts & { readonly fallback: number }): WholeArgument<number> {
  return {
    kind: 'number',
    optional: true,
    ...texts,
    read: (input) => {
      const number = readNumber(oneCell(input, texts.name));
      if (number === null) return texts.fallback;
      if (typeof number === 'number') return number;
      throw new FaultError({ ...number, where: { argument: texts.name } });
    },
  };
}
