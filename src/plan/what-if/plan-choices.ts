import { versionFor, type PayPlan, type PlanVersion } from '../language';
import type { IsoMonth } from '../month-setup';

/** A version of a plan that people can be paid by in a scenario. */
export interface PlanChoice {
  readonly plan: PayPlan;
  readonly version: PlanVersion;
  /** The version that is in force in the month anyway. */
  readonly inForce: boolean;
}

/**
 * Every version of every plan that people are paid by, those to come among them: next year's rules can be tried on this
 * month. Versions go from the latest to the first, plans in their order, each once.
 */
export function planChoices(known: readonly PayPlan[], month: IsoMonth): readonly PlanChoice[] {
  const plans = new Map(known.filter(({ use }) => use !== 'payroll').map((plan) => [plan.plan, plan]));
  return [...plans.values()].flatMap((plan) => {
    const current = versionFor(plan, month);
    return [...plan.versions]
      .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
      .map((version) => ({ plan, version, inForce: version === current }));
  });
}
