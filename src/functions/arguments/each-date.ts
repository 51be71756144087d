import type { Text } from '../../i18n';
import type { Day } from '../../pay';
import type { EachArgument } from './argument';
import { readDate } from './read-date';

/** A date … that takes one cell or a range; with a fallback it may be left out, and a blank stands for that. */
export function eachDate(name: Text): EachArgument<Day>;
export function eachDate(name: Text, options: { readonly fallback: null }): EachArgument<Day | null>;
export function eachDate(name: Text, options?: { readonly fallback: null }): EachArgument<Day | null> {
  return { kind: 'each', name, holds: 'date', optional: options !== undefined, fallback: null, read: readDate };
}
