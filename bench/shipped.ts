import { registerFunctions } from '../src/functions/register';

type Shipped = (...args: unknown[]) => unknown;

/** What Excel appends to the arguments of every call. */
const INVOCATION = { address: 'Sheet1!B1' };

const registered = new Map<string, Shipped>();

class FunctionError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

registerFunctions({
  associate: (id: string, body: Shipped) => registered.set(id, body),
  Error: FunctionError,
  ErrorCode: {},
} as unknown as typeof CustomFunctions);

/** A call of one of our functions as Excel makes it: cells as rows in, rows of cells out. */
export function call(name: string, ...args: readonly unknown[]): unknown {
  const shipped = registered.get(name);
  if (!shipped) throw new Error(`There is no function ${name}.`);
  return shipped(...args, INVOCATION);
}
