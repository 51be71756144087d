import fc from 'fast-check';
import { figureAt, leverAxis, placeOf, type Lever } from '../../../../src/plan/solve';
import { leverThrough, movedBy, nearestStep, standing } from '../../../../src/taskpane/what-if/one/lever-steps';
import { suggestedPay } from '../../../../src/taskpane/what-if/one/suggested-pay';

const cars: Lever = { name: 'cars', min: 0, max: 40, step: 1 };
const rate: Lever = { name: 'rate', min: 0, max: 1.2, step: 0.05 };

test.each([
  [cars, 12, 'ArrowRight', 13],
  [cars, 12, 'ArrowDown', 11],
  [cars, 12.5, 'ArrowUp', 13],
  [cars, 12.5, 'ArrowLeft', 12],
  [cars, 12, 'PageUp', 22],
  [cars, 12, 'PageDown', 2],
  [cars, 35, 'PageUp', 40],
  [cars, 60, 'ArrowLeft', 40],
  [cars, -3, 'ArrowRight', 0],
  [cars, 12, 'Home', 0],
  [cars, 12, 'End', 40],
  [cars, 12, 'Enter', null],
  // In doubles 0.1 + 0.05 is a little more than 0.15.
  [rate, 0.1, 'ArrowRight', 0.15],
  [rate, 0.3, 'ArrowLeft', 0.25],
  [rate, 1.15, 'PageUp', 1.2],
] as const)('from %#: a key takes a figure to the step that it says', (lever, figure, key, to) => {
  expect(movedBy(key, lever, figure)).toBe(to);
});

test.each([
  [cars, 12, 'on'],
  [rate, 0.15, 'on'],
  [cars, 12.5, 'between'],
  [rate, 0.933, 'between'],
  [cars, 41, 'beyond'],
  [cars, -1, 'beyond'],
] as const)('%j at %d stands %s the steps', (lever, figure, stands) => {
  expect(standing(lever, figure)).toBe(stands);
});

const levers = fc
  .record({
    min: fc.integer({ min: -5, max: 5 }),
    steps: fc.integer({ min: 1, max: 60 }),
    step: fc.constantFrom(0.01, 0.05, 0.5, 1, 100),
  })
  .map(({ min, steps, step }): Lever => ({ name: 'lever', min, max: Number((min + steps * step).toFixed(2)), step }));
const figures = fc.integer({ min: -2_000, max: 20_000 }).map((hundredths) => hundredths / 100);

test('the nearest step is a step of the lever, and none is nearer', () => {
  fc.assert(
    fc.property(levers, figures, (lever, figure) => {
      const nearest = nearestStep(lever, figure);
      const all = Array.from({ length: leverAxis(lever).length }, (_, place) => figureAt(lever, place));
      expect(all).toContain(nearest);
      expect(Math.abs(nearest - figure)).toBeLessThanOrEqual(
        Math.min(...all.map((one) => Math.abs(one - figure))) + 1e-9,
      );
    }),
    { numRuns: 200 },
  );
});

test('a lever through a figure has it on a step, and a step above it', () => {
  fc.assert(
    fc.property(levers, figures, (lever, figure) => {
      const through = leverThrough(lever, figure);
      const place = placeOf(through, figure);
      expect(figureAt(through, place)).toBe(figure);
      expect(place).toBeLessThan(leverAxis(through).length - 1);
      expect(through.step).toBe(lever.step);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [3469.2, 4000],
  [980, 1100],
  [12_500, 14_000],
  [95_000, 110_000],
  [0, null],
  [NaN, null],
] as const)('for a pay of %d a round one above it is asked for, %d', (pay, suggested) => {
  expect(suggestedPay(pay)).toBe(suggested);
});
