import fc from 'fast-check';
import {
  multiplier,
  multiplierFigure,
  PayError,
  tierTable,
  toNumber,
  type Boundary,
  type CurveMethod,
} from '../../src/pay';

const method = fc.constantFrom<CurveMethod[]>('step', 'linear');
const boundary = fc.constantFrom<Boundary[]>('>=', '>');

/** Completion rates as cells hold them: typed, divided, drifting. */
const attainment = fc.oneof(
  fc.integer({ min: -20, max: 300 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 30 }).map((n) => n * 0.1),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => a / b),
  fc.double({ min: -2, max: 3, noNaN: true }),
  fc.constantFrom(0, -0, 1 - 2 ** -53, 1 + 2 ** -52, 1e300, -1e300, 5e-324),
);
const curve = fc
  .uniqueArray(attainment, { minLength: 1, maxLength: 8, selector: (from) => Number(from.toPrecision(15)) })
  .map((thresholds) => thresholds.sort((a, b) => a - b).map((from, row) => [from, row * 0.25 - 0.5] as const));

/** The numbers next to a threshold, on either side, as far as a cell can tell them from it and a little further. */
function neighbours(from: number): number[] {
  return [-40, -3, -1, 1, 3, 40].map((ulps) => from + ulps * 2 ** -53 * Math.abs(from));
}

test('comparing plain numbers gives the very same multipliers as comparing decimals', () => {
  fc.assert(
    fc.property(curve, method, boundary, fc.array(attainment, { maxLength: 20 }), (rows, way, side, figures) => {
      const table = tierTable(rows);
      const fast = multiplierFigure(table, way, side);
      for (const figure of [...figures, ...rows.flatMap(([from]) => [from, ...neighbours(from)])]) {
        expect(fast(figure)).toBe(toNumber(multiplier(figure, table, way, side)));
      }
    }),
    { numRuns: 300 },
  );
});

test.each([NaN, Infinity, -Infinity])('%p is refused', (figure) => {
  const table = tierTable([[0, 1]]);
  expect(() => multiplierFigure(table, 'step', '>=')(figure)).toThrow(PayError);
});
