import { LANGUAGES, toLanguage, type Language } from '../../i18n';
import type { ThemeName } from './shell/theme';

/** What the page remembers from one visit to the next. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeName;
}

const KEY = 'paysheet-workbench';

/** The choices of the last visit; at first the browser's language and the system's theme. */
export function readPreferences(): Preferences {
  const kept = readKept();
  return {
    language: LANGUAGES.find((language) => language === kept['language']) ?? toLanguage(navigator.language),
    theme: kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : systemTheme(),
  };
}

/** Keeps the choices; a browser that keeps nothing for pages starts afresh next time. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    return;
  }
}

function readKept(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

function systemTheme(): ThemeName {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
