import { cellBlocks } from './cell-blocks';
import type { FormulaCell } from './find-formulas';
import { readGrids } from './read-grid';
import { Requests } from './requests';
import type { Rewritten } from './stray-formulas';
import type { NameEntry, SheetEntry } from './workbook-map';
import { writeInPlace } from './write-in-place';

type RewrittenCell = Rewritten<FormulaCell>;

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

const NAME_BYTES = 600;

/**
 * Writes formulas anew where they stand: a round trip to read the number formats, which a new formula may change in Excel,
 * and one to write. More only where the size forces it.
 * @returns the cells written; a cell that only shows what another one spills is not among them
 */
export async function writeRewritten(
  context: Excel.RequestContext,
  rewritten: readonly RewrittenCell[],
  names: readonly Rewritten<NameEntry>[],
  { signal, onProgress }: WriteOptions,
): Promise<readonly RewrittenCell[]> {
  const reading = new Requests(context, { signal });
  const { own, formatOf } = await look(reading, rewritten);
  const total = own.reduce((bytes, { formula }) => bytes + formula.length, 1);
  const onSent = (bytes: number): void => onProgress?.(Math.min(1, bytes / total));
  const writing = new Requests(context, { signal, onSent });
  for (const [sheet, ofSheet] of bySheet(own)) {
    const cells = ofSheet.map((cell) => ({
      row: cell.at.row,
      column: cell.at.column,
      content: cell.formula,
      numberFormat: formatOf(cell),
    }));
    await writeInPlace(writing, context.workbook.worksheets.getItem(sheet.id), cells);
  }
  for (const { at, formula } of names) {
    await writing.add(NAME_BYTES + formula.length, () => {
      context.workbook.names.getItem(at.name).formula = formula;
    });
  }
  if (own.length + names.length > 0) await writing.send();
  return own;
}

interface Looked {
  readonly own: readonly RewrittenCell[];
  readonly formatOf: (cell: RewrittenCell) => string;
}

/** Reads the number formats, and which cells hold no formula of their own. */
async function look(requests: Requests, cells: readonly RewrittenCell[]): Promise<Looked> {
  const { worksheets } = requests.context.workbook;
  const repeated = cells.filter(repeatsIn(cells)).map((cell) => {
    const { sheet, row, column } = cell.at;
    const parent = worksheets.getItem(sheet.id).getCell(row, column).getSpillParentOrNullObject();
    parent.load('rowIndex,columnIndex');
    return { cell, parent };
  });
  const places = [...bySheet(cells)].flatMap(([sheet, ofSheet]) =>
    cellBlocks(ofSheet.map(({ at }) => at)).map((area) => ({ ...area, sheet: sheet.name })),
  );
  const grids = await readGrids(requests, places, ['numberFormat']);
  const formats = new Map<string, string>();
  places.forEach(({ sheet, row, column }, index) => {
    grids[index]?.numberFormat.forEach((line, down) => {
      line.forEach((format, across) => formats.set(`${sheet}\n${row + down}\n${column + across}`, format));
    });
  });
  const isSpilled = ({ cell: { at }, parent }: (typeof repeated)[number]): boolean =>
    !parent.isNullObject && (parent.rowIndex !== at.row || parent.columnIndex !== at.column);
  const spilled = new Set(repeated.filter(isSpilled).map(({ cell }) => cell));
  return {
    own: cells.filter((cell) => !spilled.has(cell)),
    formatOf: ({ at }) => formats.get(`${at.sheet.name}\n${at.row}\n${at.column}`) ?? 'General',
  };
}

/**
 * Cells whose formula is to the letter that of the cell above or to the left. Excel may report a spilled formula in each
 * cell that it fills; writing it there would be in the way of the one that spills. These are asked where they spill from.
 */
function repeatsIn(cells: readonly RewrittenCell[]): (cell: RewrittenCell) => boolean {
  const key = (sheet: SheetEntry, row: number, column: number): string => `${sheet.id}\n${row}\n${column}`;
  const formulas = new Map(cells.map(({ at }) => [key(at.sheet, at.row, at.column), at.formula]));
  return ({ at: { sheet, row, column, formula } }) =>
    formulas.get(key(sheet, row - 1, column)) === formula || formulas.get(key(sheet, row, column - 1)) === formula;
}

function bySheet(cells: readonly RewrittenCell[]): Map<SheetEntry, RewrittenCell[]> {
  const sheets = new Map<SheetEntry, RewrittenCell[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.at.sheet);
    if (ofSheet) ofSheet.push(cell);
    else sheets.set(cell.at.sheet, [cell]);
  }
  return sheets;
}
