import { LocaleType, type ILocales } from '@univerjs/core';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortZh from '@univerjs/preset-sheets-sort/locales/zh-CN';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableZh from '@univerjs/preset-sheets-table/locales/zh-CN';
import type { Language } from '../../../i18n';

/** The spreadsheet's name for each of our languages. */
export const localeOf: Readonly<Record<Language, LocaleType>> = {
  'en-US': LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
};

/** The spreadsheet's own texts in both languages. */
export const locales: ILocales = {
  [LocaleType.EN_US]: {
    ...coreEn,
    ...conditionalFormattingEn,
    ...dataValidationEn,
    ...filterEn,
    ...sortEn,
    ...tableEn,
  },
  [LocaleType.ZH_CN]: {
    ...coreZh,
    ...conditionalFormattingZh,
    ...dataValidationZh,
    ...filterZh,
    ...sortZh,
    ...tableZh,
  },
};
