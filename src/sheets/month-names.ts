import type { Language } from '../i18n';
import type { IsoMonth } from '../plan/month-setup';
import { monthNumber, yearOf } from '../sources/calendar';
import { sheetText } from './sheet-text';

/** A month in words: `October 2026`, `2026年10月`. */
export function monthTitle(month: IsoMonth, language: Language): string {
  const date = new Date(Date.UTC(yearOf(month), monthNumber(month) - 1, 1));
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}

/** The name that a month's sheet is given when it is first built. */
export function kpiSheetName(month: IsoMonth, language: Language): string {
  return sheetText('kpi.sheetName', language, { month });
}

/** The workbook-wide name over a month's sheet, by which it is found again whatever it is called. */
export function kpiName(month: IsoMonth): string {
  return `KPI_${month.replace('-', '_')}`;
}
