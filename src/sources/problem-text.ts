import { fill, type Language } from '../i18n';
import { PROBLEMS } from '../i18n/messages/problems';
import type { Problem } from './problem';

/** A problem in words: what is odd, where, with which value, and what comes of it. */
export function problemText(problem: Problem, language: Language): string {
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const values = Object.entries(problem.values).map(([name, value]) => {
    if (typeof value === 'number') return [name, figures.format(value)] as const;
    return [name, typeof value === 'object' ? value[language] : value] as const;
  });
  return fill(PROBLEMS[problem.key][language], Object.fromEntries(values));
}
