import type { Language } from '../../i18n';
import { titleOf, type PayPlan } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import { monthName, recordsName, summaryName } from './book-names';
import { bookText } from './book-text';

/** What Excel allows. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** What the sheets of a month are called; no two alike. */
export interface PlanSheetNames {
  readonly plans: readonly { readonly kpi: string; readonly records: string }[];
  readonly summary: string;
}

/** The workbook's sheets as far as their names matter. */
export interface NamesInBook {
  /** Names that other sheets have. */
  readonly taken: readonly string[];
  /** What the sheet with a block under a defined name is called by now; null where it is still to be built. */
  readonly standing: (block: string) => string | null;
}

/** Sheets that stand keep their names, whatever the user calls them; others get theirs where these are free. */
export function planSheetNames(
  plans: readonly PayPlan[],
  { month, language }: { readonly month: IsoMonth; readonly language: Language },
  { taken: others, standing }: NamesInBook = { taken: [], standing: () => null },
): PlanSheetNames {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const named = (block: string, key: 'kpi.sheetName' | 'records.sheetName', plan: PayPlan): string =>
    standing(block) ?? unused(bookText(key, language, { month, plan: titleOf(plan, plan.plan)[language] }), taken);
  return {
    summary: standing(summaryName(month)) ?? unused(bookText('summary.sheetName', language, { month }), taken),
    plans: plans.map((plan) => ({
      kpi: named(monthName(month, plan), 'kpi.sheetName', plan),
      records: named(recordsName(month, plan), 'records.sheetName', plan),
    })),
  };
}

/** A sheet's name as Excel takes it, with a number behind it where it is taken; it is taken from then on. */
export function unused(wanted: string, taken: Set<string>): string {
  const clean = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '');
  for (let number = 1; ; number += 1) {
    const name = shortened(clean, number === 1 ? '' : ` (${number})`);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** A name with something behind it, cut as far as Excel's limit asks for. */
export function shortened(name: string, end: string): string {
  const room = LONGEST - end.length;
  return (name.length > room ? `${withoutHalf(name.slice(0, room - 1)).trimEnd()}…` : name) + end;
}

/** A text that was cut in the middle of a character of two halves, such as an emoji, without the first of them. */
function withoutHalf(text: string): string {
  return text.replace(/\p{Surrogate}$/u, '');
}
