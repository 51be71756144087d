/** The languages that every text exists in. */
export const LANGUAGES = ['en-US', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language; a missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;
export type Messages = Readonly<Record<string, Text>>;

/** The language of ours that comes nearest to a locale of Office's, such as `zh-TW` or `de-DE`. */
export function toLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
