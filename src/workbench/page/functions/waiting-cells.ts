/** A cell of the workbook, by its sheet's id and zero-based row and column. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A cell's place as a key of a map. */
export function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}\n${row}\n${column}`;
}

/** A block of cells of one sheet; both ends belong to it. */
export interface CellBlock {
  readonly sheetId: string;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** More blocks than this and the spreadsheet spends longer on the list than on the cells. */
const MOST_BLOCKS = 200;

/**
 * Cells as few blocks: runs down each column, or the one block around them all where the runs of a sheet are many.
 * The blocks hold every cell; a block around them all may hold others too.
 */
export function toBlocks(cells: Iterable<CellPlace>): CellBlock[] {
  const sheets = new Map<string, CellPlace[]>();
  for (const cell of cells) {
    const list = sheets.get(cell.sheetId);
    if (list) list.push(cell);
    else sheets.set(cell.sheetId, [cell]);
  }
  return [...sheets.values()].flatMap((list) => {
    const runs = columnRuns(list);
    return runs.length > MOST_BLOCKS ? around(list) : runs;
  });
}

type Growing = { -readonly [K in keyof CellBlock]: CellBlock[K] };

function columnRuns(cells: readonly CellPlace[]): CellBlock[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Growing[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    if (run?.startColumn === cell.column && cell.row <= run.endRow + 1) run.endRow = Math.max(run.endRow, cell.row);
    else runs.push(blockOf(cell));
  }
  return runs;
}

function around(cells: readonly CellPlace[]): CellBlock[] {
  let block: Growing | undefined;
  for (const cell of cells) {
    block ??= blockOf(cell);
    block.startRow = Math.min(block.startRow, cell.row);
    block.endRow = Math.max(block.endRow, cell.row);
    block.startColumn = Math.min(block.startColumn, cell.column);
    block.endColumn = Math.max(block.endColumn, cell.column);
  }
  return block ? [block] : [];
}

function blockOf({ sheetId, row, column }: CellPlace): Growing {
  return { sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column };
}
