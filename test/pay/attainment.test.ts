import { attainment, toNumber, type Direction } from '../../src/pay';

const reached = (actual: number, target: number, direction?: Direction): number =>
  toNumber(attainment(actual, target, direction));

describe('how much of a target was reached', () => {
  test.each([
    [185, 200, 0.925, 1.075, 1.0810810810810811],
    [200, 200, 1, 1, 1],
    [300, 200, 1.5, 0.5, 0.6666666666666666],
    [400, 200, 2, 0, 0.5],
    [400.01, 200, 2.00005, 0, 0.4999875003124922],
    [1e6, 200, 5000, 0, 0.0002],
    [4.5, 5, 0.9, 1.1, 1.1111111111111112],
    [0.1 * 3, 0.3, 1, 1, 1],
  ])('%p of %p: higher %p, lower %p, lower-ratio %p', (actual, target, higher, lower, ratio) => {
    expect(reached(actual, target)).toBe(higher);
    expect(reached(actual, target, 'higher')).toBe(higher);
    expect(reached(actual, target, 'lower')).toBe(lower);
    expect(reached(actual, target, 'lower-ratio')).toBe(ratio);
  });

  test('nothing done is 0, or twice the target where less is better', () => {
    expect(reached(0, 200)).toBe(0);
    expect(reached(0, 200, 'lower')).toBe(2);
  });

  test('a loss is a negative attainment', () => {
    expect(reached(-50, 200)).toBe(-0.25);
    expect(reached(-50, 200, 'lower')).toBe(2.25);
  });
});

describe('no attainment', () => {
  test.each<[number, number, Direction, string, string]>([
    [1, 0, 'higher', '#DIV/0!', 'attainment.zero-target'],
    [1, 0, 'lower', '#DIV/0!', 'attainment.zero-target'],
    [1, 0, 'lower-ratio', '#DIV/0!', 'attainment.zero-target'],
    [0, 0, 'higher', '#DIV/0!', 'attainment.zero-target'],
    [1, -0, 'higher', '#DIV/0!', 'attainment.zero-target'],
    [0, 5, 'lower-ratio', '#DIV/0!', 'attainment.zero-actual'],
    [-1, 5, 'lower-ratio', '#VALUE!', 'attainment.negative-actual'],
    [-50, -100, 'higher', '#VALUE!', 'attainment.negative-target'],
    [50, -100, 'lower', '#VALUE!', 'attainment.negative-target'],
  ])('%p of %p, %s: %s %s', (actual, target, direction, code, key) => {
    expect(() => attainment(actual, target, direction)).toThrow(expect.objectContaining({ code, key }) as Error);
  });
});
