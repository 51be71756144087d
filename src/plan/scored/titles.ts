import { fill, LANGUAGES, type Text } from '../../i18n';
import { SCORED } from '../../i18n/messages/scored';

export type ScoredTextKey = keyof typeof SCORED;

/** A text in both languages, each filled with the words of its own. */
export function scoredText(key: ScoredTextKey, values: Readonly<Record<string, Text | string | number>> = {}): Text {
  const [english, chinese] = LANGUAGES.map((language) =>
    fill(
      SCORED[key][language],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
      ),
    ),
  );
  return { 'en-US': english ?? '', 'zh-CN': chinese ?? '' };
}
