import { deviation, mean } from 'd3-array';
import fc from 'fast-check';
import type { PlanInput } from '../../../src/plan/language';
import { grainOf } from '../../../src/plan/simulate/figure-grain';
import { luckOf } from '../../../src/plan/simulate/luck';
import { paidCents } from '../../../src/plan/simulate/paid-cents';
import type { Spread } from '../../../src/plan/simulate';
import { turnOut } from '../../../src/plan/simulate/turn-out';

const DRAWS = 20_000;
const CARS: PlanInput = { unit: 'car' };
const SALES: PlanInput = { unit: 'CNY' };

const spread = (form: Spread['form'], size: number, of: Spread['of'] = 'share'): Spread => ({
  plan: 'any',
  figure: 'any',
  form,
  size,
  of,
});

function drawn(figure: number, own: Spread, input: PlanInput, seed: number): number[] {
  const luck = luckOf(seed, 'somebody');
  return Array.from({ length: DRAWS }, () => turnOut(figure, own, grainOf(input, figure), luck()));
}

test.each([
  [spread('normal', 0.15), SALES, 80_000, 12_000],
  [spread('log-normal', 0.15), SALES, 80_000, 12_000],
  [spread('log-normal', 0.6), SALES, 80_000, 48_000],
  [spread('normal', 9_000, 'amount'), SALES, 80_000, 9_000],
  [spread('normal', 0.2), { unit: 'CNY', min: -5_000 }, -1_000, 200],
  // What stands below nought may be more of it as well as less, whatever the plan expects.
  [spread('normal', 0.15), SALES, -500, 75],
  // Whole cars are as far off as rounding makes them: a twelfth more variance.
  [spread('normal', 0.2), CARS, 20, Math.sqrt(16 + 1 / 12)],
] as const)(
  'on average a figure turns out as it stands, as far off as its spread says: %j',
  (own, input, figure, off) => {
    const figures = drawn(figure, own, input, 11);
    expect(Math.abs(mean(figures)! - figure)).toBeLessThan((4 * off) / Math.sqrt(DRAWS));
    // The standard error of a deviation is larger the longer a tail is; this is that of the longest one here.
    expect(Math.abs(deviation(figures)! / off - 1)).toBeLessThan(own.form === 'normal' ? 0.021 : 0.08);
  },
);

test.each([
  ['cars are whole', CARS, 12, 0],
  ['halves of a car are not', CARS, 12.5, 1],
  ['money has cents', SALES, 12_345.6, 2],
  ['a percentage has two decimals', { unit: 'ratio' }, 0.9, 4],
  ['a score has one', { unit: 'score' }, 87, 1],
] as const)('%s', (_, input, figure, digits) => {
  for (const one of drawn(figure, spread('normal', 0.3), input, 2).slice(0, 500)) {
    expect(one).toBe(Number(one.toFixed(digits)));
  }
});

test.each([
  ['nothing is sold less than nothing', CARS, 3, spread('normal', 2), 0, Infinity],
  ['a score keeps to its most', { unit: 'score', max: 100 }, 98, spread('normal', 0.1), 0, 100],
  ['a share keeps to its most', { unit: 'ratio', max: 1 }, 0.97, spread('normal', 0.2), 0, 1],
  ['what stands above its most may stay there', { unit: 'ratio', max: 1 }, 1.1, spread('normal', 0.2), 0, 1.1],
] as const)('%s', (_, input, figure, own, least, most) => {
  const figures = drawn(figure, own, input, 4);
  expect(Math.min(...figures)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...figures)).toBeLessThanOrEqual(most);
  expect(new Set(figures).size).toBeGreaterThan(5);
});

test('an attainment may exceed the range it is tried out in, and penalties may fall below nought', () => {
  const attainment: PlanInput = { unit: 'ratio', goal: 'attainment', max: 1.5 };
  expect(Math.max(...drawn(1.4, spread('normal', 0.2), attainment, 1))).toBeGreaterThan(1.5);
  expect(Math.min(...drawn(10, spread('normal', 50, 'amount'), { unit: 'CNY', min: -2_000 }, 1))).toBeLessThan(0);
});

test('nothing stays nothing in proportion, and no spread leaves a figure to its last digit', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (figure, luck) => {
        const grain = grainOf(SALES, figure);
        expect(turnOut(figure, spread('normal', 0), grain, luck)).toBe(figure);
        expect(turnOut(0, spread('normal', 0.5), grain, luck)).toBe(0);
        expect(turnOut(0, spread('log-normal', 50, 'amount'), grain, luck)).toBe(0);
      },
    ),
  );
});

test('luck goes by the name and the seed', () => {
  const three = (seed: number, name: string): number[] => {
    const luck = luckOf(seed, name);
    return [luck(), luck(), luck()];
  };
  expect(three(1, '王敏')).toEqual(three(1, '王敏'));
  const all = [three(1, '王敏'), three(2, '王敏'), three(1, '王敏2'), three(1, '敏王')].flat();
  expect(new Set(all).size).toBe(12);
});

test.each([
  [3469.2, 0, 346_920],
  [0.1, 0.2, 30],
  [-12.34, 0, -1_234],
  [3469.2, -0.005, 346_920],
  [3469.2, 0.004, 346_920],
  [NaN, 5, NaN],
  [NaN, 0.004, NaN],
] as const)('a pay of %d and an adjustment of %d cost %d cents', (pay, adjustment, cents) => {
  expect(paidCents(pay, adjustment)).toBe(cents);
});
