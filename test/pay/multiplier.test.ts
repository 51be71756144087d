import fc from 'fast-check';
import { multiplier, tierTable, toNumber, type Boundary, type CurveMethod, type RateRows } from '../../src/pay';

const CURVE: RateRows = [
  [0.6, 0.5],
  [0.8, 0.8],
  [1, 1],
  [1.2, 1.5],
];

function factor(attainment: number, rows: RateRows, method?: CurveMethod, boundary?: Boundary): number {
  return toNumber(multiplier(attainment, tierTable(rows), method, boundary));
}

describe('step: the row reached', () => {
  test.each([
    [-0.5, 0, 0],
    [0, 0, 0],
    [0.59, 0, 0],
    [0.6, 0.5, 0],
    [0.61, 0.5, 0.5],
    [0.7999, 0.5, 0.5],
    [0.8, 0.8, 0.5],
    [0.1 + 0.7, 0.8, 0.5],
    [0.7999999999999999, 0.8, 0.5],
    [1, 1, 0.8],
    [1.2, 1.5, 1],
    [9, 1.5, 1.5],
  ])('%p gives %p, or %p where rows must be exceeded', (attainment, reached, exceeded) => {
    expect(factor(attainment, CURVE)).toBe(reached);
    expect(factor(attainment, CURVE, 'step', '>=')).toBe(reached);
    expect(factor(attainment, CURVE, 'step', '>')).toBe(exceeded);
  });
});

describe('linear: a straight line between rows', () => {
  test.each([
    [0, 0],
    [0.5999, 0],
    [0.6, 0.5],
    [0.7, 0.65],
    [0.8, 0.8],
    [0.9, 0.9],
    [1, 1],
    [1.05, 1.125],
    [1.2, 1.5],
    [3, 1.5],
  ])('%p gives %p, whatever the boundary', (attainment, expected) => {
    expect(factor(attainment, CURVE, 'linear')).toBe(expected);
    expect(factor(attainment, CURVE, 'linear', '>')).toBe(expected);
  });

  test('one row is flat', () => {
    expect([0.99, 1, 2].map((attainment) => factor(attainment, [[1, 0.7]], 'linear'))).toEqual([0, 0.7, 0.7]);
  });

  test('a curve may fall', () => {
    expect(
      factor(
        0.5,
        [
          [0, 1],
          [1, 0],
        ],
        'linear',
      ),
    ).toBe(0.5);
  });
});

test('between two rows the line stays between their figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 120 }), (percent) => {
      const step = factor(percent / 100, CURVE);
      const line = factor(percent / 100, CURVE, 'linear');
      expect(line).toBeGreaterThanOrEqual(step);
      expect(line).toBeLessThanOrEqual(1.5);
    }),
  );
});
