import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/** What Univer's caches of formulas have in common, as of 0.25.1. */
interface FormulaCache {
  readonly _cache: { limit: number };
  set(formula: string, value: unknown): void;
  _hash(formula: string): string;
}

/** Univer's room for parsed formulas, and ours: a sheet of 100,000 formulas fits. */
const UNIVER_ROOM = 5_000;
const ROOM = 120_000;

let widened = false;

/**
 * Mends Univer's cache of parsed formulas, which cannot be reached but through the class that it shares with others.
 *
 * It has room for 5,000. Each edit walks through all formulas in the same order, so with a few more of them none is
 * found any more and every edit parses them all again.
 *
 * It keeps a formula of more than 64 characters under a number of 32 bits. Of 10,000 such formulas two share their
 * number in one workbook of a hundred, and one of them is calculated as if it were the other.
 */
export function widenFormulaCache(): void {
  if (widened) return;
  widened = true;
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the cache as its `this` below
  const { set } = caches;
  caches._hash = (formula) => formula;
  caches.set = function (this: FormulaCache, formula, value) {
    if (this._cache.limit === UNIVER_ROOM) this._cache.limit = ROOM;
    set.call(this, formula, value);
  };
}
