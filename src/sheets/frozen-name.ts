import { fill, LANGUAGES, type Language } from '../i18n';
import { FROZEN_NAMES } from '../i18n/messages/freeze';
import { shortened } from './plan-book/plan-sheet-names';

/**
 * The name of a copy of a sheet without formulas, `KPI 2026-10 (values)`, at most as long as Excel allows.
 * @param taken names of the other sheets, in lower case; the copy's is added
 */
export function frozenName(sheet: string, language: Language, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? FROZEN_NAMES.first[language] : fill(FROZEN_NAMES.more[language], { number });
    const name = shortened(sheet, end);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Whether a sheet is called as such copies are, in whatever language: a result, never a list to build from. */
export function isFrozenName(sheet: string): boolean {
  return LANGUAGES.some((language) => {
    if (sheet.endsWith(FROZEN_NAMES.first[language])) return true;
    const [before = '', after = ''] = FROZEN_NAMES.more[language].split('{number}');
    const start = sheet.lastIndexOf(before);
    return start >= 0 && sheet.endsWith(after) && /^\d+$/.test(sheet.slice(start + before.length, -after.length));
  });
}
