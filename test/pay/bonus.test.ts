import { bonus, commission, multiplier, score, tierTable, toNumber } from '../../src/pay';

test.each([
  [3000, 0.8, 92.5, undefined, 2220],
  [3000, 1, 100, undefined, 3000],
  [3000, 0, 100, undefined, 0],
  [3000, 1.2, 4.5, 5, 3240],
  [3000, 1, 0.925, 1, 2775],
  [1000, 1 / 3, 100, 100, 333.333333333333],
  [-500, 1, 80, 100, -400],
  [0.1 * 3, 1, 100, 100, 0.3],
  [28.999999999999996, 1, 100, 100, 29],
])('base %p, multiplier %p, score %p of %p: %p', (base, factor, marks, fullMarks, expected) => {
  expect(toNumber(bonus(base, factor, marks, fullMarks))).toBe(expected);
});

test.each([
  [0, '#DIV/0!', 'bonus.zero-full-marks'],
  [-5, '#VALUE!', 'bonus.negative-full-marks'],
])('full marks of %p: %s', (fullMarks, code, key) => {
  expect(() => bonus(3000, 1, 90, fullMarks)).toThrow(expect.objectContaining({ code, key }) as Error);
});

test('what the other functions give goes in without being rounded on the way', () => {
  const base = commission(1000 / 3, tierTable([[0, 0.1]]));
  const factor = multiplier(
    0.95,
    tierTable([
      [0.9, 0.5],
      [1, 1],
    ]),
    'linear',
  );
  expect(bonus(base, factor, score([80, 90], [0.5, 0.5])).toString()).toBe('21.24999999999997875');
});
