import { titleOf } from '../../plan/language';
import { bookText } from './book-text';
import type { PlanGroup, PlanMonthOptions } from './plan-month-types';

/** What Excel allows. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** What the sheets of a month are called when they are first built; no two alike. */
export interface PlanSheetNames {
  readonly plans: readonly { readonly kpi: string; readonly records: string }[];
  readonly summary: string;
}

export function planSheetNames(groups: readonly PlanGroup[], { month, language }: PlanMonthOptions): PlanSheetNames {
  const taken = new Set<string>();
  const named = (key: 'kpi.sheetName' | 'records.sheetName', { compiled: { plan } }: PlanGroup): string =>
    unused(bookText(key, language, { month, plan: titleOf(plan, plan.plan)[language] }), taken);
  return {
    summary: unused(bookText('summary.sheetName', language, { month }), taken),
    plans: groups.map((group) => ({
      kpi: named('kpi.sheetName', group),
      records: named('records.sheetName', group),
    })),
  };
}

function unused(wanted: string, taken: Set<string>): string {
  const clean = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '');
  for (let number = 1; ; number += 1) {
    const name = shortened(clean, number === 1 ? '' : ` ${number}`);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function shortened(name: string, end: string): string {
  const room = LONGEST - end.length;
  return (name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name) + end;
}
