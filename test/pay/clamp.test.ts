import fc from 'fast-check';
import { clamp, toNumber } from '../../src/pay';

describe('a figure between a guarantee and a cap', () => {
  test.each([
    [2247, 3000, null, 3000],
    [3000, 3000, null, 3000],
    [2999.99, 3000, null, 3000],
    [3000.01, 3000, null, 3000.01],
    [9800, null, 8000, 8000],
    [8000, null, 8000, 8000],
    [8000.01, null, 8000, 8000],
    [7999.99, null, 8000, 7999.99],
    [5200, 3000, 8000, 5200],
    [1000, 3000, 3000, 3000],
    [5000, 3000, 3000, 3000],
    [-50, 0, null, 0],
    [-50, -20, -10, -20],
    [1.8, 0, 1.5, 1.5],
    [0.1 * 3, 0.3, 0.3, 0.3],
    [28.999999999999996, null, 30, 29],
    [1234, null, null, 1234],
  ])('%p from %p to %p is %p', (value, floor, cap, expected) => {
    expect(toNumber(clamp(floor, cap)(value))).toBe(expected);
  });

  test('a floor above the cap is refused before any figure comes', () => {
    expect(() => clamp(8000, 3000)).toThrow(
      expect.objectContaining({
        code: '#VALUE!',
        key: 'clamp.floor-above-cap',
        values: { floor: 8000, cap: 3000 },
      }) as Error,
    );
  });

  test('a cap of zero, which a blank cell is on the desktop, is refused', () => {
    expect(() => clamp(null, 0)).toThrow(expect.objectContaining({ code: '#VALUE!', key: 'clamp.zero-cap' }) as Error);
  });

  test('a floor that only drifts above the cap is the cap', () => {
    expect(toNumber(clamp(0.1 * 3, 0.3)(0))).toBe(0.3);
  });
});

const money = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => n / 100);

test('what comes out lies between the two, and is one of the three', () => {
  fc.assert(
    fc.property(money, money, money, (value, one, other) => {
      const [floor, cap] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(cap !== 0);
      const clamped = toNumber(clamp(floor, cap)(value));
      expect(clamped).toBeGreaterThanOrEqual(floor);
      expect(clamped).toBeLessThanOrEqual(cap);
      expect([floor, value, cap]).toContain(clamped);
    }),
  );
});
