/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions/catalogue';

type ExcelFunction = (...args: unknown[]) => unknown;

/** The part of Microsoft's runtime that keeps what was associated, under ids in capitals. */
interface AssociatingRuntime {
  readonly _association: { readonly mappings: Readonly<Record<string, ExcelFunction>> };
}

const RUNTIME = 'custom-functions-runtime.debug.js';
const INVOCATION = { functionName: 'COMMISSION', address: 'Sheet1!A1' };
const TIERS = [
  [0, 0.1],
  [1000, 0.2],
];

function registered(): Readonly<Record<string, ExcelFunction>> {
  return (CustomFunctions as unknown as AssociatingRuntime)._association.mappings;
}

function call(id: string, ...args: unknown[]): unknown {
  return registered()[id]?.(...args, INVOCATION);
}

function thrownBy(id: string, ...args: unknown[]): unknown {
  try {
    return { returned: call(id, ...args) };
  } catch (error) {
    return error;
  }
}

/** Microsoft's own runtime, which looks for its script element by name before it starts. */
beforeAll(async () => {
  const script = document.createElement('script');
  script.src = `https://localhost/${RUNTIME}`;
  document.head.append(script);
  window.eval(readFileSync(require.resolve(`@microsoft/office-js/dist/${RUNTIME}`), 'utf8'));
  await import('../../src/functions');
});

test('every function is registered under its id', () => {
  expect(Object.keys(registered())).toEqual(FUNCTIONS.map(({ name }) => name));
});

test('Excel’s calls are answered in the shape Excel asks for', () => {
  expect(call('COMMISSION', [[1500]], TIERS, null, null)).toEqual([[200]]);
  expect(call('COMMISSION', [[1500], [null], [0]], TIERS, 'whole', '>')).toEqual([[300], [''], [0]]);
  expect(call('SCORE', [[90, 80]], [[0.5, 0.5]], null)).toBe(85);
  expect(call('BONUS', [[3000]], [[0.8]], [[92.5]], null)).toEqual([[2220]]);
  expect(call('PAY.ROUND', [[1.005]], null, null)).toEqual([[1.01]]);
});

test('a long column of wrong cells says what is wrong in its first thousand', () => {
  const column = Array.from({ length: 1500 }, () => ['twelve']);
  const answer = call('COMMISSION', column, TIERS, null, null) as { code: string; message?: string }[][];
  const messages = answer.flat().filter(({ message }) => message);
  expect(answer.flat().every(({ code }) => code === '#VALUE!')).toBe(true);
  expect(messages).toHaveLength(1000);
  expect(answer[999]?.[0]?.message).toContain('row 1000');
});

test('a call without an answer throws Excel’s error with its message', () => {
  for (const error of [
    thrownBy('COMMISSION', [[-1]], TIERS, null, null),
    thrownBy('COMMISSION', [[1], [2]], 5, null, null),
  ]) {
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect(error).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/^(amount|tiers): /) as string });
  }
});

test('among other cells an error stays in its own', () => {
  const [good, bad, error] = call(
    'COMMISSION',
    [[1500], [-1], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)]],
    TIERS,
    null,
    null,
  ) as unknown[][];
  expect(good).toEqual([200]);
  expect(bad?.[0]).toBeInstanceOf(CustomFunctions.Error);
  expect(bad?.[0]).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('row 2 of the range') as string });
  expect(error?.[0]).toMatchObject({ code: '#N/A' });
});

test('only errors that can carry a message have one', () => {
  expect(thrownBy('ATTAINMENT', [[1]], [[0]], null)).toMatchObject({ code: '#DIV/0!', message: '' });
});

test('messages are in the language of Office', () => {
  const office = Object.getOwnPropertyDescriptor(globalThis, 'Office');
  try {
    Object.defineProperty(globalThis, 'Office', {
      configurable: true,
      value: { context: { displayLanguage: 'zh-CN' } },
    });
    expect(thrownBy('COMMISSION', [[-1]], TIERS, null, null)).toMatchObject({
      message: '业绩：业绩 -1 小于零。退货、退单请使用 COMMISSION.CLAWBACK。',
    });
  } finally {
    if (office) Object.defineProperty(globalThis, 'Office', office);
  }
});
