import { namingOf } from '../../src/formula/naming';
import { callsIn, replaceCall } from '../../src/taskpane/formulas/calls';

test.each([
  ['=COMMISSION(B2,A1:B3)', [['COMMISSION', ['B2', 'A1:B3']]]],
  ['=commission( B2 , A1:B3 )', [['COMMISSION', ['B2', 'A1:B3']]]],
  ['=COMMISSION(B2,{0,1;2,3},,">")', [['COMMISSION', ['B2', '{0,1;2,3}', '', '">"']]]],
  ['=ROUND((COMMISSION((B2+1),T)+1)*85%,2)', [['COMMISSION', ['(B2+1)', 'T']]]],
  ['=IF(A1="COMMISSION(1,2)",1,2)', []],
  [
    '=PAY.ROUND(ATTAINMENT(A1,B1),2)',
    [
      ['PAY.ROUND', ['ATTAINMENT(A1,B1)', '2']],
      ['ATTAINMENT', ['A1', 'B1']],
    ],
  ],
  ["=COMMISSION('a,b'!B2,T)", [['COMMISSION', ["'a,b'!B2", 'T']]]],
  ['=COMMISSION()', [['COMMISSION', []]]],
  ['=SUM(A1:A3)', []],
  ['COMMISSION(B2,T)', []],
  ['=COMMISSION(B2', []],
])('in %s the calls of ours are %j', (formula, calls) => {
  expect(callsIn(formula).map(({ name, arguments: given }) => [name, given])).toEqual(calls);
});

test('a call is replaced where it stands, and nothing else changes', () => {
  const formula = '=ROUND((COMMISSION(B2,T)+COMMISSION(C2,T))*85%, 2)';
  const [, second] = callsIn(formula);
  expect(replaceCall(formula, second!, 'COMMISSION(D2,T,"whole")')).toBe(
    '=ROUND((COMMISSION(B2,T)+COMMISSION(D2,T,"whole"))*85%, 2)',
  );
});

test('with a namespace only names that carry it are ours', () => {
  const naming = namingOf('ACME');
  expect(callsIn('=ACME.COMMISSION(B2,T)+COMMISSION(B2,T)', naming)).toMatchObject([
    { name: 'COMMISSION', span: [1, 22] },
  ]);
});
