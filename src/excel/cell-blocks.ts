import type { Area } from '../sheets/description';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells of one sheet as rectangles that hold these cells and no others: runs down each column, joined with the run beside
 * them where both have the same rows. A block of formulas is then a handful of rectangles, however many rows it has.
 */
export function cellBlocks(cells: readonly Cell[]): Area[] {
  const runs: Mutable<Area>[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    if (run?.column === column && run.row + run.rowCount === row) run.rowCount += 1;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const open = new Map<string, Mutable<Area>>();
  const blocks: Mutable<Area>[] = [];
  for (const run of runs) {
    const rows = `${run.row} ${run.rowCount}`;
    const beside = open.get(rows);
    if (beside && beside.column + beside.columnCount === run.column) {
      beside.columnCount += 1;
    } else {
      open.set(rows, run);
      blocks.push(run);
    }
  }
  return blocks;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
