import { isGrid, showCell, type Cell, type Input } from './cells';
import type { PayFunction } from './define';
import type { Example } from './reference';

/** Excel allows no empty places between braces. */
const BLANK_IN_ARRAY = '""';

/** An example as it would be typed: `=COMMISSION(12,{0,200;10,250})`. */
export function exampleFormula(fn: PayFunction, example: Example): string {
  return `=${fn.name}(${example.args.map(writeInput).join(',')})`;
}

function writeInput(input: Input): string {
  if (!isGrid(input)) return writeCell(input, '');
  return `{${input.map((row) => row.map((cell) => writeCell(cell, BLANK_IN_ARRAY)).join(',')).join(';')}}`;
}

function writeCell(cell: Cell, blank: string): string {
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : showCell(cell) || blank;
}
