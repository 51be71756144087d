import { useEffect, useState } from 'react';

interface Done<T, R> {
  readonly items: readonly T[];
  readonly work: (item: T) => R;
  readonly results: readonly R[];
  /** What came last of all items of the questions before. */
  readonly earlier: readonly R[];
}

/**
 * Works something out for one item after the other, with room between for whoever types meanwhile.
 * @returns the results in the order of the items; until all of them are there those of the question before, or where there
 *   was none, null for items whose turn has not come
 */
export function useOneByOne<T, R>(items: readonly T[], work: (item: T) => R): readonly (R | null)[] {
  const [done, setDone] = useState<Done<T, R>>({ items, work, results: [], earlier: [] });
  const isSame = done.items === items && done.work === work;
  const results = isSame ? done.results : [];
  const isWhole = done.results.length === done.items.length;
  const earlier = isSame || !isWhole ? done.earlier : done.results;
  const next = items[results.length];
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(() => {
      setDone({ items, work, results: [...results, work(next)], earlier });
    });
    return () => {
      clearTimeout(timer);
    };
  });
  if (results.length < items.length && earlier.length === items.length) return earlier;
  return items.map((_, index) => results[index] ?? null);
}
