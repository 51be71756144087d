import { PLAIN_NAMES, type Naming } from '../formula/naming';
import type { Language } from '../i18n';
import type { PayPlan } from '../plan/language';
import type { MonthSetup } from '../plan/month-setup';
import type { BuiltSheet } from './built-sheet';
import type { ExistingMonth } from './existing-month';
import { indicatorsSheet } from './indicators-sheet';
import type { MonthDescription, MonthReading, MonthReview } from './month-types';
import type { SheetNamer } from './month-shared';
import { unused, type BookProblem, type NamesInBook } from './plan-book';
import { planBlockSheet } from './plan-block-sheet';
import { payrollSheets } from './payroll';
import { plansInForce } from './plans-in-force';
import { plansSheets } from './plans-sheets';
import { applyPlan } from './plan-slots';
import { workMonth } from './work-month';

/** What a description depends on beside the data. */
export interface DescribeOptions {
  readonly language: Language;
  /** Every plan that is known, built in or kept in the workbook; none where left out. */
  readonly plans?: readonly PayPlan[];
  /** How formulas write our functions; plainly where left out. */
  readonly naming?: Naming;
  /** The workbook's sheets, whose names are kept or kept off; an empty workbook where left out. */
  readonly names?: NamesInBook;
}

/**
 * What a build of the month would come to: every person's figures to the cent as the sheets' formulas will show them,
 * the totals, and what is odd about the data.
 * @param existing what was built before, whose adjustments, notes and typed figures are kept
 * @param plans every plan that is known, built in or kept in the workbook
 */
export function reviewMonth(
  setup: MonthSetup,
  reading: MonthReading,
  existing: ExistingMonth,
  plans: readonly PayPlan[] = [],
): MonthReview {
  return workMonth(setup, reading, existing, plans).review;
}

/**
 * Everything that building the month writes: the Plan sheet, the KPI sheet of those paid by indicators, a KPI sheet with
 * its records for each plan, a summary over everyone, and the user's own cells to be mended.
 * @param existing what was built before; the figures of its Plan sheet win over the set-up's and the plans'
 */
export function describeMonth(
  setup: MonthSetup,
  reading: MonthReading,
  existing: ExistingMonth,
  { language, plans = [], naming = PLAIN_NAMES, names = NO_SHEETS }: DescribeOptions,
): MonthDescription {
  const effective = existing.plan ? applyPlan(setup, existing.plan) : setup;
  const worked = workMonth(effective, reading, existing, plans);
  const { teams, review, context } = worked;
  const taken = new Set(names.taken.map((name) => name.toLowerCase()));
  const shared = { setup: effective, reading, existing, worked, language, naming };
  const byIndicators = worked.data.people.length > 0 || existing.kpi !== null || teams.length === 0;
  const nameOf: SheetNamer = (block, wanted) => names.standing(block) ?? unused(wanted, taken);
  const plan = planBlockSheet({ ...shared, plans: worked.plans }, byIndicators, nameOf);
  const indicators = byIndicators ? indicatorsSheet(shared, plan.slots, nameOf) : null;
  const planSheet = plan.sheet.description.name;
  const others = plansSheets(shared, planSheet, indicators, { taken: [...taken], standing: names.standing });
  for (const { description } of others.sheets) taken.add(description.name.toLowerCase());
  const payroll = payrollSheets(shared, planSheet, others.members, nameOf);
  return {
    sheets: [plan.sheet, ...(indicators ? [indicators.sheet] : []), ...others.sheets, ...payroll],
    indicators,
    book: worked.plans.book,
    repairs: context.repairs,
    review: existing.plan ? { ...review, problems: [...existing.plan.problems, ...review.problems] } : review,
  };
}

const NO_SHEETS: NamesInBook = { taken: [], standing: () => null };

/**
 * The Plan sheet alone, for every plan in use, made whole: what the user changed and can be used stays, what cannot is the
 * plans' own again.
 */
export function describePlanSheet(
  setup: MonthSetup,
  existing: ExistingMonth,
  { language, plans = [], names = NO_SHEETS }: DescribeOptions,
): { readonly sheet: BuiltSheet; readonly book: readonly PayPlan[]; readonly damage: readonly BookProblem[] } {
  const inForce = plansInForce(setup, existing, plans);
  const taken = new Set(names.taken.map((name) => name.toLowerCase()));
  const nameOf: SheetNamer = (block, wanted) => names.standing(block) ?? unused(wanted, taken);
  const { sheet } = planBlockSheet({ setup, existing, plans: inForce, language }, false, nameOf);
  return { sheet, book: inForce.book, damage: inForce.damage };
}
