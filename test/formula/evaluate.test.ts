import fc from 'fast-check';
import { evaluate } from '../../src/formula/evaluate';
import { parseFormula } from '../../src/formula/parse';
import { gridOf, scopeOfNames } from '../../src/formula/scope';
import { Decimal, exact, toNumber } from '../../src/pay';
import { area, plain, sheetScope } from './support/sheet-scope';

const CELLS = [
  /* 1 */ [10, 'text', true, null, 0.1],
  /* 2 */ [20, '5', false, '#N/A', 28.999999999999996],
  /* 3 */ [30, 'b', 12, '#DIV/0!', 1000],
];
const scope = sheetScope(
  {
    Sheet1: CELLS,
    'Other sheet': [[7], [8]],
    Plan: [
      ['From', 'Rate'],
      [0, 200],
      [10, 250],
      [15, 300],
    ],
  },
  {
    names: {
      rate: 0.9,
      业绩: 12,
      tiers: area('Plan', 0, 0, 4, 2),
      twice: '=2*Sheet1!A1',
      circle: '=circle+1',
      twins: '=twins+twins',
    },
    tables: { 'Sales[Amount]': area('Sheet1', 0, 0, 3) },
    spills: { '0,0': area('Sheet1', 0, 0, 3) },
    at: area('Sheet1', 1, 25),
  },
);

