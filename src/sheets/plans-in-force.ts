import {
  compilePlan,
  parameterCells,
  versionFor,
  type CompiledPlan,
  type ParameterContent,
  type PayPlan,
  type PlanVersion,
} from '../plan/language';
import type { MonthSetup } from '../plan/month-setup';
import type { ExistingMonth } from './existing-month';
import { blockRow, figuresOf, readPlanBook, type BookCells, type BookProblem, type VersionFigures } from './plan-book';
import { planWithStandingWords, withStandingWords } from './standing-words';

/** The plans that a month's sheets calculate with. */
export interface PlansInForce {
  /** By name, in the version of the month, with the figures that stand on the Plan sheet. */
  readonly compiled: ReadonlyMap<string, CompiledPlan>;
  /** Plans that have a block on the Plan sheet or get one, in their order there. */
  readonly book: readonly PayPlan[];
  /** The same plans with the words that stand there. */
  readonly shown: readonly PayPlan[];
  /** Figures to be written there: what the user made of them, and what could be saved of damaged ones. */
  readonly figures: readonly VersionFigures[];
  readonly damage: readonly BookProblem[];
}

/**
 * Finds the plans of a month and the figures they go by. A figure of the Plan sheet wins over the plan's own, unless the
 * plan itself has been given another since the sheet was written: the later of two corrections counts.
 * @param plans every plan that is known, built in or kept in the workbook
 */
export function plansInForce(setup: MonthSetup, existing: ExistingMonth, plans: readonly PayPlan[]): PlansInForce {
  const { book, bookPlans, written, planSheets } = existing;
  const known = [...plans, ...written.filter(({ plan }) => plans.every((other) => other.plan !== plan))];
  const uses = [...setup.plans, ...(setup.payroll ? [setup.payroll] : []), ...planSheets];
  const used = uses.map(({ plan }) => plan);
  const onSheet = book ? standing(book, known, bookPlans) : [];
  const added = [...new Set(used)].flatMap((name) => known.filter(({ plan }) => plan === name));
  const reading = book ? readPlanBook(book, onSheet) : { figures: [], mended: [], problems: [] };
  const current = (figures: readonly VersionFigures[]): readonly VersionFigures[] =>
    figures.map((entry) => withoutOvertaken(entry, known, written));
  const figures = current(reading.figures);
  const compiled = known.flatMap((plan): [string, CompiledPlan][] => {
    const version = used.includes(plan.plan) ? versionFor(plan, setup.month) : null;
    if (!version) return [];
    const worded = withStandingWords(plan, version, book);
    return [[plan.plan, withFigures(plan, version, worded, figuresOf(figures, plan, version))]];
  });
  const all = [...new Set([...onSheet, ...added])];
  return {
    compiled: new Map(compiled),
    book: all,
    shown: all.map((plan) => planWithStandingWords(plan, book)),
    figures: current(reading.mended),
    damage: reading.problems,
  };
}

/** Plans that have, or had, a block on the sheet, from the top down; those whose block is gone come last. */
function standing(book: BookCells, known: readonly PayPlan[], bookPlans: readonly string[]): readonly PayPlan[] {
  const found = known.flatMap((plan) => {
    const row = blockRow(book, plan);
    return row === null && !bookPlans.includes(plan.plan) ? [] : [{ plan, row: row ?? Number.MAX_SAFE_INTEGER }];
  });
  return found.sort((one, other) => one.row - other.row).map(({ plan }) => plan);
}

/** The figures without those that the plan itself has changed since its block was written. */
function withoutOvertaken(
  entry: VersionFigures,
  known: readonly PayPlan[],
  written: readonly PayPlan[],
): VersionFigures {
  const versionOf = (plans: readonly PayPlan[]): PlanVersion | undefined =>
    plans.find(({ plan }) => plan === entry.plan)?.versions.find(({ validFrom }) => validFrom === entry.validFrom);
  const [now, before] = [versionOf(known), versionOf(written)];
  if (!now || !before) return entry;
  const cells = (parameter: ParameterContent | undefined): string =>
    JSON.stringify(parameter ? parameterCells(parameter) : null);
  const same = (name: string): boolean => cells(now.parameters[name]) === cells(before.parameters[name]);
  return { ...entry, parameters: Object.fromEntries(Object.entries(entry.parameters).filter(([name]) => same(name))) };
}

function withFigures(
  plan: PayPlan,
  version: PlanVersion,
  worded: PlanVersion,
  figures: VersionFigures['parameters'],
): CompiledPlan {
  const parameters = Object.fromEntries(
    Object.entries(worded.parameters).map(([name, parameter]) => [name, { ...parameter, ...figures[name] }]),
  );
  const edited: PlanVersion = { ...worded, parameters };
  return compilePlan({ ...plan, versions: plan.versions.map((one) => (one === version ? edited : one)) }, edited);
}
