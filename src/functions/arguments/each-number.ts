import type { ArgumentTexts, EachArgument } from './argument';

/** An amount … that takes one cell or a range. */
export function eachNumber(texts: ArgumentTexts): EachArgument {
  return { kind: 'each', optional: false, ...texts };
}
