/** Neighbouring rows (or columns): the first and how many. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** How one list of rows becomes another so that every row of both keeps its identity. */
export interface Reshape {
  /** Rows that go, in the old counting, last first: deleting one does not move those still to come. */
  readonly deletes: readonly Run[];
  /** Rows that come, in the new counting, first first. */
  readonly inserts: readonly Run[];
}

/**
 * What to delete and insert so that `before` has the rows of `after`. Where both have the same rows in another order only
 * their contents move; the rows stay.
 * @param before keys of the rows as they stand, no key twice
 * @param after keys of the rows as they shall be, no key twice
 */
export function reshape(before: readonly string[], after: readonly string[]): Reshape {
  const old = new Set(before);
  const wanted = new Set(after);
  return {
    deletes: runsWhere(before, (key) => !wanted.has(key)).reverse(),
    inserts: runsWhere(after, (key) => !old.has(key)),
  };
}

function runsWhere(keys: readonly string[], holds: (key: string) => boolean): Run[] {
  const runs: { start: number; count: number }[] = [];
  keys.forEach((key, index) => {
    if (!holds(key)) return;
    const last = runs.at(-1);
    if (last && last.start + last.count === index) last.count += 1;
    else runs.push({ start: index, count: 1 });
  });
  return runs;
}

/** Gives each key that occurs again a number, so that no key occurs twice. */
export function distinct(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}\u0000${count}`;
  });
}
