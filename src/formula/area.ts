/** A rectangle of cells in a sheet; rows and columns are counted from 0. */
export interface CellArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The rectangle that holds two areas of one sheet; null where there is none. */
export function boundingArea(one: CellArea | null, other: CellArea | null): CellArea | null {
  if (!one || one.sheet !== other?.sheet) return null;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rowCount = Math.max(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.max(one.column + one.columnCount, other.column + other.columnCount) - column;
  return { sheet: one.sheet, row, column, rowCount, columnCount };
}

/** One cell of an area; row and column are counted from its top left. */
export function cellOf(area: CellArea, row: number, column: number): CellArea {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
}

/** The cell of an area for an element of an array; a single row or column serves all of them. */
export function pickedCell(
  area: CellArea,
  { row, column }: { readonly row: number; readonly column: number },
): CellArea {
  return cellOf(area, area.rowCount === 1 ? 0 : row, area.columnCount === 1 ? 0 : column);
}
