import type { Text } from '../../i18n';
import type { Label } from '../../pay';
import type { Cell } from '../cells';
import type { Fault } from '../fault';
import { isBlank, readNumber } from '../read-cell';
import type { EachArgument } from './argument';

/** Error values can arrive as text; no other text need be read for what it could mean as a number. */
const ERROR_SIGN = '#';

/** A number or a name, to be looked up among labels, that takes one cell or a range. */
export function eachLabel(name: Text): EachArgument<Label> {
  return { kind: 'each', name, holds: 'label', optional: false, fallback: null, read: readLabel };
}

/** What a cell names: a number, or any text as it stands; undefined for a blank, or what is wrong with it. */
export function readLabel(cell: Cell): Label | undefined | Fault {
  if (typeof cell === 'string' && !cell.startsWith(ERROR_SIGN)) return isBlank(cell) ? undefined : cell;
  const held = readNumber(cell) ?? undefined;
  const isText = typeof cell === 'string' && typeof held === 'object' && held.key !== 'cell.error';
  return isText ? cell : held;
}
