import { tokenize } from '@borgar/fx';
import { findFunction } from '../../functions/catalogue';
import type { Naming } from '../../formula/naming';
import { parseFormula } from '../../formula/parse';
import { partsOf, type FormulaNode, type Span } from '../../formula/tree';

/** A call of a function of ours inside a formula, as it is written there. */
export interface WrittenCall {
  /** The function's bare name. */
  readonly name: string;
  /** Where the call stands in the formula. */
  readonly span: Span;
  /** One text for each argument given, `""` for one left out between two commas. */
  readonly arguments: readonly string[];
  /** How deep it stands inside other calls of ours, from 0. */
  readonly depth: number;
}

/** The calls of our functions in a formula, outer ones before inner ones; none where the text is no formula. */
export function callsIn(formula: string, naming?: Pick<Naming, 'readName'>): readonly WrittenCall[] {
  const root = rootOf(formula, naming);
  return root ? collect(root, formula, 0) : [];
}

/** The formula with one of its calls replaced. */
export function replaceCall(formula: string, { span: [start, end] }: WrittenCall, call: string): string {
  return formula.slice(0, start) + call + formula.slice(end);
}

/** A call as a formula spells it; arguments left out at the end are not written. */
export function writeCall(name: string, written: readonly string[]): string {
  const last = written.reduce((found, text, index) => (text === '' ? found : index), -1);
  return `${name}(${written.slice(0, last + 1).join(',')})`;
}

function rootOf(formula: string, naming: Pick<Naming, 'readName'> | undefined): FormulaNode | null {
  if (!formula.startsWith('=')) return null;
  try {
    return parseFormula(formula, naming).root;
  } catch {
    return null;
  }
}

function collect(node: FormulaNode, formula: string, depth: number): WrittenCall[] {
  const known = node.kind === 'call' && node.ours !== null ? findFunction(node.ours) : undefined;
  const own = known
    ? [{ name: known.name, span: node.span, arguments: argumentTexts(formula.slice(...node.span)), depth }]
    : [];
  const inner = partsOf(node).flatMap((part) => (part ? collect(part, formula, depth + own.length) : []));
  return [...own, ...inner];
}

const OPENING: readonly string[] = ['(', '{'];
const CLOSING: readonly string[] = [')', '}'];

/** The arguments of `NAME(a,b)` as written: the parser's tree no longer has the brackets round them. */
function argumentTexts(call: string): string[] {
  const texts: string[] = [''];
  let depth = 0;
  for (const { type, value } of tokenize(call, { withLocation: false })) {
    const sign = type === 'operator' ? value : '';
    if (CLOSING.includes(sign)) depth -= 1;
    if (depth === 1 && sign === ',') texts.push('');
    else if (depth > 0) texts.push((texts.pop() ?? '') + value);
    if (OPENING.includes(sign)) depth += 1;
  }
  const trimmed = texts.map((text) => text.trim());
  return trimmed.length === 1 && trimmed[0] === '' ? [] : trimmed;
}
