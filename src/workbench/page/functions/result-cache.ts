import type { FunctionResult } from './call';

interface Entry {
  readonly result: FunctionResult;
  readonly weight: number;
}

/**
 * Results by function and arguments. A pure function's result never goes stale, so it is only its size that has a
 * bound: `trim` forgets what was used longest ago. It is called when no cell waits, because forgetting a result before
 * its cell has read it would have the cell ask for ever.
 */
export class ResultCache {
  readonly #entries = new Map<string, Entry>();
  readonly #capacity: number;
  #weight = 0;

  /** @param capacity how many characters of keys and cells of results to keep, in all */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): FunctionResult | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.result;
  }

  set(key: string, result: FunctionResult): void {
    this.#remove(key);
    const weight = key.length + result.reduce((cells, row) => cells + row.length, 0);
    this.#entries.set(key, { result, weight });
    this.#weight += weight;
  }

  trim(): void {
    for (const key of this.#entries.keys()) {
      if (this.#weight <= this.#capacity) return;
      this.#remove(key);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#weight = 0;
  }

  get size(): number {
    return this.#entries.size;
  }

  #remove(key: string): void {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    this.#entries.delete(key);
  }
}
