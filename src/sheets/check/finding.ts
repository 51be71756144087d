import { fill, type Language, type Text } from '../../i18n';
import { CHECK_FINDINGS, type CheckKey } from '../../i18n/messages/check-findings';
import type { Severity } from '../../sources/problem';
import type { Place } from '../../sources/source';

/** A formula that belongs into a cell. */
export interface Restore {
  readonly place: Place;
  readonly formula: string;
}

/** One thing that somebody should look at before the month is paid. */
export interface CheckFinding {
  readonly key: CheckKey;
  readonly severity: Severity;
  /** The cells it is about. */
  readonly places: readonly Place[];
  /** What fills the places of its sentence; a number is an amount. */
  readonly values: Readonly<Record<string, string | number | Text>>;
  /** What would put it right, where a formula does. */
  readonly restore: Restore | null;
}

/** A finding in words: who, where, with which value. */
export function findingText({ key, values }: CheckFinding, language: Language): string {
  const amounts = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shown = Object.entries(values).map(([name, value]): [string, string] => {
    if (typeof value === 'number') return [name, amounts.format(value)];
    return [name, typeof value === 'object' ? value[language] : value];
  });
  return fill(CHECK_FINDINGS[key][language], Object.fromEntries(shown));
}

/** A finding that nothing puts right by itself. */
export function finding(
  key: CheckKey,
  severity: Severity,
  places: readonly Place[],
  values: CheckFinding['values'],
): CheckFinding {
  return { key, severity, places, values, restore: null };
}
