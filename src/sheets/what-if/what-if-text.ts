import { fill, LANGUAGES, type Language } from '../../i18n';
import { WHAT_IF_SHEET } from '../../i18n/messages/what-if-sheet';

export type WhatIfTextKey = keyof typeof WHAT_IF_SHEET;

/** A text of the sheets of scenarios. */
export function whatIfText(
  key: WhatIfTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(WHAT_IF_SHEET[key][language], values);
}

/** Whether a cell has the title of a scenario's sheet in any language. */
export function isScenarioTitle(cell: unknown): boolean {
  return typeof cell === 'string' && TITLES.some((title) => title.test(cell));
}

const TITLES = LANGUAGES.map((language) => {
  const parts = WHAT_IF_SHEET['sheet.title'][language].split(/\{\w+\}/);
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'su');
});
