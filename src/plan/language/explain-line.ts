import type { Language, Text } from '../../i18n';
import { PLANS } from '../../i18n/messages/plans';
import { dayOfSerial } from '../../functions/excel-date';
import { isoDate } from '../../pay';
import { explainError } from '../../formula/explain/explain-error';
import { stepText } from '../../formula/explain/explain-step';
import type { ExplainedError, ExplainedPart } from '../../formula/explain/explanation';
import { PartTeller } from '../../formula/explain/parts';
import { Words } from '../../formula/explain/words';
import { callsOurs } from '../../formula/references';
import type { Trace } from '../../formula/trace';
import { isError, isFigure, toDouble, type Value } from '../../formula/value';
import type { CompiledLine, CompiledPlan } from './compile-plan';
import { inputKind, lineOf, lineTitle, titleOf } from './entries';
import type { LineResult } from './evaluate-team';
import type { PlanVersion } from './pay-plan';
import type { NameUse } from './plan-names';

/** How a line of a plan came about, in finished words of one language. */
export interface LineExplanation {
  readonly title: string;
  /** The plan's formula, with its rounding. */
  readonly formula: string;
  readonly result: string;
  /** What the names in the formula stand for, each once, in reading order. */
  readonly figures: readonly LineFigure[];
  /** The same parts that explain a cell. */
  readonly parts: readonly ExplainedPart[];
  readonly error: ExplainedError | null;
}

export interface LineFigure {
  readonly name: string;
  readonly title: string;
  /** As shown; of a table or a column its size. */
  readonly value: string;
}

/** Names stand in no cells whose format could say it. */
const isPercent = (): boolean => false;

/** Explains a line with the engine that explains a cell. */
export function explainLine(
  compiled: CompiledPlan,
  line: CompiledLine,
  { value, trace }: LineResult,
  language: Language,
): LineExplanation {
  const words = new Words(language);
  const teller = new PartTeller(line.formula, '', words, isPercent);
  teller.tell(trace, { row: 0, column: 0 });
  const parts = callsOurs(trace.node) ? teller.parts : steps(trace, line, words);
  const told = parts.find(({ error }) => error !== null)?.error ?? null;
  return {
    title: lineTitle(compiled.version, line.name)[language],
    formula: line.formula.text,
    result: words.value(value),
    figures: figuresIn(trace, compiled, words),
    parts,
    error: isError(value) ? (told ?? explainError(value, words, '')) : null,
  };
}

/** A line that calls none of our functions is one step, and the name of a figure alone is none. */
function steps(trace: Trace, { formula }: CompiledLine, words: Words): readonly ExplainedPart[] {
  const { node, value } = trace;
  if (node.kind === 'name') return [];
  const writtenOf = ({ span }: Trace['node']): string => formula.text.slice(...span);
  const [first] = trace.parts;
  const isRounded = node.kind === 'call' && node.name === 'ROUND' && first && first.node.kind !== 'name';
  const step = (of: Trace): ExplainedPart => ({
    kind: 'step',
    written: writtenOf(of.node),
    span: of.node.span,
    result: words.value(of.value),
    text: stepText(of, { words, pick: { row: 0, column: 0 }, writtenOf, isPercent }),
    error: null,
  });
  const told = isRounded ? [step(first), step(trace)] : [step(trace)];
  return isError(value) ? told.map((part) => ({ ...part, error: explainError(value, words, '') })) : told;
}

function figuresIn(trace: Trace, { names, version }: CompiledPlan, words: Words): readonly LineFigure[] {
  const found = new Map<string, Value>();
  const visit = ({ node, value, parts }: Trace): void => {
    if (node.kind === 'name') found.set(node.name, value);
    for (const part of parts) if (part) visit(part);
  };
  visit(trace);
  return [...found].flatMap(([name, value]) => {
    const use = names.find(name);
    return use
      ? [{ name, title: titleFor(use, version)[words.language], value: shownAs(use, value, version, words) }]
      : [];
  });
}

function titleFor(use: NameUse, version: PlanVersion): Text {
  switch (use.kind) {
    case 'input':
      return titleOf(use.input, use.name);
    case 'parameter':
      return titleOf(use.parameter, use.name);
    case 'department':
      return titleOf(use.figure, use.name);
    case 'line':
      return lineTitle(version, use.name);
    case 'team':
      return use.of === 'line' ? lineTitle(version, use.name) : titleOf(version.inputs[use.name], use.name);
    case 'mine':
      return PLANS['name.mine'];
    case 'month':
      return PLANS[`name.month.${use.day}`];
  }
}

/** A figure as its readers write it: days as dates, ratios in percent, choices in their own words. */
function shownAs(use: NameUse, value: Value, version: PlanVersion, words: Words): string {
  const input = use.kind === 'input' ? use.input : null;
  if (typeof value === 'string' && input?.choices) return input.choices[value]?.[words.language] ?? value;
  if (!isFigure(value)) return words.value(value);
  const isDay = use.kind === 'month' || (input && inputKind(input) === 'date');
  const day = isDay ? dayOfSerial(toDouble(value)) : null;
  if (day !== null) return isoDate(day);
  return unitFor(use, version) === 'ratio' ? words.percent(value) : words.value(value);
}

function unitFor(use: NameUse, version: PlanVersion): string | undefined {
  switch (use.kind) {
    case 'input':
      return use.input.unit;
    case 'parameter':
      return use.parameter.unit;
    case 'department':
      return use.figure.unit;
    case 'line':
      return lineOf(version, use.name)?.unit;
    default:
      return undefined;
  }
}
