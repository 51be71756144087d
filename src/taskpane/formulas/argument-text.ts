import type { ArgumentReference } from '../../functions';
import { holdsDates } from '../../functions/arguments/argument';
import { findChoice } from '../../functions/enumeration';
import { FormulaError } from '../../formula/formula-error';
import { parseFormula } from '../../formula/parse';
import type { FormulaNode } from '../../formula/tree';
import { parseDate } from '../../sources/parse-date';
import { parseNumber } from '../../sources/parse-number';

/** What stands in an argument's field, as the formula will spell it; `""` for one left out. */
export type WrittenArgument =
  | { readonly text: string; readonly node: FormulaNode | null }
  | { readonly wrong: 'missing' | 'unreadable' | 'several'; readonly found: string };

const PLAIN_NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)%?$/;

/** The signs of a formula as a Chinese keyboard types them, where no quotes say that they belong to a name or text. */
const CHINESE_SIGNS = /^[^'"]*[（），：＋－＊／％][^'"]*$/;

/**
 * Reads a field as people fill it: `1,234.5`, `１２`, `85%`, `2026年10月5日`, `B2:B9`, `B2*2`, a word for a label.
 * @returns the argument in the spelling of en-US, or what is wrong with it
 */
export function writeArgument({ argument }: ArgumentReference, typed: string): WrittenArgument {
  const text = typed.trim().replace(/^[=＝]\s*/, '');
  if (text === '') return argument.optional ? { text: '', node: null } : { wrong: 'missing', found: '' };
  const plain = text.normalize('NFKC');
  if (PLAIN_NUMBER.test(plain)) return asFormula(plain);
  if (holdsDates(argument)) {
    const date = parseDate(text);
    if (date) return asFormula(`DATE(${date.year},${date.month},${date.day})`);
  }
  const choice = argument.kind === 'each' ? null : argument.enumeration && findChoice(argument.enumeration, text);
  if (choice) return asFormula(quoted(choice));
  const number = parseNumber(text);
  if (number !== null) return asFormula(String(number));
  const read = asFormula(text);
  if (holdsLabels(argument) && isWord(read)) return asFormula(quoted(text));
  const halfWidth = CHINESE_SIGNS.test(text) ? asFormula(plain) : read;
  return 'wrong' in halfWidth ? read : halfWidth;
}

/** Whether an argument takes words that name something, such as a region. */
export function holdsLabels(argument: ArgumentReference['argument']): boolean {
  return argument.kind === 'each' && argument.holds === 'label';
}

/** A word that is neither cells nor a figure: where labels are asked for, it is one. */
function isWord(read: WrittenArgument): boolean {
  return 'wrong' in read || read.node?.kind === 'name';
}

/** A text as a formula spells it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One argument and no more: a comma at its top would make two of it. */
function asFormula(text: string): WrittenArgument {
  try {
    const { root } = parseFormula(`=F(${text})`);
    const whole = root.kind === 'call' && root.name === 'F' && root.span[1] === text.length + 4;
    const [node = null, ...others] = whole ? root.arguments : [];
    if (!whole) return { wrong: 'unreadable', found: text };
    if (others.length > 0) return { wrong: 'several', found: text };
    return { text, node };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { wrong: 'unreadable', found: error.found === '' || error.found === ')' ? text : error.found };
  }
}
