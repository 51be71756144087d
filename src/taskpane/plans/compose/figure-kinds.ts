import { inputKind, type InputKind, type PlanInput } from '../../../plan/language';
import type { FreshExample } from '../../../plan/compose';
import { inEveryLanguage } from '../draft';

/** What a figure can be, the commonest first. */
export const FIGURE_KINDS = [
  'amount',
  'count',
  'ratio',
  'score',
  'date',
  'flag',
  'choice',
] as const satisfies readonly InputKind[];

/** The figure as one of another kind; what belonged to its kind before goes. */
export function withKind(figure: PlanInput, kind: InputKind, currency: string): PlanInput {
  const { title, note, each } = figure;
  const told = { ...(title && { title }), ...(note && { note }), ...(each !== undefined && { each }) };
  switch (kind) {
    case 'amount':
      return { ...told, unit: currency };
    case 'ratio':
    case 'score':
    case 'date':
      return { ...told, unit: kind };
    case 'choice':
      return { ...told, kind, choices: withWords(['A', 'B']) };
    default:
      return { ...told, kind };
  }
}

/** Choices whose words are what people read. */
export function withWords(words: readonly string[]): NonNullable<PlanInput['choices']> {
  return Object.fromEntries(words.map((word) => [word, inEveryLanguage(word)]));
}

/** A value of a kind, to try a new figure with. */
export function exampleOf(figure: PlanInput): FreshExample {
  const value = { amount: 3000, count: 10, ratio: 0.9, score: 90, date: '2021-03-01', flag: true, choice: '' }[
    inputKind(figure)
  ];
  const one = figure.choices ? (Object.keys(figure.choices)[0] ?? null) : value;
  return figure.each === undefined ? one : [one];
}
