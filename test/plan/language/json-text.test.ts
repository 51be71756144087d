import fc from 'fast-check';
import { JsonError, readJson } from '../../../src/plan/language/json-text';

describe('a text of JSON', () => {
  test('is read as the language itself reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('tells where everything stands', () => {
    const { placeOf } = readJson('\uFEFF{\r\n  "a": [1,\n    {"b": 2}],\n  "名": 3 }');
    expect(placeOf([])).toEqual({ line: 1, column: 1 });
    expect(placeOf(['a'])).toEqual({ line: 2, column: 3 });
    expect(placeOf(['a', 0])).toEqual({ line: 2, column: 9 });
    expect(placeOf(['a', 1, 'b'])).toEqual({ line: 3, column: 6 });
    expect(placeOf(['a', 1, 'c'])).toEqual({ line: 3, column: 5 });
    expect(placeOf(['名'])).toEqual({ line: 4, column: 3 });
  });

  test.each([
    ['{', 'json.end', 1, 2, ''],
    ['{"a": 1,}', 'json.unexpected', 1, 9, '}'],
    ['{"a" 1}', 'json.unexpected', 1, 6, '1'],
    ['{"a": 1\n "b": 2}', 'json.unexpected', 2, 2, '"'],
    ['[1, 2', 'json.end', 1, 6, ''],
    ['[1, nope]', 'json.unexpected', 1, 5, 'nope'],
    ['[01]', 'json.unexpected', 1, 3, '1'],
    ['[.5]', 'json.unexpected', 1, 2, '.5'],
    ['{"a": 1} x', 'json.unexpected', 1, 10, 'x'],
    ['{a: 1}', 'json.unexpected', 1, 2, 'a'],
    ['["open]', 'json.text', 1, 2, '"open]'],
    ['["tab\tin it"]', 'json.text', 1, 2, '"tab\tin it"]'],
    ['{"a": 1,\n "a": 2}', 'json.repeated', 2, 2, 'a'],
    ['', 'json.end', 1, 1, ''],
    ['[constructor]', 'json.unexpected', 1, 2, 'constructor'],
    ['['.repeat(60), 'json.deep', 1, 51, ''],
  ])('%j is refused where it goes wrong', (text, fault, line, column, found) => {
    const read = (): unknown => readJson(text);
    expect(read).toThrow(JsonError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ fault, place: { line, column }, found });
    }
  });
});
