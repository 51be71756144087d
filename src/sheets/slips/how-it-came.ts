import { PartTeller } from '../../formula/explain/parts';
import { Words } from '../../formula/explain/words';
import type { Trace } from '../../formula/trace';
import type { Formula } from '../../formula/tree';
import { isStop } from '../../formula/value';
import type { Language } from '../../i18n';
import type { CompiledPlan, LineResult } from '../../plan/language';
import { decisive } from './decisive';
import { expressionText } from './expression-text';
import { slipText } from './slip-text';

/** A line of a plan worked out for somebody. */
export interface ToldLine {
  readonly compiled: CompiledPlan;
  readonly lines: ReadonlyMap<string, LineResult>;
}

/** Longer ones nobody reads. */
const LONGEST = 400;
/** A call’s last sentences are those that lead to its result. */
const MOST_SENTENCES = 2;

/**
 * How a line came about in a sentence: the figures that decided it, by their titles, `底薪 2,400.00 × 固定比例 80%。`;
 * what did not come into play is left out.
 * @returns empty where there is nothing to say
 */
export function howItCame(told: ToldLine, name: string, language: Language): string {
  const { compiled, lines } = told;
  const line = compiled.lines.find((one) => one.name === name);
  const result = lines.get(name);
  if (!line || !result || isStop(result.value)) return '';
  return sentence(told, line.formula, result.trace, language, new Set([name]));
}

function sentence(
  told: ToldLine,
  formula: Formula,
  whole: Trace,
  language: Language,
  seen: ReadonlySet<string>,
): string {
  const { compiled, lines } = told;
  const trace = decisive(whole);
  const { node } = trace;
  if (node.kind === 'name') {
    const use = compiled.names.find(node.name);
    if (use?.kind === 'input') return inputSentence(use.input.follows, language);
    const line = use?.kind === 'line' ? compiled.lines.find((one) => one.name === use.name) : undefined;
    const result = line && lines.get(line.name);
    if (!line || !result || seen.has(line.name)) return '';
    return sentence(told, line.formula, result.trace, language, new Set([...seen, line.name]));
  }
  const text =
    node.kind === 'call' && node.ours !== null
      ? callText(formula, trace, language)
      : ended(expressionText(trace, compiled, language), language);
  return text.length > LONGEST ? '' : text;
}

type Follows = NonNullable<CompiledPlan['version']['inputs'][string]['follows']>;

function inputSentence(follows: Follows | undefined, language: Language): string {
  if (!follows) return slipText('how.given', language);
  return slipText('result' in follows ? 'how.kpi' : 'how.earlier', language);
}

/** What the function itself says of its result. */
function callText(formula: Formula, trace: Trace, language: Language): string {
  const teller = new PartTeller(formula, '', new Words(language), () => false);
  teller.tell(trace, { row: 0, column: 0 });
  const part = teller.parts.at(-1);
  if (part?.kind !== 'call') return '';
  const sentences = part.how.flatMap((passage) => (passage.kind === 'sentence' ? [passage.text] : []));
  return sentences.slice(-MOST_SENTENCES).join(language === 'zh-CN' ? '' : ' ');
}

function ended(text: string | null, language: Language): string {
  return text === null || text === '' ? '' : text + slipText('how.end', language);
}
