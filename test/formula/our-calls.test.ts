import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { isWrittenAs, ourCalls, renameCalls } from '../../src/formula/our-calls';
import { namingOf, PLAIN_NAMES } from '../../src/formula/naming';

const ACME = namingOf('ACME');
const OTHER = namingOf('OTHER.EU');

describe('a formula under another naming', () => {
  test.each([
    ['=COMMISSION(A1,T)', '=ACME.COMMISSION(A1,T)'],
    ['=commission(a1,t)', '=ACME.COMMISSION(a1,t)'],
    ['=OTHER.COMMISSION(A1,T)', '=ACME.COMMISSION(A1,T)'],
    ['=ACME.COMMISSION(A1,T)', '=ACME.COMMISSION(A1,T)'],
    ['=ROUND(PAY.ROUND(SCORE(A1:A3,B1:B3),2),1)', '=ROUND(ACME.PAY.ROUND(ACME.SCORE(A1:A3,B1:B3),2),1)'],
    ['=IF(A1="", "", BONUS( A1 ,2,3))', '=IF(A1="", "", ACME.BONUS( A1 ,2,3))'],
    ['=@COMMISSION(A1:A9,T)', '=@ACME.COMMISSION(A1:A9,T)'],
    ['=SUM(D7#)+COMMISSION(D7#,T)', '=SUM(D7#)+ACME.COMMISSION(D7#,T)'],
    ['=LET(x,COMMISSION(A1,T),x+1)', '=LET(x,ACME.COMMISSION(A1,T),x+1)'],
    ['=LAMBDA(x,COMMISSION(x,T))(5)', '=LAMBDA(x,ACME.COMMISSION(x,T))(5)'],
    ['=-COMMISSION(-5,T)%', '=-ACME.COMMISSION(-5,T)%'],
  ])('%s becomes %s', (formula, renamed) => {
    expect(renameCalls(formula, ACME)).toBe(renamed);
  });

  test('goes back to plain names', () => {
    expect(renameCalls('=ACME.PAY.ROUND(ACME.COMMISSION(A1,T))', PLAIN_NAMES)).toBe('=PAY.ROUND(COMMISSION(A1,T))');
  });
});

describe('a form that other programs leave', () => {
  test.each([
    ['=_xldudf_COMMISSION(A1,T)', '=ACME.COMMISSION(A1,T)'],
    ['=_XLDUDF_pay_round(A1)', '=ACME.PAY.ROUND(A1)'],
    ['=_xldudf_ACME_PAY_ROUND(A1)', '=ACME.PAY.ROUND(A1)'],
    ['=_xldudf_OTHER_EU_PAY_ROUND(A1)', '=ACME.PAY.ROUND(A1)'],
    ['=[2]!_xldudf_COMMISSION(A1,T)+1', '=ACME.COMMISSION(A1,T)+1'],
    [`='[2]'!_xldudf_COMMISSION(A1,T)`, '=ACME.COMMISSION(A1,T)'],
    [`='https://a.example/b c/file.xlsx'!ACME.COMMISSION(A1,T)`, '=ACME.COMMISSION(A1,T)'],
    [`='Pay 2026.xlsx'!_xldudf_SCORE(A1:A2,B1:B2)`, '=ACME.SCORE(A1:A2,B1:B2)'],
    ['=Pay.xlsx!COMMISSION(A1,T)', '=ACME.COMMISSION(A1,T)'],
  ])('%s becomes %s', (formula, renamed) => {
    expect(renameCalls(formula, ACME)).toBe(renamed);
    expect(ourCalls(formula).some((call) => isWrittenAs(call, ACME))).toBe(false);
  });
});

describe('what only looks like a call of ours', () => {
  test.each([
    ['a text', '="COMMISSION("&A1&"ACME.COMMISSION(1)"'],
    ['a sheet', `='COMMISSION(x)'!A1+COMMISSION!B2+SCORE!C3`],
    ['a defined name', '=COMMISSION+SCORE*2'],
    ['a column of a table', '=SUM(Sales[COMMISSION(])+Sales[[#This Row],[SCORE(]]'],
    ['a local name', '=LET(COMMISSION,LAMBDA(x,x*2),COMMISSION(3))'],
    ['a name of a sheet', '=Sheet1!COMMISSION(1)'],
    ['a macro of another file', '=Tools.xlam!COMMISSION(1)'],
    ['a name that ends alike', '=MYCOMMISSION(1)+UNDERSCORE(2)+X_SCORE(3)'],
    ['a name that begins alike', '=COMMISSIONS(1)+SCORE2(3)'],
    ['somebody else’s', '=_xldudf_SOMEBODY_ELSE(A1)+[2]!_xldudf_ELSE(1)'],
    ['nothing at all', ''],
    ['no formula', 'COMMISSION'],
  ])('%s stays', (_, formula) => {
    expect(renameCalls(formula, ACME)).toBe(formula);
    expect(ourCalls(formula)).toEqual([]);
  });
});

const names = fc.constantFrom(...FUNCTIONS.map(({ name }) => name));
const leaf = fc.constantFrom(
  'A1',
  '$B$2:C9',
  'Sales[COMMISSION]',
  `'SCORE(1)'!A1`,
  '"BONUS(1)"',
  '5%',
  'D7#',
  'Plan_Tiers_1',
  '{1,2;3,4}',
);
/** Formulas with calls of ours, of Excel's and of others', nested. */
const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
  formula: fc.oneof({ depthSize: 'small' }, leaf, tie('call')),
  call: fc
    .tuple(
      fc.oneof(names, fc.constantFrom('SUM', 'IF', 'MYCOMMISSION', 'XLOOKUP')),
      fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
    )
    .map(([name, args]) => `${name}(${args.join(', ')})+1`),
}));

test('any formula rewritten there and back is what it was', () => {
  fc.assert(
    fc.property(formula, (text) => {
      const there = renameCalls(`=${text}`, ACME);
      expect(renameCalls(there, PLAIN_NAMES)).toBe(`=${text}`);
      expect(renameCalls(renameCalls(there, OTHER), ACME)).toBe(there);
      expect(ourCalls(there).every((call) => isWrittenAs(call, ACME))).toBe(true);
    }),
  );
});

test('whatever is no call of ours is left to the letter', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(renameCalls(text, PLAIN_NAMES)).toBe(text);
      const quoted = `="${text.replaceAll('"', '""')} COMMISSION("`;
      expect(renameCalls(quoted, ACME)).toBe(quoted);
    }),
  );
});
