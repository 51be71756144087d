import { createContext, useContext } from 'react';
import { fill, type Language } from '../../../i18n';
import { workbench } from '../../../i18n/messages/workbench';

/** The name of one of the workbench's texts. */
export type TextKey = keyof typeof workbench;

/** A text of the workbench in one language, its `{name}` places filled in. */
export function textIn(
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(workbench[key][language], values);
}

/** The display language of the page. */
export const LanguageContext = createContext<Language>('en-US');

/** The workbench's texts in the display language. */
export function useText(): (key: TextKey, values?: Readonly<Record<string, string | number>>) => string {
  const language = useContext(LanguageContext);
  return (key, values) => textIn(language, key, values);
}
