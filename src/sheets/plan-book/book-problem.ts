import { toCol } from '@borgar/fx';
import { fill, type Language, type Text } from '../../i18n';
import { PLAN_BOOK } from '../../i18n/messages/plan-book';
import type { Place } from '../../sources/source';

export type DamageKey = Extract<keyof typeof PLAN_BOOK, `damage.${string}`>;

/** What is wrong with a parameter on the Plan sheet, before it is put into words. */
export interface BookProblem {
  readonly key: DamageKey;
  /** Whose figures they are. */
  readonly plan: string;
  /** Null where a whole version is damaged. */
  readonly parameter: string | null;
  /** The cell; the sheet's first where nothing of it is left. */
  readonly place: Place;
  readonly values: Readonly<Record<string, string | number | Text>>;
}

/** A problem in words: the cell, what is wrong with which value, and what to do. */
export function describeBookProblem({ key, place, values }: BookProblem, language: Language): string {
  const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const shown = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'number') return [name, figures.format(value)] as const;
    return [name, typeof value === 'object' ? value[language] : value] as const;
  });
  const cell = `${place.sheet}!${toCol(place.column)}${place.row + 1}`;
  return fill(PLAN_BOOK[key][language], { cell, sheet: place.sheet, ...Object.fromEntries(shown) });
}
