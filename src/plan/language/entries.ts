import type { Text } from '../../i18n';
import { PLANS } from '../../i18n/messages/plans';
import type { InputKind, PlanInput, PlanLine, PlanValue, PlanVersion } from './pay-plan';
import type { PlanPath } from './problem';
import { parseUnit } from './units';

/** The line that is paid. */
export const PAY = 'pay';
/** Pay lines are rounded half-up to the cent. */
const CENT = 0.01;

/** What an entry is called: its title, or its name where it has none. */
export function titleOf(entry: { readonly title?: Text } | undefined, name: string): Text {
  return entry?.title ?? { 'en-US': name, 'zh-CN': name };
}

/** What a line is called; the one that is paid has its name from us, after a gross pay another. */
export function lineTitle(version: PlanVersion, name: string): Text {
  if (name !== PAY) return titleOf(lineOf(version, name), name);
  const hasGross = Object.values(version.lines).some((line) => typeof line !== 'string' && line.part === 'gross');
  return PLANS[hasGross ? 'line.net' : 'line.pay'];
}

/** A line with everything that its short form leaves out. */
export function lineOf(version: PlanVersion, name: string): PlanLine | undefined {
  if (name === PAY) return { formula: version.pay };
  const line = Object.hasOwn(version.lines, name) ? version.lines[name] : undefined;
  return typeof line === 'string' ? { formula: line } : line;
}

/** Where a line's formula stands in the JSON. */
export function formulaPath(version: PlanVersion, path: PlanPath, name: string): PlanPath {
  if (name === PAY) return [...path, PAY];
  return [...path, 'lines', name, ...(typeof version.lines[name] === 'string' ? [] : ['formula'])];
}

/** Decimal places that a line is rounded to; null where it is not. */
export function roundingDigits({ rounding = CENT }: PlanLine): number | null {
  return rounding === 'none' ? null : Math.round(-Math.log10(rounding)) || 0;
}

const MONEY = new Set(['CNY', '元', 'USD', 'EUR', 'GBP', 'JPY', 'HKD']);

/** An input's kind, from its unit where it does not say. */
export function inputKind({ kind, unit = '', choices }: PlanInput): InputKind {
  if (kind) return kind;
  if (choices) return 'choice';
  if (unit === 'ratio' || unit === 'score' || unit === 'date') return unit;
  const words = [...(parseUnit(unit) ?? new Map<string, number>()).keys()];
  return words.some((word) => MONEY.has(word)) ? 'amount' : 'count';
}

/** Kinds of figures that are numbers: days, yes and no, and words are not. */
export const NUMBERS: readonly InputKind[] = ['count', 'amount', 'ratio', 'score'];

/** Whether an input is a number, so that it can be more or less. */
export function isNumeric(input: PlanInput): boolean {
  return NUMBERS.includes(inputKind(input));
}

/** What stands for an input that is not given; null where that is a blank cell. */
export function defaultOf(input: PlanInput): PlanValue {
  if (input.default !== undefined) return input.default;
  const kind = inputKind(input);
  if (kind === 'flag') return false;
  return kind === 'count' || kind === 'amount' ? 0 : null;
}
