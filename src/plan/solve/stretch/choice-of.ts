import { findChoice, type Enumeration } from '../../../functions/enumeration';
import type { Over } from './over';

/** A word among a function's few; null where it is not one of them at every place. */
export function choiceOf<Word extends string>(
  enumeration: Enumeration<Word>,
  given: Over | undefined,
  usual: Word,
): Word | null {
  if (given === undefined || (given.kind === 'fixed' && given.value === null)) return usual;
  return given.kind === 'fixed' && typeof given.value === 'string' ? findChoice(enumeration, given.value) : null;
}
