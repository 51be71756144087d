/** Money for each car by the nth car of the month: the tiers of the reference's examples. */
export const UNITS = [
  [0, 200],
  [10, 250],
  [15, 300],
] as const;

/** Money for each bottle by all that were sold. */
export const VOLUME = [
  [0, 5],
  [50, 6],
  [100, 8],
] as const;
