import fc from 'fast-check';
import { describeFormulaError } from '../../src/formula/explain/describe-formula-error';
import { evaluate } from '../../src/formula/evaluate';
import { FormulaError } from '../../src/formula/formula-error';
import { namingOf } from '../../src/formula/naming';
import { parseFormula } from '../../src/formula/parse';
import { printFormula } from '../../src/formula/print';
import { callsOurs } from '../../src/formula/references';
import { formulaText } from './support/formula-text';
import { plain, sheetScope } from './support/sheet-scope';

describe('a printed formula has only the brackets that say something', () => {
  test.each([
    ['=-2^2', '-2^2'],
    ['=-(A1^2)', '-(A1^2)'],
    ['=(-A1)^2', '-A1^2'],
    ['=2^(3^2)', '2^(3^2)'],
    ['=(2^3)^2', '2^3^2'],
    ['=(1+2)*3', '(1+2)*3'],
    ['=1+(2*3)', '1+2*3'],
    ['=1-(2-3)', '1-(2-3)'],
    ['=(A1)%', 'A1%'],
    ['=(1+2)%', '(1+2)%'],
    ['= SUM( A1 , , B2 )', 'SUM(A1,,B2)'],
    ['=if(a1>1,"a""b",{1,2;-3,TRUE})', 'IF(a1>1,"a""b",{1,2;-3,TRUE})'],
    ["='Order lines'!$A$1:B2", "'Order lines'!$A$1:B2"],
    ['=COMMISSION(业绩,Plan!A:B)', 'COMMISSION(业绩,Plan!A:B)'],
    ['=LET(x,1,y,x+1,x*y)', 'LET(x,1,y,x+1,x*y)'],
    ['=Sales[@Amount]*2', 'Sales[@Amount]*2'],
    ['=SUM(D7#)', 'SUM(D7#)'],
    ['=@A1:A9', '@A1:A9'],
    ['=#N/A', '#N/A'],
    ['=1=(2=3)', '1=(2=3)'],
    ['="a"&("b"&"c")', '"a"&("b"&"c")'],
    ['=Sheet1!rate', 'Sheet1!rate'],
    ['=_xlfn.XLOOKUP(1,A1:A2,B1:B2)', 'XLOOKUP(1,A1:A2,B1:B2)'],
  ])('%s', (formula, printed) => {
    expect(printFormula(parseFormula(formula).root)).toBe(printed);
  });
});

test('what is printed reads and calculates as the same again', () => {
  const scope = sheetScope({ Sheet1: [[10, 4, 0.5, '7', true]] }, { names: { rate: 0.9 } });
  fc.assert(
    fc.property(formulaText(), (text) => {
      const tree = parseFormula(text);
      const printed = printFormula(tree.root);
      const again = parseFormula(printed);
      expect(printFormula(again.root)).toBe(printed);
      expect(plain(evaluate(again, scope).value)).toEqual(plain(evaluate(tree, scope).value));
    }),
    { numRuns: 500 },
  );
});

describe('parts know where they stand', () => {
  test.each([
    ['=(1+2)*(3-4)', ['(1+2)*(3-4)', '1+2', '3-4']],
    ['=ROUND((A1*B1),2)', ['ROUND((A1*B1),2)', 'A1*B1']],
    ['=-(A1)', ['-(A1)', 'A1']],
    ['=D7#', ['D7#', 'D7']],
    ['COMMISSION(a, t) * m', ['COMMISSION(a, t) * m', 'COMMISSION(a, t)', 'a', 't', 'm']],
  ])('%s', (text, expected) => {
    const found: string[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('span' in node && Array.isArray(node.span)) {
        const [start, end] = node.span as [number, number];
        found.push(text.slice(start, end));
      }
      Object.values(node).flat().forEach(visit);
    };
    visit(parseFormula(text).root);
    expect(found).toEqual(expect.arrayContaining(expected));
  });
});

describe('a text that is no formula is refused at the place where it stops being one', () => {
  test.each([
    ['', 'empty', [0, 0], 'There is no formula. Type one.', '没有公式，请输入公式。'],
    ['=1+', 'unfinished', [3, 3], 'The formula breaks off at its end. Complete it, or take away the last sign.', null],
    ['=SUM(1', 'unfinished', [6, 6], null, '公式不完整，请补全或删去末尾的符号。'],
    ['=1+*2', 'unexpected', [3, 4], '“*” at character 4 cannot stand there. Check what comes before it.', null],
    ['=IF(A1>1,2))+3', 'unexpected', [11, 12], null, '第 12 个字符处的“)”有误，请检查其前面的内容。'],
    ['=12abc', 'unexpected', [1, 6], null, null],
    ['=1,2', 'unexpected', [2, 3], null, null],
    ['=1 2', 'unexpected', [3, 4], null, null],
    ['="a', 'openText', [1, 3], 'The text that begins at character 2 has no closing quotation mark. Add one.', null],
  ] as const)('%s', (text, code, span, english, chinese) => {
    const error = thrownBy(() => parseFormula(text));
    expect({ code: error.code, span: error.span }).toEqual({ code, span });
    if (english !== null) expect(describeFormulaError(error, 'en-US')).toBe(english);
    if (chinese !== null) expect(describeFormulaError(error, 'zh-CN')).toBe(chinese);
  });

  test('more characters than Excel takes, without looking at them', () => {
    const error = thrownBy(() => parseFormula(`=${'('.repeat(9000)}1${')'.repeat(9000)}`));
    expect(error).toMatchObject({ code: 'tooLong', span: [8192, 18002] });
    expect(describeFormulaError(error, 'en-US')).toMatch(/^A formula has 8,192 characters at most/);
  });
});

describe('functions of ours', () => {
  test.each([
    ['=commission(A1,B1:C3)', null, true],
    ['=1+SUM(pay.round(A1))', null, true],
    ['=ACME.COMMISSION(A1,B1:C3)', 'ACME', true],
    ['=ACME.COMMISSION(A1,B1:C3)', null, false],
    ['=COMMISSION(A1,B1:C3)', 'ACME', false],
    ['=SUM(COMMISSION)', null, false],
    ['="COMMISSION(1)"', null, false],
  ])('%s under the namespace %s', (text, namespace, expected) => {
    expect(callsOurs(parseFormula(text, namingOf(namespace)).root)).toBe(expected);
  });
});

function thrownBy(work: () => unknown): FormulaError {
  try {
    work();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
