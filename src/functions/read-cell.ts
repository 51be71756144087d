import type { Cell } from './cells';
import type { Fault, FaultCode } from './fault';

/** Errors of Excel's that a function may hand on; the others (#REF!, #NAME? …) are only accepted as input. */
const HANDED_ON: readonly string[] = ['#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!'] satisfies FaultCode[];
const ERROR_TEXT = /^#(N\/A|DIV\/0!|NUM!|NULL!|VALUE!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!)$/;
const NUMBER_IN_WRITING = /^[-+(]*\d*\.?\d+(e[-+]?\d+)?\)?$/i;
const ORNAMENTS = /[\s,'%¥$€£]/g;

/** What a cell holds, as far as arithmetic is concerned: a number, null for a blank, or what is wrong with it. */
export function readNumber(cell: Cell): number | null | Fault {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell)
        ? cell
        : { code: '#NUM!', key: 'number.not-finite', values: { value: String(cell) } };
    case 'string':
      return readText(cell);
    case 'boolean':
      return { code: '#VALUE!', key: 'cell.boolean', values: { value: cell ? 'TRUE' : 'FALSE' } };
    default:
      return cell ? handOn(cell.code) : null;
  }
}

export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a text spells a number, in half-width or full-width digits: 1,234.50 · １２３ · 85 % · ¥300 */
function spellsNumber(text: string): boolean {
  return NUMBER_IN_WRITING.test(text.normalize('NFKC').replace(ORNAMENTS, ''));
}

function readText(text: string): null | Fault {
  if (isBlank(text)) return null;
  if (ERROR_TEXT.test(text)) return handOn(text);
  return { code: '#VALUE!', key: spellsNumber(text) ? 'cell.number-as-text' : 'cell.text', values: { value: text } };
}

function handOn(error: string): Fault {
  const code = HANDED_ON.includes(error) ? (error as FaultCode) : '#VALUE!';
  return { code, key: 'cell.error', values: { error } };
}
