import { isoDate } from '../pay';
import { holdsDates, type Argument } from './arguments/argument';
import { isGrid, showCell, type Cell, type Input } from './cells';
import type { PayFunction } from './define';
import { dayOfSerial } from './excel-date';
import type { Example, Mistake } from './reference';

/** Excel allows no empty places between braces. */
const BLANK_IN_ARRAY = '""';

/**
 * An example as it would be typed: `=COMMISSION(12,{0,200;10,250})`, a date as `DATE(2026,1,31)`. Dates between braces
 * stay serial numbers, because Excel allows no functions there.
 */
export function exampleFormula(fn: PayFunction, example: Example | Mistake): string {
  return `=${fn.name}(${example.args.map((input, index) => writeInput(input, fn.arguments[index])).join(',')})`;
}

function writeInput(input: Input, argument?: Argument): string {
  if (typeof input === 'number' && argument && holdsDates(argument)) return writeDate(input);
  if (!isGrid(input)) return writeCell(input, '');
  return `{${input.map((row) => row.map((cell) => writeCell(cell, BLANK_IN_ARRAY)).join(',')).join(';')}}`;
}

function writeCell(cell: Cell, blank: string): string {
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : showCell(cell) || blank;
}

function writeDate(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? String(serial) : `DATE(${isoDate(day).split('-').map(Number).join(',')})`;
}
