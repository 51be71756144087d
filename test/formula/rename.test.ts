import fc from 'fast-check';
import { fromFileForm, mayFillManyCells, toFileForm } from '../../src/formula/rename';

const OURS = ['COMMISSION', 'COMMISSION.GRID', 'PAY.ROUND', 'PAY_TEST', 'SCORE', 'ATTAINMENT'];
const isOurs = (name: string): boolean => OURS.includes(name);

describe('a formula in the bar and in the file', () => {
  const pairs: readonly [shown: string, inFile: string][] = [
    ['=COMMISSION(A1,T)', '=_xldudf_COMMISSION(A1,T)'],
    [
      '=ROUND(COMMISSION(D7,tiers)+COMMISSION(E7,tiers),2)',
      '=ROUND(_xldudf_COMMISSION(D7,tiers)+_xldudf_COMMISSION(E7,tiers),2)',
    ],
    [
      'PAY.ROUND(COMMISSION.GRID(1,2,A1:C3),2,"half-even")',
      '_xldudf_PAY_ROUND(_xldudf_COMMISSION_GRID(1,2,A1:C3),2,"half-even")',
    ],
    ['=PAY_TEST(1)', '=_xldudf_PAY_TEST(1)'],
    ['="COMMISSION("&A1', '="COMMISSION("&A1'],
    [`='COMMISSION(x)'!A1+COMMISSION!B2+COMMISSION`, `='COMMISSION(x)'!A1+COMMISSION!B2+COMMISSION`],
    ['=SUM(Sales[COMMISSION(])+Sales[[#This Row],[SCORE(]]', '=SUM(Sales[COMMISSION(])+Sales[[#This Row],[SCORE(]]'],
    ['=SUM(A1:A3)-5*-A1', '=SUM(A1:A3)-5*-A1'],
    ['=XLOOKUP(A1,B:B,C:C)', '=_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SORT(FILTER(A1:C9,B1:B9>0))', '=_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:C9,B1:B9>0))'],
    ['=SEQUENCE(3)*STDEV.S(A1:A9)', '=_xlfn.SEQUENCE(3)*_xlfn.STDEV.S(A1:A9)'],
    [
      '=LET(x,COMMISSION(A1,T),y,x+1,x*y+x1y)',
      '=_xlfn.LET(_xlpm.x,_xldudf_COMMISSION(A1,T),_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+x1y)',
    ],
    [
      '=LET(f,LAMBDA(a,b,a*b),f(2,3))+a',
      '=_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b),_xlpm.f(2,3))+a',
    ],
    [
      '=MAP(A1:A9,LAMBDA(单价,SCORE(单价,1)))',
      '=_xlfn.MAP(A1:A9,_xlfn.LAMBDA(_xlpm.单价,_xldudf_SCORE(_xlpm.单价,1)))',
    ],
    ['=SUM(D7#)', '=SUM(_xlfn.ANCHORARRAY(D7))'],
    ['=@A1:A9+@COMMISSION(A1,T)', '=_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(_xldudf_COMMISSION(A1,T))'],
    ['=IF(A1="",NA(),VLOOKUP(A1,Data!$A$1:$C$9,2,FALSE))', '=IF(A1="",NA(),VLOOKUP(A1,Data!$A$1:$C$9,2,FALSE))'],
  ];

  it.each(pairs)('%s is saved as %s', (shown, inFile) => {
    expect(toFileForm(shown, isOurs)).toBe(inFile);
  });

  it.each(pairs)('%s is read back from %s', (shown, inFile) => {
    expect(fromFileForm(inFile, OURS)).toBe(shown);
  });

  it('writes our functions in capitals, however they were typed', () => {
    expect(toFileForm('=commission(a1,t)', isOurs)).toBe('=_xldudf_COMMISSION(a1,t)');
  });

  it.each([
    ['=ACME.COMMISSION(A1,T)', '=_xldudf_ACME_COMMISSION(A1,T)'],
    ['=ROUND(ACME.PAY.ROUND(A1),2)', '=ROUND(_xldudf_ACME_PAY_ROUND(A1),2)'],
    ['=COMMISSION(A1,T)', '=COMMISSION(A1,T)'],
    ['=_xldudf_COMMISSION(A1,T)', '=_xldudf_COMMISSION(A1,T)'],
    ['=_xldudf_OTHER_COMMISSION(A1,T)', '=_xldudf_OTHER_COMMISSION(A1,T)'],
  ])('under a namespace, %s is %s in the file, and back', (shown, inFile) => {
    expect(toFileForm(shown, isOurs, 'ACME')).toBe(inFile);
    expect(fromFileForm(inFile, OURS, 'ACME')).toBe(shown);
  });

  it('leaves a formula under a namespace that is not the add-in’s as the file has it, as Excel does', () => {
    expect(fromFileForm('=_xldudf_ACME_PAY_ROUND(A1)', OURS)).toBe('=_xldudf_ACME_PAY_ROUND(A1)');
  });
});

describe('what other programs leave in a file', () => {
  it.each([
    ['=[2]!_xldudf_COMMISSION(A1,T)', '=COMMISSION(A1,T)'],
    [`='[2]'!_xldudf_PAY_ROUND(A1)+1`, '=PAY.ROUND(A1)+1'],
    ['=_XLDUDF_pay_round(A1)', '=PAY.ROUND(A1)'],
    ['=[2]!_xldudf_SOMEBODY_ELSE(A1)', '=[2]!_xldudf_SOMEBODY_ELSE(A1)'],
    ['=_xldudf_SOMEBODY_ELSE(A1)', '=_xldudf_SOMEBODY_ELSE(A1)'],
    ['=[1]Sheet1!A1+_xlfn.NOTYETKNOWN(1)', '=[1]Sheet1!A1+_xlfn.NOTYETKNOWN(1)'],
  ])('%s is read as %s', (inFile, shown) => {
    expect(fromFileForm(inFile, OURS)).toBe(shown);
  });
});

it('never touches what stands in a text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const formula = `="${text.replaceAll('"', '""')}"`;
      expect(toFileForm(formula, isOurs)).toBe(formula);
      expect(fromFileForm(formula, OURS)).toBe(formula);
    }),
  );
});

it.each([
  ['=_xldudf_COMMISSION(A1:A9,T)', true],
  ['=ROUND(_xldudf_SOMEBODY_ELSE(A1),2)', true],
  ['=_xlfn._xlws.SORT(A1:A9)', true],
  ['=_xlfn.UNIQUE(A1:A9)', true],
  ['=_xlfn.ANCHORARRAY(D7)', true],
  ['=SUM(A1:A9)', false],
  ['="_xldudf_COMMISSION("', false],
])('%s may fill more cells than its own: %s', (inFile, many) => {
  expect(mayFillManyCells(inFile)).toBe(many);
});
