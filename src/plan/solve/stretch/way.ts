/**
 * Where a figure goes as places rise: up or down, or nowhere, in which case it also counts as either. `up` never falls
 * and `down` never rises; both may rest.
 */
export type Way = 'constant' | 'up' | 'down' | 'unknown';

export const CONSTANT: Way = 'constant';

export function opposite(way: Way): Way {
  if (way === 'up') return 'down';
  return way === 'down' ? 'up' : way;
}

/** Where a sum of such figures goes, and whatever rises with each of them. */
export function together(...ways: readonly Way[]): Way {
  let found: Way = 'constant';
  for (const way of ways) {
    if (way === 'constant') continue;
    if (found !== 'constant' && found !== way) return 'unknown';
    found = way;
  }
  return found;
}

/** Where a figure goes that is multiplied by something of a sign: 1, −1, 0 where it is either. */
export function timesSign(way: Way, sign: number): Way {
  if (way === 'constant' || sign === 1) return way;
  return sign === -1 ? opposite(way) : 'unknown';
}
