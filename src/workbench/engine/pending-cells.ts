import type { ICellData } from '@univerjs/core';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/**
 * Cells that have been written and not yet handed to Univer. Univer looks through the whole sheet at each write, and
 * office.js sends a big array in blocks of 1,500 cells: together they would take minutes.
 */
export class PendingCells {
  readonly #sheets = new Map<string, CellMatrix>();

  constructor(private readonly write: (sheetId: string, cells: CellMatrix) => void) {}

  /** Adds cells; what was waiting for the same cells is replaced. */
  put(sheetId: string, cells: CellMatrix): void {
    const waiting = this.#sheets.get(sheetId) ?? {};
    for (const [row, line] of Object.entries(cells)) {
      const before = waiting[Number(row)];
      waiting[Number(row)] = before ? { ...before, ...line } : line;
    }
    this.#sheets.set(sheetId, waiting);
  }

  /** Hands everything over; called before anything is read or changed otherwise. */
  flush(): void {
    if (this.#sheets.size === 0) return;
    const sheets = [...this.#sheets];
    this.#sheets.clear();
    for (const [sheetId, cells] of sheets) this.write(sheetId, cells);
  }
}
