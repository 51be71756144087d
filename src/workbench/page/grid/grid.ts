import { LocaleService, ThemeService, type Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import type { Language } from '../../../i18n';
import { startUniver } from '../../engine/start-univer';
import { brand, type ThemeName } from '../shell/theme';
import { localeOf, locales } from './locales';

import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import './grid.css';

/** The spreadsheet's accents in the product's petrol. */
const PRIMARY = {
  50: brand[160],
  100: brand[150],
  200: brand[140],
  300: brand[120],
  400: brand[90],
  500: brand[70],
  600: brand[60],
  700: brand[50],
  800: brand[40],
  900: brand[30],
};

/** The open spreadsheet with its whole user interface, mounted in an element; no workbook is open yet. */
export function createGrid(container: HTMLElement, language: Language, theme: ThemeName): Univer {
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', footer: { menus: false } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
  const univer = startUniver({
    plugins: presets.flatMap(({ plugins }) => plugins),
    locale: localeOf[language],
    locales,
    darkMode: theme === 'dark',
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: PRIMARY });
  return univer;
}

/** Switches the spreadsheet's own texts. */
export function setGridLanguage(univer: Univer, language: Language): void {
  univer.__getInjector().get(LocaleService).setLocale(localeOf[language]);
}

/** Switches the spreadsheet between light and dark. */
export function setGridTheme(univer: Univer, theme: ThemeName): void {
  univer
    .__getInjector()
    .get(ThemeService)
    .setDarkMode(theme === 'dark');
}
