import type { Language } from '../../i18n';
import { PLANS } from '../../i18n/messages/plans';

/** A unit as its readers write it, `元/台` for `CNY/car`; words that are not known stay as they are. */
export function unitLabel(unit: string, language: Language): string {
  return unit.replace(/[^*/]+/g, (word) => labels.get(word)?.[language] ?? word);
}

const labels = new Map(
  Object.entries(PLANS).flatMap(([key, text]) =>
    key.startsWith('unit.') ? [[key.slice('unit.'.length), text] as const] : [],
  ),
);
