import type { InvocationResult } from '../../../src/workbench/host/custom-functions-service';
import { readResult } from '../../../src/workbench/page/functions/read-result';

/** What the library's runtime sends; its errors inside results are objects that its types do not tell of. */
const answered = (value: unknown): InvocationResult => ({ ok: true, value: value as null });
const thrown = (errorCode: number, message: string): InvocationResult => ({ ok: false, errorCode, message });
const error = (basicValue: string, message?: string) => ({ type: 'Error', basicType: 'Error', basicValue, message });

test.each<[string, InvocationResult, unknown]>([
  ['a number', answered(12.5), [[12.5]]],
  ['a text', answered('A'), [['A']]],
  ['an empty text stays empty', answered(''), [['']]],
  ['a logical value', answered(true), [[true]]],
  ['nothing is 0, as in Excel', answered(null), [[0]]],
  [
    'rows',
    answered([
      [1, 'a'],
      [null, false],
    ]),
    [
      [1, 'a'],
      [0, false],
    ],
  ],
  ['no rows have no answer', answered([]), [[{ error: '#CALC!' }]]],
  ['an error among rows', answered([[1], [error('#DIV/0!')]]), [[1], [{ error: '#DIV/0!' }]]],
  [
    'an error with its text among rows',
    answered([[error('#VALUE!', 'amount: “x” is no number.')]]),
    [[{ error: '#VALUE!', message: 'amount: “x” is no number.' }]],
  ],
  [
    'a thrown #VALUE! with its text',
    thrown(7, 'tiers: no rows.'),
    [[{ error: '#VALUE!', message: 'tiers: no rows.' }]],
  ],
  ['a thrown #N/A with its text', thrown(1, 'No tier.'), [[{ error: '#N/A', message: 'No tier.' }]]],
  ['Excel shows no text for #DIV/0!', thrown(5, 'target is 0'), [[{ error: '#DIV/0!' }]]],
  ['a thrown #NUM!', thrown(6, ''), [[{ error: '#NUM!' }]]],
  ['a thrown #NULL!', thrown(8, ''), [[{ error: '#NULL!' }]]],
  ['any other exception is #VALUE!', thrown(2, 'x is undefined'), [[{ error: '#VALUE!', message: 'x is undefined' }]]],
])('%s', (_, answer, result) => {
  expect(readResult(answer)).toEqual(result);
});
