import { fill, type Language } from '../i18n';
import { SHEETS, type SheetText } from '../i18n/messages/sheets';

/** A text that stands on a sheet. */
export function sheetText(
  key: SheetText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(SHEETS[key][language], values);
}

/** Whether a cell holds a text of ours in any language. */
export function isSheetText(key: SheetText, cell: unknown): boolean {
  return typeof cell === 'string' && Object.values<string>(SHEETS[key]).includes(cell.trim());
}
