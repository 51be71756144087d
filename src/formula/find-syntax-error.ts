import { parse, tokenize, type Token } from '@borgar/fx';
import { FormulaError } from './formula-error';

/** What can follow the beginning of a formula to make it whole. */
const OPERANDS = ['', '1', 'A1', '1)', 'A1)'];
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * Points at the first thing in a text that cannot be part of a formula: the first word after which nothing that follows
 * could make it one. The parser's own position is where it gave up, which is often the end.
 * @param text a text that the parser refuses
 */
export function findSyntaxError(text: string): FormulaError {
  const tokens = tokenize(text, { withLocation: true });
  const end: [number, number] = [text.length, text.length];
  const open = tokens.find(({ unterminated }) => unterminated);
  if (open) return new FormulaError('openText', spanOf(open) ?? end, open.value);
  const words = tokens.filter(({ type }) => type !== 'whitespace' && type !== 'newline' && type !== 'fx_prefix');
  if (words.length === 0) return new FormulaError('empty', end, '');
  for (const word of words) {
    const span = spanOf(word) ?? end;
    if (!canContinue(text.slice(0, span[1]))) return new FormulaError('unexpected', span, word.value);
  }
  return new FormulaError('unfinished', end, '');
}

function canContinue(start: string): boolean {
  const closing = closingOf(start);
  return OPERANDS.some(
    (operand) => isFormula(`${start}${operand}${closing}`) || isFormula(`${start}(${operand})${closing}`),
  );
}

function closingOf(start: string): string {
  const open: string[] = [];
  for (const { type, value } of tokenize(start)) {
    if (type !== 'operator') continue;
    const closes = CLOSING[value];
    if (closes !== undefined) open.push(closes);
    else if (value === open.at(-1)) open.pop();
  }
  return open.reverse().join('');
}

function isFormula(text: string): boolean {
  try {
    parse(tokenize(text));
    return true;
  } catch {
    return false;
  }
}

function spanOf({ loc }: Token): [number, number] | null {
  const [start, end] = loc ?? [];
  return start === undefined || end === undefined ? null : [start, end];
}
