import type { Language } from '../i18n';
import { sheetText } from './sheet-text';

/** What a row of totals says, with how many people it is over. */
export function totalsTitle(count: number, language: Language): string {
  return count === 1 ? sheetText('kpi.totalOne', language) : sheetText('kpi.totals', language, { count });
}
