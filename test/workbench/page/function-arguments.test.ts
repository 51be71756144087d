import { declare, openFunctionSheet, type FunctionSheet } from '../support/function-sheet';

type Line = readonly [what: string, call: string, given: string];

const BLANKS: readonly Line[] = [
  ['a single blank cell', 'CELL(B1)', 'null null null'],
  ['a blank cell where a range is wanted', 'RANGE(B1)', '[[null]] null null'],
  ['a zero is a zero', 'CELL(C4)', '0 null null'],
  ['an empty text from a formula', 'CELL(B2)', '"" null null'],
  ['blank cells of a range', 'RANGE(A1:C2)', '[[1,null,"x"],[null,"",true]] null null'],
  ['blank cells below a spilled range', 'RANGE(B4:B6)', '[[null],[null],[null]] null null'],
  ['nothing between commas', 'CELL(1,,2)', '1 null 2'],
  ['nothing between commas behind a range', 'RANGE(A1,,2)', '[[1]] null 2'],
  ['nothing before the first comma', 'CELL(,1,2)', 'null 1 2'],
  ['nothing behind the last comma', 'CELL(1,2,)', '1 2 null'],
  ['a blank cell beside a value', 'CELL(A1,B1,A2)', '1 null null'],
  ['an array constant', 'RANGE({1,"";TRUE,"x"})', '[[1,""],[true,"x"]] null null'],
  ['a cell chosen by IF', 'CELL(IF(A1>0,B1,5))', 'null null null'],
  ['a range chosen by IF', 'RANGE(IF(A1>0,A1:B1))', '[[1,null]] null null'],
  ['cells chosen one by one', 'RANGE(IF(A1:B1>0,A1:B1,""))', '[[1,""]] null null'],
  ['a row of INDEX', 'RANGE(INDEX(A1:C2,1,0))', '[[1,null,"x"]] null null'],
  ['OFFSET', 'RANGE(OFFSET(A1,0,1))', '[[null]] null null'],
  ['INDIRECT', 'CELL(INDIRECT("B1"))', 'null null null'],
  ['XLOOKUP', 'CELL(XLOOKUP(1,A1:A2,B1:B2))', 'null null null'],
  ['FILTER', 'RANGE(FILTER(A1:B2,{1;1}))', '[[1,null],[null,""]] null null'],
  ['LET', 'CELL(LET(x,B1,x))', 'null null null'],
  ['arithmetic makes it 0, as in Excel', 'CELL(B1+0)', '0 null null'],
];

const ERRORS: readonly Line[] = [
  ['a cell', 'CELL(A3)', 'Error(#DIV/0!) null null'],
  ['a calculated error', 'CELL(1/0)', 'Error(#DIV/0!) null null'],
  ['errors in a range', 'RANGE(A3:C3)', '[[Error(#DIV/0!),Error(#N/A),Error(#NAME?)]] null null'],
  ['an error in a spilled range', 'RANGE(A4:A6)', '[[1],[Error(#N/A)],["x"]] null null'],
  ['an error in an array constant', 'RANGE({1,#N/A})', '[[1,Error(#N/A)]] null null'],
  ['an error caught before', 'RANGE(IFERROR(A3:B3,"none"))', '[["none","none"]] null null'],
];

const WHOLE_COLUMN = 'RANGE(H:H)';
const CALLS = [...BLANKS.map(([, call]) => call), ...ERRORS.map(([, call]) => call), WHOLE_COLUMN];

let sheet: FunctionSheet;

type Given = string | number | boolean | null | object;

/** A value as the function got it, in writing: errors by their code, so that a cell can hold it. */
function seen(value: Given): string {
  if (Array.isArray(value)) return `[${value.map(seen).join(',')}]`;
  if (value instanceof sheet.office.CustomFunctions.Error) return `Error(${value.code})`;
  return JSON.stringify(value);
}

beforeAll(async () => {
  const functions = [declare('RANGE', '*range', '?b', '?c'), declare('CELL', 'a', '?b', '?c'), declare('SPILL')];
  sheet = await openFunctionSheet({ allowErrorForDataTypeAny: true, functions }, (runtime) => {
    runtime.associate('RANGE', (...args: Given[]) => args.slice(0, 3).map(seen).join(' '));
    runtime.associate('CELL', (...args: Given[]) => args.slice(0, 3).map(seen).join(' '));
    runtime.associate('SPILL', () => [[1], [new runtime.Error(runtime.ErrorCode.notAvailable)], ['x']]);
  });
  await sheet.write('A1', [
    [1, null, 'x'],
    [null, '=""', true],
    ['=1/0', '=NA()', '=nothing'],
    ['=SPILL()', null, 0],
  ]);
  await sheet.write(
    'J1',
    CALLS.map((call) => [`=${call}`]),
  );
});
afterAll(() => {
  sheet.dispose();
});

/** What the call of that line of the tables was given. */
function given(call: string): unknown {
  return sheet.values(`J${CALLS.indexOf(call) + 1}`)[0]?.[0];
}

describe('a blank cell and an argument left out reach a function as null, never as 0, and an empty text as text', () => {
  test.each(BLANKS)('%s: %s', (_, call, expected) => {
    expect(given(call)).toBe(expected);
  });

  test('a whole column', () => {
    expect(given(WHOLE_COLUMN)).toMatch(/^\[\[null\](,\[null\])*\] null null$/);
  });
});

describe('an error among the arguments reaches the function as Excel’s own error object', () => {
  test.each(ERRORS)('%s: %s', (_, call, expected) => {
    expect(given(call)).toBe(expected);
  });
});

test.each([
  ['the add-in does not ask for errors', {}, 'any'],
  ['the parameter is of another type', { allowErrorForDataTypeAny: true }, 'string'],
])('where %s, an error is the result and the function is not called', async (_, allow, type) => {
  let calls = 0;
  const { parameters, ...rest } = declare('F', '*range');
  const typed = { ...rest, parameters: parameters.map((parameter) => ({ ...parameter, type })) };
  const other = await openFunctionSheet({ ...allow, functions: [typed] }, (runtime) => {
    runtime.associate('F', () => (calls += 1));
  });
  await other.write('A1', [[1, '=1/0', '=F(A1:B1)']]);
  expect(other.values('C1')).toEqual([['#DIV/0!']]);
  expect(calls).toBe(0);
  other.dispose();
});
