import { fill, type Language } from '../../i18n';
import { PLAN_BOOK } from '../../i18n/messages/plan-book';

export type BookTextKey = keyof typeof PLAN_BOOK;

/** A text of the sheets of pay plans. */
export function bookText(
  key: BookTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(PLAN_BOOK[key][language], values);
}
