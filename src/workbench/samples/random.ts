/** Figures that look drawn by lot and are the same every time: a workbook that a test or a screenshot can rely on. */
export interface Draw {
  /** A whole number between two, both included. */
  whole(from: number, to: number): number;
  /** One of the given. */
  one<T>(choices: readonly [T, ...T[]]): T;
  /** Whether something happens that happens so often, as a ratio. */
  chance(often: number): boolean;
}

/** The generator "mulberry32" (public domain): 32 bits of state, plenty for a sample. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    one: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    chance: (often) => next() < often,
  };
}
