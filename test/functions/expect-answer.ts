import { callFunction, type CallValue, type Input } from '../../src/functions';

/** What a cell is to show: a number, '' for a blank, or an error's code and a part of its message. */
export type Shown = number | string;

/** Holds a function's answer against a literal table: one value, or rows of them. */
export function expectAnswer(
  name: string,
  args: readonly Input[],
  expected: Shown | readonly (readonly Shown[])[],
): void {
  const answer = callFunction(name, args);
  if (typeof expected === 'object') expect(answer).toEqual(expected.map((row) => row.map(matching)));
  else expect(answer).toEqual(matching(expected));
}

function matching(shown: Shown): CallValue {
  const found = typeof shown === 'string' ? /^(#\S+)\s*(.*)$/.exec(shown) : null;
  if (!found) return shown;
  const [, error, part = ''] = found;
  return { error, message: expect.stringContaining(part) as string } as CallValue;
}
