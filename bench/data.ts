/** How many cells a range has in these measurements. */
export const ROWS = 100_000;

/** Five tiers as people write them: where each begins, and its rate. */
export const TIERS: readonly (readonly [from: number, rate: number])[] = [
  [0, 0.01],
  [50_000, 0.015],
  [100_000, 0.02],
  [200_000, 0.025],
  [400_000, 0.03],
];

/** The same as the usual SUMPRODUCT formula wants it: by how much each tier's rate is above the one before. */
export const STEPS: readonly (readonly [from: number, difference: number])[] = TIERS.map(([from], tier) => [
  from,
  tier === 0 ? 0.01 : 0.005,
]);

/** Sales in cents, most of them small, the same ones in every run. */
export const AMOUNTS: readonly number[] = column((random) => Math.floor(random() * random() * 60_000_000) / 100);

/** Attainments as a ratio of two sums in cents: they have all the digits that a cell can hold. */
export const ATTAINMENTS: readonly number[] = column((random) => Math.floor(random() * 200_000_00) / 120_000_00);

/** A column of a sheet. */
export function cells<Value>(values: readonly Value[]): Value[][] {
  return values.map((value) => [value]);
}

function column(next: (random: () => number) => number): number[] {
  const random = generator(20_261_122);
  return Array.from({ length: ROWS }, () => next(random));
}

/** mulberry32: evenly spread over [0, 1), and the same ones after the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
