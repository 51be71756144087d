import type { Trace } from '../../formula/trace';
import type { BinaryOperator, CallNode } from '../../formula/tree';
import { findReference } from '../../functions/references';
import type { Language } from '../../i18n';
import { lineTitle, titleOf, type CompiledPlan } from '../../plan/language';
import type { NameUse } from '../../plan/language/plan-names';
import { PLANS } from '../../i18n/messages/plans';
import { decisive, figureOf, scalarOf } from './decisive';
import { shownFigure, shownRate } from './shown-figure';

const SIGNS: Partial<Record<BinaryOperator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
/** How tightly signs bind. */
const STRENGTH: Partial<Record<BinaryOperator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * A reckoning with each figure's title before it, `固定工资 8,000.00 × 计薪比例 95.4%`. Nothing is added to or taken off a sum
 * that is 0, so that only what applies to the person is read.
 * @returns null where it is no reckoning of figures
 */
export function expressionText(trace: Trace, compiled: CompiledPlan, language: Language): string | null {
  const told = operand(trace, { compiled, language });
  return told?.text ?? null;
}

interface Reading {
  readonly compiled: CompiledPlan;
  readonly language: Language;
}

interface Told {
  readonly text: string;
  readonly strength: number;
}

const TIGHTEST = 3;

function operand(whole: Trace, reading: Reading): Told | null {
  const trace = decisive(whole);
  const { node } = trace;
  const value = scalarOf(trace);
  switch (node.kind) {
    case 'number':
      return { text: shownRate(value), strength: TIGHTEST };
    case 'name': {
      const use = reading.compiled.names.find(node.name) ?? null;
      const shown = shownFigure(use, value, reading.compiled, reading.language);
      const title = use && titleFor(use, reading);
      return { text: title === null ? shown : `${title} ${shown}`, strength: TIGHTEST };
    }
    case 'call':
      return { text: `${callTitle(node, reading)} ${shownRate(value)}`.trim(), strength: TIGHTEST };
    case 'unary':
      return unary(trace, reading);
    case 'binary':
      return binary(trace, node.operator, reading);
    default:
      return null;
  }
}

function unary(trace: Trace, reading: Reading): Told | null {
  const { node, parts } = trace;
  const [part] = parts;
  if (node.kind !== 'unary' || !part) return null;
  const inner = operand(part, reading);
  if (!inner) return null;
  if (node.operator === '%') return { text: `${inner.text}%`, strength: TIGHTEST };
  return node.operator === '-' ? { text: `−${bracketed(inner, 2)}`, strength: 2 } : inner;
}

function binary(trace: Trace, operator: BinaryOperator, reading: Reading): Told | null {
  const [left, right] = trace.parts;
  const sign = SIGNS[operator];
  const strength = STRENGTH[operator];
  if (!left || !right || sign === undefined || strength === undefined) return null;
  const isSum = strength === 1;
  if (isSum && figureOf(right) === 0) return operand(left, reading);
  if (operator === '+' && figureOf(left) === 0) return operand(right, reading);
  const [first, second] = [operand(left, reading), operand(right, reading)];
  if (!first || !second) return null;
  // What follows a minus or a division keeps its brackets even where it binds as tightly.
  const least = operator === '-' || operator === '/' ? strength + 1 : strength;
  return { text: `${bracketed(first, strength)} ${sign} ${bracketed(second, least)}`, strength };
}

function bracketed({ text, strength }: Told, least: number): string {
  return strength < least ? `(${text})` : text;
}

/** A call is called by the table it looks into, or by what the function is for. */
function callTitle({ name, ours, arguments: given }: CallNode, reading: Reading): string {
  const { compiled, language } = reading;
  for (const argument of given) {
    const use = argument?.kind === 'name' ? compiled.names.find(argument.name) : undefined;
    if (use?.kind === 'parameter' && !('value' in use.parameter)) return titleOf(use.parameter, use.name)[language];
  }
  return ours === null ? '' : (findReference(ours)?.title[language] ?? name);
}

function titleFor(use: NameUse, { compiled: { version }, language }: Reading): string | null {
  switch (use.kind) {
    case 'input':
      return titleOf(use.input, use.name)[language];
    case 'parameter':
      return titleOf(use.parameter, use.name)[language];
    case 'department':
      return titleOf(use.figure, use.name)[language];
    case 'line':
      return lineTitle(version, use.name)[language];
    case 'month':
      return PLANS[`name.month.${use.day}`][language];
    default:
      return null;
  }
}
