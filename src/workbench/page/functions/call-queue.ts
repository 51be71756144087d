import type { FunctionCall, FunctionResult } from './call';
import type { ResultCache } from './result-cache';

/** Runs calls in the add-in's custom functions runtime; one result a call, in the same order. */
export type FunctionRuntime = (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;

/**
 * Calls waiting for the add-in. A formula asks; what is known is answered at once, the rest is collected and sent in
 * one batch when the calculation ends. While no runtime is connected the calls wait; if it goes away they are asked
 * again of the next one.
 */
export class CallQueue {
  readonly #cache: ResultCache;
  readonly #onResults: () => void;
  readonly #collected = new Map<string, FunctionCall>();
  readonly #sent = new Map<string, FunctionCall>();
  #runtime: FunctionRuntime | null = null;

  /** @param onResults called when new results have arrived, so that the cells that wait can be calculated again */
  constructor(cache: ResultCache, onResults: () => void) {
    this.#cache = cache;
    this.#onResults = onResults;
  }

  /** Whether any call has no result yet. */
  get waiting(): boolean {
    return this.#collected.size + this.#sent.size > 0;
  }

  /** The result of a call, or undefined while it is being worked out. */
  ask(call: FunctionCall): FunctionResult | undefined {
    const key = JSON.stringify([call.id, call.args]);
    const known = this.#cache.get(key);
    if (!known && !this.#sent.has(key)) this.#collected.set(key, call);
    return known;
  }

  /** The runtime is there: what waits is sent. */
  connect(runtime: FunctionRuntime): void {
    this.#runtime = runtime;
    this.flush();
  }

  /** The runtime is gone, and with it every answer under way. */
  disconnect(): void {
    this.#runtime = null;
    for (const [key, call] of this.#sent) this.#collected.set(key, call);
    this.#sent.clear();
  }

  /** Sends what was collected, as one batch. */
  flush(): void {
    const runtime = this.#runtime;
    if (!runtime || this.#collected.size === 0) return;
    const batch = [...this.#collected];
    this.#collected.clear();
    for (const [key, call] of batch) this.#sent.set(key, call);
    void this.#run(runtime, batch);
  }

  async #run(runtime: FunctionRuntime, batch: readonly (readonly [string, FunctionCall])[]): Promise<void> {
    const failed = { error: '#VALUE!' };
    const results = await runtime(batch.map(([, call]) => call)).catch(() => batch.map(() => [[failed]]));
    if (this.#runtime !== runtime) return;
    for (const [index, [key]] of batch.entries()) {
      this.#cache.set(key, results[index] ?? [[failed]]);
      this.#sent.delete(key);
    }
    this.#onResults();
  }
}
