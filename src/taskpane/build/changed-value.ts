import type { CellValue } from '../../sources/source';
import { isBlank } from '../../sources/text';
import type { Texts } from '../texts';

/** Digits behind the point at most: enough for a rate, and no more than can be read at a glance. */
const DIGITS = 4;

/** A cell's value in a sentence about what it was and what it becomes. */
export function changedValue(value: CellValue | null, { language, t }: Texts): string {
  if (value === null || isBlank(value)) return t('changes.blank');
  if (typeof value === 'number') {
    return new Intl.NumberFormat(language, { maximumFractionDigits: DIGITS }).format(value);
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** An amount with its sign, to the cent: a plus says that it is more. */
export function signedAmount(value: number, language: Texts['language']): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  }).format(value);
}