const value = (formula: string): unknown => plain(evaluate(parseFormula(formula), scope).value);
const expectAll = (cases: readonly (readonly [string, unknown])[]): void => {
  test.each(cases)('%s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });
};

describe('operators bind as Excel’s do', () => {
  expectAll([
    ['=-2^2', 4],
    ['=0-2^2', -4],
    ['=-A1^2', 100],
    ['=2^3^2', 64],
    ['=2^-1', 0.5],
    ['=-50%', -0.5],
    ['=50%%', 0.005],
    ['=4^50%*2', 4],
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=10-4-3', 3],
    ['=100/10/5', 2],
    ['=1-+2', -1],
    ['=2--1', 3],
    ['=1+2&3+4', '37'],
    ['=1=1=1', false],
    ['=1<2<3', false],
    ['=3>2>1', true],
    ['="a"&1="A1"', true],
    ['=2*3%', 0.06],
  ]);
});

describe('arithmetic is exact', () => {
  expectAll([
    ['=0.1*3=0.3', true],
    ['=0.1+0.2', 0.3],
    ['=1/3*3=1', true],
    ['=INT(1/3*3)', 1],
    ['=ROUND(1/3*3*0.5,0)', 1],
    ['=E2', 29],
    ['=E2>=29', true],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.675*100,0)', 268],
    ['=1.1-1', 0.1],
    ['=0^0', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=(-8)^(1/3)', 'unknown: ^'],
    ['=1E+300*1E+300', '#NUM!'],
    ['=1/0', '#DIV/0!'],
    ['=1/D1', '#DIV/0!'],
  ]);
});

describe('values are taken as Excel takes them', () => {
  expectAll([
    ['=D1+1', 1],
    ['=D1&"x"', 'x'],
    ['=D1=0', true],
    ['=D1=""', true],
    ['=D1=FALSE', true],
    ['=C1+1', 2],
    ['=TRUE+TRUE', 2],
    ['=B2*2', 10],
    ['="1,234.5"+0', 1234.5],
    ['="12%"*100', 12],
    ['=" 7 "+1', 8],
    ['="1e2"+1', 101],
    ['=--"3"', 3],
    ['=+"x"', 'x'],
    ['=B1+1', '#VALUE!'],
    ['=""+1', '#VALUE!'],
    ['="2024-1-1"+1', 'unknown: "2024-1-1"'],
    ['="１２"+1', 'unknown: "１２"'],
    ['="$5"+1', 'unknown: "$5"'],
    ['="1e400"+1', 'unknown: "1e400"'],
    ['=1e400', '#NUM!'],
    ['=1&TRUE', '1TRUE'],
    ['=0.1&""', '0.1'],
    ['=1/3&""', '0.333333333333333'],
    ['=1E+20&""', '100000000000000000000'],
    ['=1E+21&""', '1E+21'],
    ['="a"<"B"', true],
    ['="a"="A"', true],
    ['=1<"0"', true],
    ['="z"<TRUE', true],
    ['=100<FALSE', true],
    ['=IF("true",1,2)', 1],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IF(0.5,1,2)', 1],
  ]);
});

describe('errors come first from the left, and only where they are needed', () => {
  expectAll([
    ['=D2+D3', '#N/A'],
    ['=D3+D2', '#DIV/0!'],
    ['=SUM(A1:D3)', '#N/A'],
    ['=IF(TRUE,1,1/0)', 1],
    ['=IF(FALSE,1/0,2)', 2],
    ['=IF(D2,1,2)', '#N/A'],
    ['=IFERROR(1/0,5)', 5],
    ['=IFERROR(7,1/0)', 7],
    ['=IFERROR(D1,5)', null],
    ['=IFNA(D2,5)', 5],
    ['=IFNA(D3,5)', '#DIV/0!'],
    ['=IFS(A1>20,1,A1>5,2,1/0,3)', 2],
    ['=IFS(A1>20,1)', '#N/A'],
    ['=CHOOSE(2,1/0,8,1/0)', 8],
    ['=CHOOSE(4,1,2,3)', '#VALUE!'],
    ['=SWITCH("B","a",1,"b",2,3)', 2],
    ['=SWITCH(9,1,1,3)', 3],
    ['=SWITCH(9,1,1)', '#N/A'],
    ['=AND(FALSE,1/0)', '#DIV/0!'],
    ['=OR(TRUE,D2)', '#N/A'],
    ['=IF(A1>5,10)', 10],
    ['=IF(A1>50,10)', false],
    ['=IF(A1>50,10,)', null],
  ]);
});

describe('references', () => {
  expectAll([
    ["='Other sheet'!A1+1", 8],
    ['=SUM($A$1:A3)', 60],
    ['=SUM(A:A)', 60],
    ['=SUM(1:1)', 10.1],
    ['=SUM(Sheet1!A1:Sheet1!A3)', 60],
    ['=SUM(INDEX(A1:A3,2):A3)', 50],
    ['=RATE*10', 9],
    ['=业绩*2', 24],
    ['=twice+1', 21],
    ['=circle', 'unknown: circle'],
    ['=twins', 'unknown: twins'],
    ['=A1:A3 A2:B2', 'unknown: A1:A3 A2:B2'],
    ['=nothing', '#NAME?'],
    ['=SUM(Sales[Amount])', 60],
    ['=SUM(A1#)', 60],
    ['=A2#', '#REF!'],
    ['=@A1:A3', 20],
    ['=LET(x,A1,y,x*2,x+y)', 30],
    ['=LET(x,1,LET(x,2,x)+x)', 3],
    ['=[Book2.xlsx]Sheet1!A1+1', 'unknown: [Book2.xlsx]Sheet1!A1'],
    ['=Sheet1:Sheet3!A1', 'unknown: Sheet1:Sheet3!A1'],
    ['=LAMBDA(x,x+1)(3)', 'unknown: LAMBDA(x,x+1)(3)'],
    ['=WEBSERVICE("x")+1', 'unknown: WEBSERVICE'],
    ['=IF(RAND()>2,1,2)', 'unknown: RAND'],
    ['=IFERROR(RAND(),2)', 'unknown: RAND'],
    ['=IF(TRUE,1,RAND())', 1],
  ]);
});

describe('arrays', () => {
  expectAll([
    [
      '={1,2;3,4}*10',
      [
        [10, 20],
        [30, 40],
      ],
    ],
    ['=A1:A3*2', [[20], [40], [60]]],
    [
      '=A1:A3+{1,2}',
      [
        [11, 12],
        [21, 22],
        [31, 32],
      ],
    ],
    ['={1;2}+{1;2;3}', [[2], [4], ['#N/A']]],
    ['=-A1:A2', [[-10], [-20]]],
    ['=IF(A1:A3>10,A1:A3,0)', [[0], [20], [30]]],
    ['=IFERROR(D1:D3,0)', [[null], [0], [0]]],
    ['=ROUND({1.25,2.35},1)', [[1.3, 2.4]]],
    ['=SUM((A1:A3>10)*A1:A3)', 50],
    ['=SUMPRODUCT((A1:A3>10)*A1:A3)', 50],
    ['=COMMISSION({12;8},tiers)*2', [[5000], [3200]]],
    ['=SUM(COMMISSION({12;8},tiers))', 4100],
    ['=COMMISSION({12;-1},tiers)', [[2500], ['#VALUE!']]],
    ['=IFERROR(COMMISSION({12;-1},tiers),0)', [[2500], [0]]],
  ]);
});

describe('functions of ours', () => {
  expectAll([
    ['=COMMISSION(业绩,tiers)', 2500],
    ['=commission(12,tiers,"全额累进")', 3000],
    ['=COMMISSION(12,tiers,,">")', 2500],
    ['=COMMISSION(B2,tiers)', '#VALUE!'],
    ['=COMMISSION(D2,tiers)', '#N/A'],
    ['=COMMISSION(D1,tiers)', ''],
    ['=COMMISSION(RAND(),tiers)', 'unknown: RAND'],
    ['=BONUS(1000,MULTIPLIER(ATTAINMENT(9,10),{0,0;0.9,0.8}),100)', 800],
    ['=PAY.ROUND(2.5,0,"half-even")', 2],
  ]);
});

test('a formula over names alone needs no sheet', () => {
  const names = scopeOfNames({
    unitsA: 12,
    unitsB: 0,
    tiersA: gridOf([
      [0, 200],
      [10, 250],
    ]),
    management: 0.9,
  });
  const pay = parseFormula('(COMMISSION(unitsA, tiersA) + COMMISSION(unitsB, tiersA)) * MANAGEMENT');
  expect(plain(evaluate(pay, names).value)).toBe(2250);
  expect(plain(evaluate(parseFormula('unitsA + missing'), names).value)).toBe('#NAME?');
  expect(plain(evaluate(parseFormula('A1'), names).value)).toBe('unknown: A1');
});

test('every part that was needed is in the trace, and no other', () => {
  const trace = evaluate(parseFormula('=IF(A1>5,A2*2,1/0)'), scope);
  expect(trace.parts.map((part) => part && plain(part.value))).toEqual([true, 40, null]);
});

const money = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => new Decimal(cents).dividedBy(100));

test('sums, differences and products of decimals are the decimals’ own', () => {
  fc.assert(
    fc.property(money, money, money, (a, b, c) => {
      const names = scopeOfNames({ one: a.toNumber(), two: b.toNumber(), three: c.toNumber() });
      const found = evaluate(parseFormula('one*two-three+one'), names).value;
      expect(exact(found as Decimal).equals(a.times(b).minus(c).plus(a))).toBe(true);
    }),
  );
});

test('the order of what is added makes no difference', () => {
  fc.assert(
    fc.property(
      fc
        .array(money, { minLength: 1, maxLength: 8 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        const sum = (figures: readonly Decimal[]): unknown =>
          plain(evaluate(parseFormula(`=SUM(${figures.map((figure) => toNumber(figure)).join(',')})`), scope).value);
        expect(sum(one)).toBe(sum(other));
      },
    ),
  );
});
