import type { Area, SheetDescription } from '../sheets/description';
import type { CellValue } from '../sources/source';
import { intersect } from './area';
import { rangeIn } from './address';
import { toFormulas } from './cell-text';
import { moveFormula } from './move-formula';
import { cutRows, REQUEST_BUDGET } from './payload';
import type { Requests } from './requests';
import { writeRule, writeValidation } from './write-rules';
import { writeStyle } from './write-style';

/** Blocks are cut well below a request's budget, so that they share requests evenly. */
const BLOCK_BUDGET = REQUEST_BUDGET / 4;

/** What a style, a rule or a name takes in a request, in bytes, generously. */
const ACTION_BYTES = 1_500;

/** The cells of a description as `range.formulas` takes them. */
export function formulasOf(description: SheetDescription): CellValue[][] {
  return description.cells.map((row) => row.map(toFormulas));
}

/** Queues rows of formulas and constants from a cell on, in blocks that fit a request. */
export async function writeFormulas(
  requests: Requests,
  sheet: Excel.Worksheet,
  origin: { readonly row: number; readonly column: number },
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  await writeBlocks(requests, rows, (start, block) => {
    blockRange(sheet, origin, start, block).formulas = block;
  });
}

/** Queues rows of number formats from a cell on, in blocks that fit a request. */
export async function writeNumberFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  origin: { readonly row: number; readonly column: number },
  rows: readonly (readonly string[])[],
): Promise<void> {
  await writeBlocks(requests, rows, (start, block) => {
    blockRange(sheet, origin, start, block).numberFormat = block;
  });
}

async function writeBlocks<T extends CellValue>(
  requests: Requests,
  rows: readonly (readonly T[])[],
  write: (start: number, block: T[][]) => void,
): Promise<void> {
  for (const { start, count, bytes } of cutRows(rows, BLOCK_BUDGET)) {
    const block = rows.slice(start, start + count).map((row) => [...row]);
    await requests.add(bytes, () => {
      write(start, block);
    });
  }
}

function blockRange(
  sheet: Excel.Worksheet,
  origin: { readonly row: number; readonly column: number },
  start: number,
  block: readonly (readonly unknown[])[],
): Excel.Range {
  return sheet.getRangeByIndexes(origin.row + start, origin.column, block.length, block[0]?.length ?? 0);
}

/** Queues the styles, conditional formats and validations of a description, as far as they fall into an area. */
export async function writeLooks(
  requests: Requests,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  within: Area,
): Promise<void> {
  for (const styled of description.styles) {
    const area = intersect(styled, within);
    if (area)
      await requests.add(ACTION_BYTES, () => {
        writeStyle(rangeIn(sheet, area), styled.style);
      });
  }
  for (const rule of description.rules) {
    const area = intersect(rule, within);
    if (!area) continue;
    const moved = rule.kind === 'formula' ? { ...rule, formula: moveFormula(rule.formula, rule, area) } : rule;
    await requests.add(ACTION_BYTES, () => {
      writeRule(rangeIn(sheet, area), moved);
    });
  }
  for (const validation of description.validations) {
    const area = intersect(validation, within);
    if (area)
      await requests.add(ACTION_BYTES, () => {
        writeValidation(rangeIn(sheet, area), validation);
      });
  }
}
