import type { Text } from '../../i18n';
import { readNumber } from '../read-cell';
import type { EachArgument } from './argument';

/** An amount … that takes one cell or a range; with a fallback it may be left out, and a blank stands for that. */
export function eachNumber(name: Text): EachArgument<number>;
export function eachNumber<Fallback extends number | null>(
  name: Text,
  options: { readonly fallback: Fallback },
): EachArgument<number | Fallback>;
export function eachNumber(name: Text, options?: { readonly fallback: number | null }): EachArgument<number | null> {
  return {
    kind: 'each',
    name,
    holds: 'number',
    optional: options !== undefined,
    fallback: options?.fallback ?? null,
    read: (cell) => readNumber(cell) ?? undefined,
  };
}
