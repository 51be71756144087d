import type { Token } from '@borgar/fx';

const MARK = '_xlpm.';

interface Call {
  readonly kind: 'LET' | 'LAMBDA' | 'other';
  /** Index of the token after the last comma or the opening bracket. */
  argumentStart: number;
  argumentCount: number;
  readonly declared: Set<string>;
}

const isSpace = (token: Token): boolean => token.type === 'whitespace' || token.type === 'newline';

/**
 * Marks the names that LET and LAMBDA declare with the `_xlpm.` that a file wants before each of them, where they are
 * declared and where they are used. A name of the workbook that happens to be spelt alike outside of the call is left alone.
 *
 * @param tokens the formula's tokens, functions still named as in the formula bar
 * @returns the formula's text
 */
export function markLocalNames(tokens: readonly Token[]): string {
  const values = tokens.map((token) => token.value);
  const calls: Call[] = [];

  const declare = (call: Call, end: number): void => {
    const words = tokens
      .slice(call.argumentStart, end)
      .flatMap((token, offset) => (isSpace(token) ? [] : [{ token, index: call.argumentStart + offset }]));
    const [word] = words;
    const declares = call.kind === 'LAMBDA' || (call.kind === 'LET' && call.argumentCount % 2 === 0);
    if (declares && words.length === 1 && word?.token.type === 'range_named') {
      call.declared.add(word.token.value.toLowerCase());
      values[word.index] = MARK + word.token.value;
    }
  };

  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    if (token.value === '(' && token.type === 'operator') {
      const name = tokens[index - 1]?.type === 'func' ? (tokens[index - 1]?.value.toUpperCase() ?? '') : '';
      const kind = name === 'LET' || name === 'LAMBDA' ? name : 'other';
      calls.push({ kind, argumentStart: index + 1, argumentCount: 0, declared: new Set() });
    } else if (token.value === ')' && token.type === 'operator') {
      calls.pop();
    } else if (token.value === ',' && token.type === 'operator' && call) {
      declare(call, index);
      call.argumentCount += 1;
      call.argumentStart = index + 1;
    } else if (token.type === 'range_named' || token.type === 'func') {
      const name = token.value.toLowerCase();
      if (calls.some(({ declared }) => declared.has(name))) values[index] = MARK + token.value;
    }
  });
  return values.join('');
}

/** A name or a called name without the mark that a file puts before the names of LET and LAMBDA. */
export function withoutLocalMark(name: string): string {
  return name.toLowerCase().startsWith(MARK) ? name.slice(MARK.length) : name;
}
