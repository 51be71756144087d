import type { IsoMonth } from '../month-setup';
import type { PayPlan, PlanVersion } from './pay-plan';

/** The version in force in a month: the last that has begun by then; null before the first. */
export function versionFor(plan: PayPlan, month: IsoMonth): PlanVersion | null {
  let found: PlanVersion | null = null;
  for (const version of plan.versions) {
    if (version.validFrom <= month && (found === null || version.validFrom > found.validFrom)) found = version;
  }
  return found;
}
