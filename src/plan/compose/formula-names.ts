import { tokenize } from '@borgar/fx';

/**
 * The names that a formula uses, as written. Read sign by sign and not as a tree: a formula that is being written has
 * names too.
 */
export function namesInText(formula: string): readonly string[] {
  return tokenize(formula)
    .filter(({ type }) => type === 'range_named')
    .map(({ value }) => value);
}

/** A formula with other names in the places of its names; texts, functions and everything between them stay as written. */
export function withNames(formula: string, replace: (name: string) => string): string {
  return tokenize(formula)
    .map(({ type, value }) => (type === 'range_named' ? replace(value) : value))
    .join('');
}
