import { LANGUAGES } from '../../i18n';
import { lineTitle, type PayPlan, type PlanVersion } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import type { YearOfScores } from '../../plan/scored';
import type { CellValue } from '../../sources/source';
import { readExistingKpi } from '../existing-kpi';

type Rows = readonly (readonly CellValue[])[];

/** A month's KPI sheet of a plan, as far as its scores go. */
export interface MonthScores {
  readonly month: IsoMonth;
  readonly people: readonly { readonly key: string; readonly name: string; readonly score: number | null }[];
}

/** The month that a workbook's name stands for, where it is the one over a plan's people; null for any other name. */
export function monthOfName(name: string, plan: PayPlan): IsoMonth | null {
  const [, year, month, rest = ''] = /^KPI_(\d{4})_(\d{2})_(.+)$/i.exec(name) ?? [];
  const isPlan = rest.toLowerCase() === plan.plan.replaceAll('-', '_').toLowerCase();
  return isPlan ? (`${year}-${month}` as IsoMonth) : null;
}

/**
 * The scores on a KPI sheet built before, found by its titles in either language.
 * @param values and
 * @param formulas of the cells from the first of its block on
 * @returns null where the sheet has no scores of the version
 */
export function readScores(values: Rows, formulas: Rows, version: PlanVersion, month: IsoMonth): MonthScores | null {
  const existing = readExistingKpi(values, formulas);
  if (!existing || !version.scored) return null;
  const title = lineTitle(version, version.scored.score);
  const titles: readonly string[] = LANGUAGES.map((language) => title[language]);
  const column = existing.titles.findIndex((cell) => titles.includes(cell));
  if (column < 0) return null;
  const people = existing.entries.flatMap(({ id, name, row, listed }) => {
    const score = values[row]?.[column];
    return listed ? [{ key: String(id ?? name), name, score: typeof score === 'number' ? score : null }] : [];
  });
  return { month, people };
}

const MONTHS_A_YEAR = 12;

/** Everybody’s last twelve months up to one, as far as sheets were built; names as the latest sheet has them. */
export function yearOfScores(months: readonly MonthScores[], last: IsoMonth): readonly YearOfScores[] {
  const year = [...months]
    .filter(({ month }) => month <= last && monthsBetween(month, last) < MONTHS_A_YEAR)
    .sort((one, other) => (one.month < other.month ? -1 : 1));
  const people = new Map<string, { name: string; scores: YearOfScores['scores'][number][] }>();
  for (const { month, people: scored } of year) {
    for (const { key, name, score } of scored) {
      const known = people.get(key) ?? { name, scores: [] };
      known.name = name;
      known.scores.push({ month, score });
      people.set(key, known);
    }
  }
  return [...people].map(([key, { name, scores }]) => ({ key, name, grade: null, scores }));
}

function monthsBetween(from: IsoMonth, to: IsoMonth): number {
  const count = (month: IsoMonth): number => Number(month.slice(0, 4)) * MONTHS_A_YEAR + Number(month.slice(5));
  return count(to) - count(from);
}
