import { asText, isReadAsOther, restorable, toFormulas } from '../../src/excel/cell-text';

describe('a text is written so that the cell holds exactly that text', () => {
  test.each([
    ['=1+1'],
    ["=cmd|'/c calc'!A0"],
    ['+49 30 1234'],
    ['-5'],
    ['@SUM(A1)'],
    ["'quoted"],
    ['007'],
    ['1,234.50'],
    ['１２３'],
    ['85 %'],
    ['¥1,200'],
    ['(1,200)'],
    ['1e5'],
    ['2026-10'],
    ['2026/10/5'],
    ['2026年10月5日'],
    ['10月'],
    ['Oct 2026'],
    ['3-May'],
    ['12:30'],
    ['TRUE'],
    ['false'],
    ['#N/A'],
  ])('%s gets an apostrophe', (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each([
    [''],
    ['张伟'],
    ['Nancy Davolio'],
    ['2026年10月绩效考核表'],
    ['KPI sheet · October 2026'],
    ['XH1025'],
    ['Sales · target'],
    ['A-1'],
    ['3 people'],
    ['#1'],
    ['Mayer'],
  ])('%s is safe as it is', (text) => {
    expect(asText(text)).toBe(text);
  });
});

test.each([
  ['a number', 12.5, 12.5],
  ['a blank', '', ''],
  ['a truth', true, true],
  ['a formula', { formula: '=SUM(A1:A3)' }, '=SUM(A1:A3)'],
  ['a text that looks like a formula', '=SUM(A1:A3)', "'=SUM(A1:A3)"],
])('%s is handed over as Excel takes it', (_, content, expected) => {
  expect(toFormulas(content)).toBe(expected);
});

test.each([
  ['a formula', 2, '=1+1', '=1+1'],
  ['a text that looks like a formula', '=1+1', '=1+1', "'=1+1"],
  ['a text that looks like a number', '007', '007', "'007"],
  ['a number', 7, 7, 7],
  ['a formula that gives text', 'x', '="x"', '="x"'],
  ['a blank', '', '', ''],
])('%s is put back as what it was', (_, value, formula, expected) => {
  expect(restorable(value, formula)).toBe(expected);
});

test('what Excel reads as a figure or a date in any script is known', () => {
  expect(['1', '１', '٣', '1/2', '1 000', '$5'].filter((text) => !isReadAsOther(text))).toEqual([]);
});
