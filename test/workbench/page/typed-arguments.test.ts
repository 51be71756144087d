import type { Argument } from '../../../src/workbench/engine/functions';
import { typedArguments } from '../../../src/workbench/page/functions/typed-arguments';

describe('arguments reach the add-in as the types of their parameters want them', () => {
  test.each<[string, string | undefined, Argument, unknown]>([
    ['any type takes text as it is', 'any', '12', '12'],
    ['any type takes logical values as they are', 'any', [[true, false]], [[true, false]]],
    ['no type is any type', undefined, '12', '12'],
    ['a number as text is a number', 'number', '12.5', 12.5],
    ['a logical value is 1 or 0 for a number', 'number', [[true, false]], [[1, 0]]],
    ['a blank cell stays null for a number, not 0', 'number', [[null], [3]], [[null], [3]]],
    ['an argument left out stays null', 'string', null, null],
    ['a number is text for a text', 'string', 12, '12'],
    ['a logical value is capitals for a text', 'string', true, 'TRUE'],
    ['a number is a logical value', 'boolean', 0, false],
    ['TRUE as text is a logical value', 'boolean', 'True', true],
  ])('%s', (_, type, given, sent) => {
    expect(typedArguments([{ name: 'x', ...(type && { type }) }], [given])).toEqual({ args: [sent] });
  });
});

test.each<[string, string, Argument]>([
  ['text where a number is wanted', 'number', 'abc'],
  ['empty text where a number is wanted', 'number', ''],
  ['one such text inside a range', 'number', [[1], ['abc']]],
  ['other text where a logical value is wanted', 'boolean', 'yes'],
])('what the type cannot hold never reaches the add-in: %s', (_, type, given) => {
  expect(typedArguments([{ name: 'x', type }], [given])).toEqual({ error: '#VALUE!' });
});

test('every parameter gets an argument', () => {
  const parameters = ['a', 'b', 'c'].map((name) => ({ name, type: 'any' }));
  expect(typedArguments(parameters, [1])).toEqual({ args: [1, null, null] });
});
