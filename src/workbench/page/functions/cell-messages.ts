import { isCellError, type FunctionResult } from './call';
import { keyOf, type CellPlace } from './waiting-cells';

/** The texts that functions gave with their errors, by cell, for the tip that explains an error. */
export class CellMessages {
  readonly #messages = new Map<string, { readonly error: string; readonly message: string }>();

  /** Keeps the messages of a formula's result, each at the cell where its part of the result stands. */
  keep(anchor: CellPlace, result: FunctionResult): void {
    for (const [down, row] of result.entries()) {
      for (const [right, value] of row.entries()) {
        const key = keyOf({ ...anchor, row: anchor.row + down, column: anchor.column + right });
        if (isCellError(value) && value.message)
          this.#messages.set(key, { error: value.error, message: value.message });
        else this.#messages.delete(key);
      }
    }
  }

  /** The message for the error that a cell shows, or undefined: an error of another kind has another cause. */
  get(cell: CellPlace, shown: string): string | undefined {
    const kept = this.#messages.get(keyOf(cell));
    return kept?.error === shown ? kept.message : undefined;
  }

  /** Forgets everything: rows or columns have moved, and the places with them. */
  clear(): void {
    this.#messages.clear();
  }
}
