import { fill, type Language, type Text } from '../../i18n';
import { PLANS } from '../../i18n/messages/plans';
import type { Span } from '../../formula/tree';

export type PlanMessageKey = keyof typeof PLANS;
export type PlanPath = readonly (string | number)[];

/** What is wrong with a plan, or odd about it, before it is put into words. */
export interface PlanProblem {
  /** A plan with an error cannot be used; a warning is for its author to look at. */
  readonly severity: 'error' | 'warning';
  readonly key: PlanMessageKey;
  /** Where in the JSON. */
  readonly path: PlanPath;
  /** Which part of a formula, where the problem is in one. */
  readonly span?: Span;
  readonly values: Readonly<Record<string, string | number | Text>>;
  /** Where in the text that was read, from 1. */
  readonly place?: TextPlace;
}

/** A place in a text, line and column from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** A path as JavaScript would write it: `versions[0].lines.vehicles`. */
export function pathText(path: PlanPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!PLAIN_KEY.test(step)) return `["${step}"]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A problem in words: where it is, what is wrong with which value, and what to do. */
export function describePlanProblem(problem: PlanProblem, language: Language): string {
  const say = (key: PlanMessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(PLANS[key][language], values);
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  );
  const parts = [
    problem.place && say('place.line', { ...problem.place }),
    problem.path.length > 0 ? pathText(problem.path) : '',
    problem.span && say('place.character', { character: problem.span[0] + 1 }),
  ].filter(Boolean);
  const message = say(problem.key, values);
  return parts.length === 0 ? message : `${parts.join(say('place.and'))}${say('place.end')}${message}`;
}
