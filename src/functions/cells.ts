/** An error value as Excel hands it to a function: `CustomFunctions.Error` has this shape. */
export interface CellError {
  readonly code: string;
}

/** What a cell can hold. A blank one arrives as null, as an empty text, or (in desktop Excel) as 0. */
export type Cell = number | string | boolean | CellError | null | undefined;
export type Grid = readonly (readonly Cell[])[];

/** What stands for one argument in a formula: a value or cell, or a range as rows of cells; null where left out. */
export type Input = Cell | Grid;

/** Rows and columns of a range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function isGrid(input: Input): input is Grid {
  return Array.isArray(input);
}

/** An input as rows of cells; one value is a range of one cell. */
export function toGrid(input: Input): Grid {
  return isGrid(input) ? input : [[input]];
}

export function shapeOf(grid: Grid): Shape {
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

/** A cell's value in writing, as Excel shows it. */
export function showCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.code;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

export function isOneCell(shape: Shape): boolean {
  return shape.rows === 1 && shape.columns === 1;
}
