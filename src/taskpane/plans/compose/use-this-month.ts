import { useDeferredValue, useMemo } from 'react';
import { PlanError, type PayPlan } from '../../../plan/language';
import { reviewMonth } from '../../../sheets/month';
import type { IsoMonth } from '../../../plan/month-setup';
import type { Figure } from '../../../plan/month-pay';
import type { PlanReview } from '../../../sheets/month-types';
import { useMonthState } from '../../month-context';
import type { MonthState } from '../../month-state';

/** A person of the month, paid by the plan as it is kept and as it stands in the pane. */
export interface PersonMonth {
  readonly key: string;
  readonly name: string;
  readonly now: Figure;
  readonly then: Figure;
}

export type ThisMonth =
  /** Nothing is set up to be paid yet. */
  | { readonly kind: 'noMonth' }
  /** No position of the month is paid by the plan. */
  | { readonly kind: 'noPeople' }
  | {
      readonly kind: 'people';
      readonly month: IsoMonth;
      readonly people: readonly PersonMonth[];
      readonly now: Figure;
      readonly then: Figure;
    };

/**
 * What the month that is set up pays its people by a plan; worked out behind what is being typed.
 * @param kept as the workbook has it; the same as the draft where it cannot be changed
 */
export function useThisMonth(draft: PayPlan, kept: PayPlan): ThisMonth {
  const state = useMonthState();
  const later = useDeferredValue(draft);
  const before = useMemo(() => reviewOf(state, kept), [state, kept]);
  const after = useMemo(() => (later === kept ? before : reviewOf(state, later)), [state, later, kept, before]);
  if (!state.setup || !state.sources.people) return { kind: 'noMonth' };
  if (!before || before.rows.length === 0) return { kind: 'noPeople' };
  const pays = new Map((after ?? before).rows.map(({ key, pay }) => [key, pay]));
  return {
    kind: 'people',
    month: state.setup.month,
    people: before.rows.map(({ key, name, pay }) => ({ key, name, now: pay, then: pays.get(key) ?? null })),
    now: before.pay,
    then: (after ?? before).pay,
  };
}

/** The people of the month under the plan; null where there are none, or where the plan has errors. */
function reviewOf({ setup, sources, existing, plans }: MonthState, plan: PayPlan): PlanReview | null {
  const { people, targets, actuals } = sources;
  if (!setup || !people || !setup.plans.some((use) => use.plan === plan.plan)) return null;
  const others = plans.filter((one) => one.plan !== plan.plan);
  try {
    const review = reviewMonth(setup, { people, targets, actuals }, existing, [...others, plan]);
    return review.plans.find((one) => one.use.plan === plan.plan) ?? null;
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
