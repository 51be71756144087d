import type { Language } from '../../i18n';
import type { IsoMonth } from '../../plan/month-setup';

/** A month as people write it: October 2026, 2026年10月. */
export function monthText(month: IsoMonth, language: Language): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(new Date(Date.UTC(year, number - 1, 1)));
}
