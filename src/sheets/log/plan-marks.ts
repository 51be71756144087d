import type { Language } from '../../i18n';
import { titleOf, versionFor, type PayPlan } from '../../plan/language';
import type { IsoMonth } from '../../plan/month-setup';
import type { CellValue } from '../../sources/source';
import { kpiName } from '../month-names';
import { monthName, parameterName } from '../plan-book';
import { sheetText } from '../sheet-text';
import { canonicalRows, fingerprintOf } from './fingerprint';

/** What a named figure or table of the Plan sheet says; null where the name is gone. */
export type NamedFigures = (name: string) => readonly (readonly CellValue[])[] | null;

/** A set of rules that a month was worked out by. */
export interface MonthRules {
  readonly title: (language: Language) => string;
  /** The month from which its version is in force; null for the indicators, which have no versions. */
  readonly validFrom: IsoMonth | null;
  /** The workbook's names of the figures that it goes by. */
  readonly names: readonly string[];
}

/** Names over the figures of the indicators on the Plan sheet. */
const INDICATOR_FIGURE = /^Plan_(Curve|Curve_Method|(Weight|Direction|Tiers|Method)_\d+)$/i;

/**
 * The rules by which the sheets of a month were worked out.
 * @param names all of the workbook's
 */
export function rulesOf(month: IsoMonth, names: readonly string[], plans: readonly PayPlan[]): readonly MonthRules[] {
  const standing = new Set(names.map((name) => name.toLowerCase()));
  const stands = (block: string): boolean => standing.has(block.toLowerCase());
  const indicators: MonthRules = {
    title: (language) => sheetText('kpi.byIndicators', language),
    validFrom: null,
    names: names.filter((name) => INDICATOR_FIGURE.test(name)).sort(),
  };
  const byPlans = plans.flatMap((plan): MonthRules[] => {
    const version = stands(monthName(month, plan)) ? versionFor(plan, month) : null;
    if (!version) return [];
    return [
      {
        title: (language) => titleOf(plan, plan.plan)[language],
        validFrom: version.validFrom,
        names: Object.keys(version.parameters).map((name) => parameterName(plan, version, name)),
      },
    ];
  });
  return stands(kpiName(month)) ? [indicators, ...byPlans] : byPlans;
}

/** Digits of a plan's mark: enough to tell two states of the same plan apart. */
const MARK_DIGITS = 8;

/** The rules in words, each with the month it is in force from and a mark that changes with any of its figures. */
export async function rulesInWords(
  rules: readonly MonthRules[],
  figures: NamedFigures,
  language: Language,
): Promise<string> {
  const lines = rules.map(async ({ title, validFrom, names }) => {
    const figureLines = names.flatMap((name) => [name.toLowerCase(), ...canonicalRows(figures(name) ?? [])]);
    const mark = (await fingerprintOf(figureLines)).slice(0, MARK_DIGITS).toUpperCase();
    return [title(language), ...(validFrom === null ? [] : [validFrom]), mark].join(' · ');
  });
  return (await Promise.all(lines)).join('\n');
}
