import type { Texts } from '../../texts';

/** Below this, cents are worth a look. */
const SMALL = 1_000;

/**
 * How amounts that may be are shown: without cents, which would promise more than anybody knows, except where all of them
 * are small.
 */
export function costFigure(largest: number, { figure }: Texts): (value: number) => string {
  const decimals = Math.abs(largest) < SMALL ? 2 : 0;
  return (value) => figure(value, decimals);
}
