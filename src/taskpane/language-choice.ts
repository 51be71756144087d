import { LANGUAGES, toLanguage, type Language } from '../i18n';

/** The language that the user wants the pane in; `office` follows Office. */
export type LanguageChoice = Language | 'office';

const KEY = 'paysheet.language';

/** Office keeps the storage of add-ins apart by a key that their own keys begin with. */
function storageKey(): string {
  const partition: string | undefined = Office.context.partitionKey;
  return partition ? `${partition}${KEY}` : KEY;
}

/** The choice made earlier on this machine; as Office where there is none. */
export function storedLanguageChoice(): LanguageChoice {
  const stored = localStorage.getItem(storageKey());
  return LANGUAGES.find((language) => language === stored) ?? 'office';
}

/** Keeps a choice on this machine. */
export function storeLanguageChoice(choice: LanguageChoice): void {
  localStorage.setItem(storageKey(), choice);
}

/** The language that a choice comes to. */
export function chosenLanguage(choice: LanguageChoice): Language {
  return choice === 'office' ? toLanguage(Office.context.displayLanguage) : choice;
}
