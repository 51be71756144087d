import { callFunction, type CallError, type CallValue, type Input } from '../../src/functions';

/** An error that must come out: Excel's code, and where it can carry words, a part of them. */
interface ExpectedError {
  readonly error: string;
  readonly says?: string;
}

export type Expected = number | string | ExpectedError | readonly (readonly (number | string | ExpectedError)[])[];

/** One row of a table of edges: what is peculiar about it, the arguments, and what comes out. */
export type Edge = readonly [title: string, args: readonly Input[], expected: Expected];

/** An error in a table of edges. */
export function fault(error: string, says?: string): ExpectedError {
  return says === undefined ? { error } : { error, says };
}

/** A table of edges of one function, each a test of its own. */
export function testEdges(name: string, edges: readonly Edge[]): void {
  test.each(edges)('%s', (_, args, expected) => {
    const answer = callFunction(name, args);
    if (!isRows(expected)) expect(answer).toEqual(matcher(expected));
    else expect(answer).toEqual(expected.map((row) => row.map(matcher)));
  });
}

function isRows(expected: Expected): expected is readonly (readonly (number | string | ExpectedError)[])[] {
  return Array.isArray(expected);
}

function matcher(expected: number | string | ExpectedError): CallValue {
  if (typeof expected !== 'object') return expected;
  const { error, says = '' } = expected;
  return { error: error as CallError['error'], message: expect.stringContaining(says) as string };
}
