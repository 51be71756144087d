import type { Curve } from '../plan/month-setup';

/**
 * The completion curve to start with: the sales department scheme's bands. Under 30 % nothing; from 30 % each full
 * 10 % pays that share; from 80 % up to 100 % 80 %; from 100 % all of it. A completion exactly on a band is in it.
 */
export const STARTER_CURVE: Curve = {
  rows: [
    [0, 0],
    [0.3, 0.3],
    [0.4, 0.4],
    [0.5, 0.5],
    [0.6, 0.6],
    [0.7, 0.7],
    [0.8, 0.8],
    [1, 1],
  ],
  method: 'step',
  boundary: '>=',
};

/** Equal weights in whole percent that add up to 1; the first ones take what does not divide. */
export function evenWeights(count: number): readonly number[] {
  const share = Math.floor(100 / Math.max(1, count));
  const left = 100 - share * count;
  return Array.from({ length: count }, (_, index) => (share + (index < left ? 1 : 0)) / 100);
}
