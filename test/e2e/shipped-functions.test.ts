import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { REFERENCES } from '../../src/functions';

type Shipped = (...args: unknown[]) => unknown;

/** The built script in a world that holds nothing but a `CustomFunctions` global. */
function load(): Map<string, Shipped> {
  const registered = new Map<string, Shipped>();
  class FunctionError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (id: string, body: Shipped) => registered.set(id, body),
    Error: FunctionError,
    ErrorCode: { divisionByZero: '#DIV/0!', invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  runInContext(readFileSync('dist/functions.js', 'utf8'), createContext({ CustomFunctions }));
  return registered;
}

/** The errors that a call ends in, thrown for all of it or in their own cells. */
function codes(call: () => unknown): unknown[] {
  try {
    return [call()].flat(2).map((cell) => (cell as { readonly code?: unknown }).code);
  } catch (error) {
    return [(error as { readonly code?: unknown }).code];
  }
}

interface Metadata {
  readonly functions: readonly {
    id: string;
    name: string;
    parameters: readonly { name: string; description: string }[];
  }[];
}
const metadata = (file: string): Metadata => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Metadata;

describe('dist/functions.js and dist/functions.json', () => {
  const shipped = load();

  test('register exactly the functions that the metadata declares, in both languages', () => {
    const ids = metadata('functions.json').functions.map(({ id }) => id);
    expect([...shipped.keys()].sort()).toEqual([...ids].sort());
    expect(metadata('functions.zh-CN.json').functions.map(({ id }) => id)).toEqual(ids);
  });

  test('compute from Node with nothing but a CustomFunctions global', () => {
    const tiers = [
      ['From', 'Rate'],
      [0, 200],
      [10, 250],
      [15, 300],
    ];
    expect(shipped.get('COMMISSION')?.([[12], [''], [22]], tiers, null, null)).toEqual([[2500], [''], [5350]]);
    expect(shipped.get('PAY.ROUND')?.([[1.005]], null, null)).toEqual([[1.01]]);
  });

  test.each(REFERENCES.map((page) => [page.fn.name, page] as const))(
    'give every result and every error that the reference promises for %s',
    (name, { examples, mistakes }) => {
      for (const { args, result } of examples) expect(shipped.get(name)?.(...args)).toEqual(result);
      for (const { args, error } of mistakes) expect(codes(() => shipped.get(name)?.(...args))).toContain(error);
    },
  );

  test('describe every function and every argument in Chinese', () => {
    for (const { parameters, name } of metadata('functions.zh-CN.json').functions) {
      for (const parameter of parameters) expect(`${name}: ${parameter.description}`).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('are read about in the pane only when somebody asks: its first script holds no page of theirs', () => {
    const first = readFileSync('dist/taskpane.js', 'utf8');
    const later = readdirSync('dist').filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
    const texts = later.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('');
    for (const { description } of REFERENCES) {
      expect(texts).toContain(description['zh-CN']);
      expect(first).not.toContain(description['zh-CN']);
    }
  });

  test('stay small enough to load with every recalculation host', () => {
    expect(gzipSync(readFileSync('dist/functions.js')).length).toBeLessThan(25_000);
  });
});
