import { randomNormal } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';

/** Draws one figure after the other, each from the standard normal distribution. */
export type Luck = () => number;

/** Steps after which a generator has mixed any beginning: all of its 128 bits have met each other many times over. */
const WARM_UP = 64;

/**
 * Somebody's own luck. It depends on the seed and on the name alone, so that it stays the same whoever else is there, in
 * whatever order, and in every scenario: two scenarios under the same seed differ by their rules, not by their luck.
 * @param name whose it is
 */
export function luckOf(seed: number, name: string): Luck {
  const state = [0, 1, 2, 3].map((word) => hash(`${seed} ${word} ${name}`));
  const generator = xoroshiro128plusFromState(state);
  skipN(generator, WARM_UP);
  return randomNormal.source(() => uniformFloat64(generator))();
}

/** FNV-1a over the text's code units: turns a name of any length into 32 bits; see RFC 9923. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return bits;
}
