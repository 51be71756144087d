import type { Day } from '../../pay';
import { showCell, type Cell } from '../cells';
import { dayOfSerial } from '../excel-date';
import type { Fault } from '../fault';
import { isBlank, readNumber } from '../read-cell';

const DATE_IN_WRITING = /^\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4}日?|月)?$/;

/**
 * The day that a cell holds; undefined for a blank. 0 is no date and counts as a blank, because desktop Excel hands
 * blank cells over so. Text is never taken for a date: whether 3/4 is in March or April depends on the computer.
 */
export function readDate(cell: Cell): Day | undefined | Fault {
  if (isBlank(cell) || cell === 0) return undefined;
  const number = readNumber(cell);
  const values = { value: showCell(cell) };
  if (typeof number === 'number') return dayOfSerial(number) ?? { code: '#VALUE!', key: 'date.none', values };
  if (number && (number.key === 'cell.error' || number.key === 'number.not-finite')) return number;
  const written = typeof cell === 'string' && DATE_IN_WRITING.test(cell.normalize('NFKC').replace(/\s/g, ''));
  return { code: '#VALUE!', key: written ? 'date.as-text' : 'date.none', values };
}
