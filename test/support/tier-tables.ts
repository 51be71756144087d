import type { RateRows } from '../../src/pay';

/** Money for each car, by the nth car of the month. */
export const CARS: RateRows = [
  [0, 200],
  [10, 250],
  [15, 300],
];

/** Shares of a month's sales. */
export const MONEY: RateRows = [
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.03],
];

/** Nothing is due on the first 1,000. */
export const LATE: RateRows = [
  [1000, 0.1],
  [2000, 0.2],
];
