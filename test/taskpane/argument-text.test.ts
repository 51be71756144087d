import { findReference } from '../../src/functions/references';
import { writeArgument } from '../../src/taskpane/formulas/argument-text';
import { textsOfExample, writeForm } from '../../src/taskpane/formulas/form-texts';
import { writeCall } from '../../src/taskpane/formulas/calls';
import { exampleFormula } from '../../src/functions/example-formula';
import { REFERENCES } from '../../src/functions/references';

const [amount, tiers, method] = findReference('COMMISSION')!.arguments;

test.each([
  ['12', '12'],
  [' 1,234.50 ', '1234.5'],
  ['１２', '12'],
  ['85%', '85%'],
  ['８５％', '85%'],
  ['-3', '-3'],
  ['1.2万', '12000'],
  ['B2', 'B2'],
  ['=B2', 'B2'],
  ['＝B2', 'B2'],
  ['B2*2', 'B2*2'],
  ["'Order lines'!B2:B9", "'Order lines'!B2:B9"],
  ['SUM(B2:B9)', 'SUM(B2:B9)'],
  ['SUM（B2，B3）', 'SUM(B2,B3)'],
  ['业绩', '业绩'],
])('an amount typed as %s is written %s', (typed, written) => {
  expect(writeArgument(amount!, typed)).toMatchObject({ text: written });
});

test('a table of tiers may be typed as an array', () => {
  expect(writeArgument(tiers!, '{0,200;10,250}')).toMatchObject({ text: '{0,200;10,250}' });
});

test.each([
  ['whole', '"whole"'],
  ['全额累进', '"whole"'],
  ['B5', 'B5'],
])('a choice of %s is written %s', (typed, written) => {
  expect(writeArgument(method!, typed)).toMatchObject({ text: written });
});

test.each([
  ['', 'missing'],
  ['B2,C2', 'several'],
  ['B2+', 'unreadable'],
  ['(', 'unreadable'],
  [')+1(', 'unreadable'],
  ['"open', 'unreadable'],
])('“%s” is no amount: %s', (typed, wrong) => {
  expect(writeArgument(amount!, typed)).toMatchObject({ wrong });
});

test('an optional argument may stay empty', () => {
  expect(writeArgument(method!, '  ')).toMatchObject({ text: '' });
});

test('arguments left out at the end are not written, those between are', () => {
  expect(writeCall('COMMISSION', ['B2', 'A1:B3', '', '">"'])).toBe('COMMISSION(B2,A1:B3,,">")');
  expect(writeCall('COMMISSION', ['B2', 'A1:B3', '', ''])).toBe('COMMISSION(B2,A1:B3)');
});

describe.each(REFERENCES.map((reference) => [reference.fn.name, reference] as const))('%s', (_, reference) => {
  test.each(reference.examples.map((example, index) => [index + 1, example] as const))(
    'example %d fills the form with what it says',
    (__, example) => {
      const written = writeForm(reference, textsOfExample(reference, example));
      expect(written.filter((argument) => 'wrong' in argument)).toEqual([]);
      const texts = written.map((argument) => ('text' in argument ? argument.text : ''));
      const isDated = texts.join().includes('DATE(');
      if (!isDated) expect(`=${writeCall(reference.fn.name, texts)}`).toBe(exampleFormula(reference.fn, example));
    },
  );
});
