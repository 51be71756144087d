import type { CellValue } from '../sources/source';
import { rangeIn } from './address';
import { cellBlocks } from './cell-blocks';
import { cutRows, REQUEST_BUDGET } from './payload';
import type { Requests } from './requests';
import { setNumberFormat } from './write-style';

/** What a cell shall hold, as `range.formulas` takes it, and the number format that it has and keeps. */
export interface CellInPlace {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly numberFormat: string;
}

/** The format of a cell whose content is text whatever it looks like; a formula put into it would be the text of one. */
const TEXT = '@';

/** Blocks are cut well below a request's budget, so that they share requests evenly. */
const BLOCK_BUDGET = REQUEST_BUDGET / 4;

/**
 * Queues new contents for cells, in the rectangles that the cells make up, and their number formats, which a new content
 * may change in Excel; a piece and its formats are in one request. Cells between them are not touched.
 */
export async function writeInPlace(
  requests: Requests,
  worksheet: Excel.Worksheet,
  cells: readonly CellInPlace[],
): Promise<void> {
  const texts = cells.filter(({ numberFormat }) => numberFormat === TEXT);
  const others = cells.filter(({ numberFormat }) => numberFormat !== TEXT);
  for (const group of [others, texts]) {
    const at = new Map(group.map((cell) => [`${cell.row}\n${cell.column}`, cell]));
    for (const area of cellBlocks(group)) {
      const rows = Array.from({ length: area.rowCount }, (_, down) =>
        Array.from({ length: area.columnCount }, (__, across) => at.get(`${area.row + down}\n${area.column + across}`)),
      );
      const contents = rows.map((line) => line.map((cell) => cell?.content ?? ''));
      const formats = rows.map((line) => line.map((cell) => cell?.numberFormat ?? 'General'));
      const sizes = contents.map((line, row) => [...line, ...(formats[row] ?? [])]);
      for (const { start, count, bytes } of cutRows(sizes, BLOCK_BUDGET)) {
        const range = rangeIn(worksheet, { ...area, row: area.row + start, rowCount: count });
        await requests.add(bytes, () => {
          if (group === texts) setNumberFormat(range, 'General');
          range.formulas = contents.slice(start, start + count);
          range.numberFormat = formats.slice(start, start + count);
        });
      }
    }
  }
}
