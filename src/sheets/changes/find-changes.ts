import { SHEETS } from '../../i18n/messages/sheets';
import { PAY, type PayPlan } from '../../plan/language';
import type { MonthSetup } from '../../plan/month-setup';
import type { ExistingMonth, StandingSheet } from '../existing-month';
import type { MonthReview, PlanReview } from '../month-types';
import { expectedByIndicators, expectedOfPlan } from './expected-people';
import { payDifference, type MonthChanges, type Why } from './month-changes';
import { peopleChanges, type ChangingGroup } from './people-changes';
import { totalOf, type PeopleSheet } from './people-sheet';
import { planEdits } from './plan-edits';
import { figureKey, indicatorsPeopleSheet, peopleSheets, planPeopleSheet } from './read-people-sheets';
import { indicatorReasons, planReasons } from './why-changed';

/**
 * What building a month that stands would change of what its sheets show, for each person and figure, and why. Live formulas
 * follow the lists by themselves, so that often nothing does.
 * @param review what building comes to
 * @param plans every plan that is known
 */
export function findChanges(
  setup: MonthSetup,
  review: MonthReview,
  existing: ExistingMonth,
  plans: readonly PayPlan[],
): MonthChanges {
  const groups = [
    indicatorsGroup(setup, review, existing),
    ...review.plans.map((plan) => planGroup(plan, existing)),
    ...leftGroups(setup, review, existing, plans),
  ];
  const payroll = review.payroll ? [planGroup(review.payroll, existing)] : [];
  const [earned, paidOut] = [peopleChanges(groups), peopleChanges(payroll)];
  return {
    people: [...earned.people, ...paidOut.people].sort(
      (one, other) => Math.abs(payDifference(other)) - Math.abs(payDifference(one)),
    ),
    before: groups.reduce((sum, { sheet }) => sum + (sheet ? standingTotal(sheet) : 0), 0),
    after: groups.reduce((sum, { people }) => sum + expectedTotal(people), 0),
    pending: earned.pending || paidOut.pending,
  };
}

function standingTotal(sheet: PeopleSheet): number {
  return sheet.people.reduce((sum, entry) => sum + (totalOf(sheet, entry) ?? 0), 0);
}

/** As on the sheets, somebody without a figure counts for nothing, and the others for what they are. */
function expectedTotal(people: ChangingGroup['people']): number {
  return people.reduce((sum, { total }) => sum + (typeof total === 'number' ? total : 0), 0);
}

function planGroup(review: PlanReview, existing: ExistingMonth): ChangingGroup {
  const { compiled, use } = review;
  const standing = standingOf(existing, use.plan);
  const workedOut = new Set([...Object.keys(compiled.version.lines), PAY].map((name) => figureKey('line', name)));
  // The lists give these; what they have nothing for is typed, and stays.
  const sourced = new Set(Object.keys(use.inputs).map((name) => figureKey('input', name)));
  return {
    sheet: standing && planPeopleSheet(compiled, standing),
    people: expectedOfPlan(review),
    reasons: standing ? planReasons(compiled, planEdits(review, existing, standing)) : () => [],
    isWorkedOut: (key) => key === 'total' || workedOut.has(key) || sourced.has(key),
  };
}

function indicatorsGroup(setup: MonthSetup, review: MonthReview, existing: ExistingMonth): ChangingGroup {
  const { kpiCells } = existing;
  return {
    sheet: kpiCells && indicatorsPeopleSheet(setup, kpiCells),
    people: expectedByIndicators(setup, review.rows),
    reasons: indicatorReasons(indicatorRates(setup, existing)),
    isWorkedOut: (key) => key !== 'adjustment',
  };
}

/** Sheets of plans that pay nobody any more: their people go, or move. */
function leftGroups(
  setup: MonthSetup,
  review: MonthReview,
  existing: ExistingMonth,
  plans: readonly PayPlan[],
): readonly ChangingGroup[] {
  const inUse = new Set(review.plans.map(({ use }) => use.plan));
  const left = existing.planSheets.filter(({ plan }) => !inUse.has(plan));
  return peopleSheets(setup, setup.month, { kpiCells: null, planSheets: left }, plans)
    .filter(({ isPayroll }) => !isPayroll)
    .map((sheet) => ({ sheet, people: [], reasons: () => [], isWorkedOut: () => false }));
}

function standingOf({ planSheets }: ExistingMonth, name: string): StandingSheet | null {
  return planSheets.find(({ plan }) => plan === name)?.kpi ?? null;
}

/** Rates of the indicators and of the curve that the set-up has otherwise than the Plan sheet. */
function indicatorRates({ indicators, curve }: MonthSetup, { plan }: ExistingMonth): readonly Why[] {
  if (!plan) return [];
  const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const edited = indicators.flatMap(({ title, weight, direction, tiers }): Why[] => {
    const before = plan.indicators.find((entry) => entry.title === title);
    if (!before) return [];
    const isEdited =
      (before.weight !== null && before.weight !== weight) ||
      (before.direction !== null && before.direction !== direction) ||
      (before.tiers !== null && differs([before.tiers.rows, before.tiers.method], [tiers?.rows, tiers?.method]));
    return isEdited ? [{ kind: 'rate', title: { 'en-US': title, 'zh-CN': title } }] : [];
  });
  const bent = plan.curve !== null && differs([plan.curve.rows, plan.curve.method], [curve.rows, curve.method]);
  return bent ? [...edited, { kind: 'rate', title: SHEETS['plan.curve'] }] : edited;
}
