import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

export type InvertedIndex = typeof CELL_INVERTED_INDEX_CACHE;
type Positions = NonNullable<ReturnType<InvertedIndex['getCellValuePositions']>>;
type Key = Positions extends Map<infer K, unknown> ? K : never;
type Value = Parameters<InvertedIndex['set']>[3];

const quick = new WeakSet<InvertedIndex>();

/**
 * Univer notes each formula's result in an index from value to rows, and to find the row's former value it looks
 * through all values of the column: 10,000 results take seconds, a spill of 100,000 takes minutes. This gives the index
 * the way back, from row to value, so that each result takes the same short time.
 */
export function quickenIndex(index: InvertedIndex = CELL_INVERTED_INDEX_CACHE): void {
  if (quick.has(index)) return;
  quick.add(index);
  const add = index.set.bind(index);
  const keysOf = rowKeys();
  const keyOf = keyReader(index);
  index.set = (unitId, sheetId, column, value, row, replaces = false) => {
    const positions = index.getCellValuePositions(unitId, sheetId, column);
    if (!replaces || !positions) {
      add(unitId, sheetId, column, value, row, replaces);
      if (positions && keysOf.has(positions)) noteAdded(positions, keysOf.get(positions), keyOf(value), row);
      return;
    }
    const keys = keysOf.get(positions);
    const before = keys.get(row);
    if (before !== undefined) positions.get(before)?.delete(row);
    const key = keyOf(value);
    const rows = positions.get(key);
    if (rows) rows.add(row);
    else positions.set(key, new Set([row]));
    keys.set(row, key);
  };
}

/** The key under which a column has each row, made from the column once and kept up from then on. */
function rowKeys(): { has(positions: Positions): boolean; get(positions: Positions): Map<number, Key> } {
  const known = new WeakMap<Positions, Map<number, Key>>();
  return {
    has: (positions) => known.has(positions),
    get: (positions) => {
      const before = known.get(positions);
      if (before) return before;
      const keys = new Map<number, Key>();
      for (const [key, rows] of positions) for (const row of rows) keys.set(row, key);
      known.set(positions, keys);
      return keys;
    },
  };
}

/** Univer takes a row only where it has not indexed the column already. */
function noteAdded(positions: Positions, keys: Map<number, Key>, key: Key, row: number): void {
  if (positions.get(key)?.has(row)) keys.set(row, key);
}

/** A number is its own key. How Univer writes other values as keys is its own affair: an index of one cell tells. */
function keyReader(index: InvertedIndex): (value: Value) => Key {
  const single = new (index.constructor as new () => InvertedIndex)();
  return (value) => {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    single.clear();
    single.set('', '', 0, value, 0);
    const [key] = single.getCellValuePositions('', '', 0)?.keys() ?? [];
    if (key === undefined) throw new Error('The index took no value.');
    return key;
  };
}
