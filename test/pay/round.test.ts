import fc from 'fast-check';
import { round, toNumber, type RoundingMode } from '../../src/pay';

const rounded = (value: number, digits?: number, mode?: RoundingMode): number => toNumber(round(value, digits, mode));

describe('to the step that the mode says', () => {
  test.each([
    [1.005, 2, 1.01, 1, 1.01, 1],
    [1.015, 2, 1.02, 1.02, 1.02, 1.01],
    [2.675, 2, 2.68, 2.68, 2.68, 2.67],
    [2.665, 2, 2.67, 2.66, 2.67, 2.66],
    [-1.005, 2, -1.01, -1, -1.01, -1],
    [1.0049, 2, 1, 1, 1.01, 1],
    [1.0051, 2, 1.01, 1.01, 1.01, 1],
    [0.1 * 3, 1, 0.3, 0.3, 0.3, 0.3],
    [28.999999999999996, 0, 29, 29, 29, 29],
    [2.5, 0, 3, 2, 3, 2],
    [3.5, 0, 4, 4, 4, 3],
    [-2.5, 0, -3, -2, -3, -2],
    [0.5, 0, 1, 0, 1, 0],
    [0, 2, 0, 0, 0, 0],
    [1250, -2, 1300, 1200, 1300, 1200],
    [1249.99, -2, 1200, 1200, 1300, 1200],
    [49, -2, 0, 0, 100, 0],
    [123456789.125, 2, 123456789.13, 123456789.12, 123456789.13, 123456789.12],
    [0.000000000000001, 15, 1e-15, 1e-15, 1e-15, 1e-15],
    [123456789012345, -15, 0, 0, 1e15, 0],
  ])('%p to %p places: half-up %p, half-even %p, up %p, down %p', (value, digits, halfUp, halfEven, up, down) => {
    expect(rounded(value, digits, 'half-up')).toBe(halfUp);
    expect(rounded(value, digits, 'half-even')).toBe(halfEven);
    expect(rounded(value, digits, 'up')).toBe(up);
    expect(rounded(value, digits, 'down')).toBe(down);
  });

  test('to the cent and half up, unless told otherwise', () => {
    expect(rounded(1234.565)).toBe(1234.57);
  });

  test('a small loss rounds to zero without a sign', () => {
    expect(Object.is(rounded(-0.001), 0)).toBe(true);
  });
});

test.each([0.5, 16, -16, NaN])('%p is no number of places', (digits) => {
  expect(() => round(1, digits)).toThrow(expect.objectContaining({ code: '#VALUE!' }) as Error);
});

const money = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((n) => n / 10_000);
const digits = fc.integer({ min: -3, max: 4 });
const mode = fc.constantFrom<RoundingMode[]>('half-up', 'half-even', 'up', 'down');

test('rounding twice is rounding once', () => {
  fc.assert(
    fc.property(money, digits, mode, (value, places, way) => {
      const once = rounded(value, places, way);
      expect(rounded(once, places, way)).toBe(once);
    }),
  );
});

test('down and up enclose the figure, and lie no more than a step apart', () => {
  fc.assert(
    fc.property(money, digits, (value, places) => {
      const [low, high] = [round(value, places, 'down').abs(), round(value, places, 'up').abs()];
      expect(low.lessThanOrEqualTo(Math.abs(value)) && high.greaterThanOrEqualTo(Math.abs(value))).toBe(true);
      expect(high.minus(low).lessThanOrEqualTo(`1e${-places}`)).toBe(true);
    }),
  );
});

test('half-up mirrors at zero', () => {
  fc.assert(
    fc.property(money, digits, (value, places) => {
      expect(round(-value, places).equals(round(value, places).negated())).toBe(true);
    }),
  );
});
