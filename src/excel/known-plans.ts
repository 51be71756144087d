import type { PayPlan } from '../plan/language';
import { BUILT_IN_PLANS } from '../plans/built-in';
import type { Remembered } from './remembered';
import type { WorkbookMap } from './workbook-map';

/**
 * Every plan that people can be paid by: those that come with the product, the workbook's own, which stand in for built-in ones
 * of the same name, and those that the Plan sheet was written for and that are kept no longer.
 */
export function knownPlans(own: readonly PayPlan[], written: readonly PayPlan[]): readonly PayPlan[] {
  const others = (plans: readonly PayPlan[]): readonly PayPlan[] =>
    plans.filter(({ plan }) => own.every((one) => one.plan !== plan));
  const isBuiltIn = (plan: PayPlan): boolean => BUILT_IN_PLANS.some((one) => one.plan === plan.plan);
  return [...others(BUILT_IN_PLANS), ...own, ...others(written).filter((plan) => !isBuiltIn(plan))];
}

/** The plans on the Plan sheet as the last build wrote them; one that was not the workbook's own was the built-in one. */
export function writtenPlans(remembered: Remembered | null): readonly PayPlan[] {
  const { book = [], plans = [] } = remembered ?? {};
  const names = new Set(book.filter((name) => plans.every(({ plan }) => plan !== name)));
  return [...plans, ...BUILT_IN_PLANS.filter(({ plan }) => names.has(plan))];
}

/** Every plan that people of a workbook can be paid by. */
export function plansOf({ plans, remembered }: Pick<WorkbookMap, 'plans' | 'remembered'>): readonly PayPlan[] {
  return knownPlans(plans, remembered?.plans ?? []);
}
