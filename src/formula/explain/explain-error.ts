import { EXPLAIN } from '../../i18n/messages/explain';
import { areaAddress } from '../area-address';
import type { CellArea } from '../area';
import type { ErrorValue } from '../value';
import type { ExplainedError } from './explanation';
import type { ExplainKey, Words } from './words';

/** An error that is no fault of our functions': Excel's own, or one that a cell already holds. */
export function explainError({ code, cell }: ErrorValue, words: Words, ownSheet: string): ExplainedError {
  if (!cell) return { code, message: words.say(keyOf(code), { error: code }), place: null, address: null };
  const address = areaAddress(cell, ownSheet);
  return { code, message: words.say('error.cell', { address, error: code }), place: cell, address };
}

/** An error with a place of its own. */
export function errorAt(code: string, message: string, place: CellArea | null, ownSheet: string): ExplainedError {
  return { code, message, place, address: place && areaAddress(place, ownSheet) };
}

function keyOf(code: string): ExplainKey {
  const key = `error.${code}`;
  return key in EXPLAIN ? (key as ExplainKey) : 'error.other';
}
