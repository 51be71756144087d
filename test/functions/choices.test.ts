import { callFunction, FUNCTIONS, type Cell, type Input } from '../../src/functions';
import { findChoice } from '../../src/functions/enumeration';

const TIERS: Input = [
  [0, 1],
  [10, 2],
];

describe('a choice is understood in either language', () => {
  test.each<[string, number, readonly Cell[]]>([
    ['COMMISSION', 14, ['marginal', 'MARGINAL', ' marginal ', '超额累进', 'ｍａｒｇｉｎａｌ']],
    ['COMMISSION', 24, ['whole', '全额累进', '全额']],
    ['COMMISSION', 2, ['lump', '定额']],
    ['MULTIPLIER', 2, ['step', '阶梯', '分档']],
    ['MULTIPLIER', 2, ['linear', '线性', '插值']],
  ])('%s of 12 is %p under each of %p', (name, expected, words) => {
    for (const word of words) expect(callFunction(name, [12, TIERS, word])).toBe(expected);
  });

  test.each<[number, readonly Cell[]]>([
    [20, ['>=', '＞＝', '> =', '≥', '达到', '大于等于', 'reached']],
    [10, ['>', '＞', '超过', '大于', 'Exceeded']],
  ])('all of 10 pays %p under each of %p', (expected, words) => {
    for (const word of words) expect(callFunction('COMMISSION', [10, TIERS, 'whole', word])).toBe(expected);
  });

  test.each<[number, readonly Cell[]]>([
    [0.75, ['higher', '越高越好', '正向']],
    [1.25, ['lower', '越低越好', '反向']],
    [4 / 3, ['lower-ratio', '越低越好（比值）', '越低越好(比值)', '反比']],
  ])('3 of 4 is %p under each of %p', (expected, words) => {
    for (const word of words) expect(callFunction('ATTAINMENT', [3, 4, word])).toBe(expected);
  });

  test.each<[number, readonly Cell[]]>([
    [3, ['half-up', '四舍五入']],
    [2, ['half-even', '四舍六入五成双', '银行家舍入']],
    [3, ['up', '进位', '向上']],
    [2, ['down', '舍去', '向下']],
  ])('2.5 rounds to %p under each of %p', (expected, words) => {
    for (const word of words) expect(callFunction('PAY.ROUND', [2.5, 0, word])).toBe(expected);
  });
});

test.each<[Cell, string]>([
  ['progressive', 'method: “progressive” is not one of its values. Use one of: marginal, whole, lump.'],
  [1, 'method: “1” is not one of its values. Use one of: marginal, whole, lump.'],
  [true, 'method: “TRUE” is not one of its values. Use one of: marginal, whole, lump.'],
])('the method %p is refused with the values there are', (method, message) => {
  expect(callFunction('COMMISSION', [12, TIERS, method])).toEqual({ error: '#VALUE!', message });
});

test('an error cell for a choice is handed on', () => {
  expect(callFunction('COMMISSION', [12, TIERS, { code: '#N/A' }])).toMatchObject({ error: '#N/A' });
});

test('no word means two values of the same argument', () => {
  for (const fn of FUNCTIONS) {
    for (const argument of fn.arguments) {
      if (argument.kind === 'each' || !argument.enumeration) continue;
      for (const [value, { label, words = [] }] of Object.entries(argument.enumeration.choices)) {
        for (const word of [value, ...Object.values(label), ...words]) {
          expect(findChoice(argument.enumeration, word)).toBe(value);
        }
      }
    }
  }
});
