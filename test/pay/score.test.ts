import fc from 'fast-check';
import { score, toNumber, type MissingScore } from '../../src/pay';

const total = (scores: (number | null)[], weights: number[], missing?: MissingScore): number =>
  toNumber(score(scores, weights, missing));

describe('scores weighed', () => {
  test.each([
    [[90, 80, 95], [0.5, 0.3, 0.2], 88],
    [[90, 80, 95], [50, 30, 20], 88],
    [[80], [1], 80],
    [[80], [100], 80],
    [[0, 100], [0.5, 0.5], 50],
    [[70, 80, 90], [1 / 3, 1 / 3, 1 / 3], 80],
    [[70, 80, 90], [33.3333333333, 33.3333333333, 33.3333333334], 80.00000000001],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], new Array<number>(10).fill(0.1), 5.5],
    [[-10, 100], [0.1, 0.9], 89],
  ])('%j by %j is %p', (scores, weights, expected) => {
    expect(total(scores, weights)).toBe(expected);
  });
});

describe('a missing score', () => {
  test.each<[(number | null)[], number[], MissingScore, number]>([
    [[90, null, 95], [50, 30, 20], 'zero', 64],
    [[90, null, 90], [50, 30, 20], 'reweight', 90],
    [[80, null, 100], [0.3, 0.4, 0.3], 'reweight', 90],
    [[90, null], [1, 0], 'error', 90],
    [[null, null], [0.5, 0.5], 'zero', 0],
  ])('%j by %j under %s is %p', (scores, weights, missing, expected) => {
    expect(total(scores, weights, missing)).toBe(expected);
  });
});

describe('no score', () => {
  test.each<[string, (number | null)[], number[], MissingScore, string, Record<string, number>]>([
    ['#VALUE!', [90], [0.5, 0.5], 'error', 'score.count', { scores: 1, weights: 2 }],
    ['#VALUE!', [90, 80], [0.5, 0.4], 'error', 'score.weights-total', { total: 0.9 }],
    ['#VALUE!', [90, 80], [0.5, 0.501], 'error', 'score.weights-total', { total: 1.001 }],
    ['#VALUE!', [90, 80], [50, 49.99], 'error', 'score.weights-total', { total: 99.99 }],
    ['#VALUE!', [90, 80], [1.5, -0.5], 'error', 'score.negative-weight', { position: 2, weight: -0.5 }],
    ['#VALUE!', [90, null], [0.5, 0.5], 'error', 'score.missing', { position: 2 }],
    ['#DIV/0!', [90, 80], [0, 0], 'error', 'score.zero-weights', {}],
    ['#DIV/0!', [null, null], [0.5, 0.5], 'reweight', 'score.nothing-scored', {}],
    ['#DIV/0!', [null, 80], [1, 0], 'reweight', 'score.nothing-scored', {}],
  ])('%s for %j by %j under %s: %s', (code, scores, weights, missing, key, values) => {
    expect(() => score(scores, weights, missing)).toThrow(expect.objectContaining({ code, key, values }) as Error);
  });
});

const marks = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
const weighed = fc
  .array(fc.tuple(marks, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 12 })
  .map((pairs) => {
    const sum = pairs.reduce((added, [, parts]) => added + parts, 0);
    return { scores: pairs.map(([mark]) => mark), weights: pairs.map(([, parts]) => parts / sum) };
  });

test('a score lies between the lowest and the highest', () => {
  fc.assert(
    fc.property(weighed, ({ scores, weights }) => {
      const result = total(scores, weights);
      expect(result).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(result).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test('the order of the indicators does not matter', () => {
  fc.assert(
    fc.property(weighed, ({ scores, weights }) => {
      expect(total([...scores].reverse(), [...weights].reverse())).toBe(total(scores, weights));
    }),
  );
});
