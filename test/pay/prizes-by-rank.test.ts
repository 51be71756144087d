import fc from 'fast-check';
import { Decimal, prizesByRank, toNumber, type Ties } from '../../src/pay';

const prizes = (figures: readonly (number | null)[], offered: number[], ties?: Ties): (number | null)[] =>
  prizesByRank(figures, offered, ties).map((prize) => (prize === null ? null : toNumber(prize)));

describe('a prize by rank', () => {
  test.each<[string, (number | null)[], number[], (number | null)[], (number | null)[]]>([
    ['nobody ties', [12, 15, 9], [500, 300, 100], [300, 500, 100], [300, 500, 100]],
    ['two tie for the only prize', [12, 15, 15, 9], [300], [0, 150, 150, 0], [0, 300, 300, 0]],
    ['two tie for first', [12, 15, 15, 9], [500, 300, 100], [100, 400, 400, 0], [100, 500, 500, 0]],
    ['two tie for the last prize', [15, 12, 12], [500, 300], [500, 150, 150], [500, 300, 300]],
    ['two tie behind the prizes', [15, 9, 9], [500], [500, 0, 0], [500, 0, 0]],
    [
      'three tie for second',
      [20, 15, 15, 15, 3],
      [600, 300, 150, 60, 30],
      [600, 170, 170, 170, 30],
      [600, 300, 300, 300, 30],
    ],
    ['everybody ties', [7, 7, 7], [300, 200, 100], [200, 200, 200], [300, 300, 300]],
    ['everybody ties on nothing', [0, 0], [100], [50, 50], [100, 100]],
    ['more prizes than people', [5, 8], [500, 300, 100, 50], [300, 500], [300, 500]],
    ['fewer prizes than people', [5, 8, 6, 7], [500], [0, 500, 0, 0], [0, 500, 0, 0]],
    ['no prizes', [5, 8], [], [0, 0], [0, 0]],
    ['nobody', [], [500], [], []],
    ['nobody takes part', [null, null], [500], [null, null], [null, null]],
    ['some do not take part', [null, 5, null, 8], [500, 300], [null, 300, null, 500], [null, 300, null, 500]],
    ['figures below zero', [-3, -1, 0], [100, 50], [0, 50, 100], [0, 50, 100]],
    ['a drifting figure ties', [0.3, 0.1 * 3, 0.29], [100, 50], [75, 75, 0], [100, 100, 0]],
    ['figures that differ in the 15th digit do not tie', [1.00000000000001, 1], [100, 50], [100, 50], [100, 50]],
    ['prizes that do not fall', [3, 2, 1], [50, 100, 75], [50, 100, 75], [50, 100, 75]],
    ['prizes below zero, for the last', [3, 2, 1], [0, 0, -50], [0, 0, -50], [0, 0, -50]],
  ])('%s', (_, figures, offered, split, full) => {
    expect(prizes(figures, offered, 'split')).toEqual(split);
    expect(prizes(figures, offered, 'full')).toEqual(full);
    expect(prizes(figures, offered)).toEqual(split);
  });

  test('is not rounded', () => {
    expect(prizes([1, 1, 1], [100])).toEqual([100 / 3, 100 / 3, 100 / 3]);
  });
});

const figure = fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n / 10));
const figures = fc.array(figure, { maxLength: 20 });
const offered = fc.array(
  fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100),
  { maxLength: 12 },
);
const ties = fc.constantFrom<Ties[]>('split', 'full');

test('under split the prizes paid are the prizes of the places taken', () => {
  fc.assert(
    fc.property(figures, offered, (all, some) => {
      const ranked = all.filter((one) => one !== null).length;
      const paid = prizesByRank(all, some).reduce((sum: Decimal, prize) => sum.plus(prize ?? 0), new Decimal(0));
      const places = some.slice(0, ranked).reduce((sum: Decimal, prize) => sum.plus(prize), new Decimal(0));
      expect(paid.toDecimalPlaces(20).toString()).toBe(places.toString());
    }),
  );
});

test('the order of people does not matter', () => {
  const people = figures.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
  );
  fc.assert(
    fc.property(people, offered, ties, ([all, order], some, way) => {
      const here = prizes(all, some, way);
      const there = prizes(
        order.map((position) => all[position] ?? null),
        some,
        way,
      );
      expect(there).toEqual(order.map((position) => here[position]));
    }),
  );
});

test('where prizes fall, a higher figure never gets less', () => {
  fc.assert(
    fc.property(figures, offered, ties, (all, some, way) => {
      const falling = [...some].sort((a, b) => b - a);
      const got = prizes(all, falling, way);
      const ranked = all.flatMap((one, index) => (one === null ? [] : [[one, got[index]!] as const]));
      ranked.sort(([a], [b]) => b - a);
      for (const [index, [, prize]] of ranked.slice(1).entries()) expect(prize).toBeLessThanOrEqual(ranked[index]![1]);
    }),
  );
});
