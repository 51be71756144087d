import { versionFor } from '../plan/language';
import type { IsoMonth, PlanUse } from '../plan/month-setup';
import { proposePlanUses, proposeSources } from '../sheets/month';
import type { MonthReading } from '../sheets/month-types';
import type { MonthState, PartSources } from './month-state';
import { withMoreSources, withPlan, type UseSources } from './plan-uses';
import { monthNow } from './starting-setup';

/** The ranges as a month is read from them; null without people. */
export function readingOf({ people, targets, actuals }: PartSources): MonthReading | null {
  return people && { people, targets, actuals };
}

/**
 * The plans with another for one position; null for none. Where the figures of a plan come from that was not in use, the
 * lists suggest.
 * @param positions all that the people list has
 */
export function usesWith(
  state: MonthState,
  positions: readonly (string | null)[],
  position: string | null,
  plan: string | null,
): readonly PlanUse[] {
  return withPlan(state.uses, positions, position, plan, (name) => suggestedSources(state, name));
}

/** The plans that the positions of the people list suggest. */
export function suggestedUses(state: MonthState): readonly PlanUse[] {
  const reading = readingOf(state.sources);
  return reading ? proposePlanUses(state.parts, reading, state.plans, monthOf(state)) : [];
}

/** The plans with what the lists suggest for figures of one that are typed on the sheet so far; null where that is nothing. */
export function usesWithMore(state: MonthState, plan: string): readonly PlanUse[] | null {
  const more = withMoreSources(state.uses, plan, suggestedSources(state, plan));
  const figures = (uses: readonly PlanUse[]): number =>
    uses.reduce((sum, use) => sum + Object.keys(use.inputs).length + Object.keys(use.department).length, 0);
  return figures(more) > figures(state.uses) ? more : null;
}

function suggestedSources(state: MonthState, name: string): UseSources {
  const plan = state.plans.find((one) => one.plan === name);
  const version = plan && versionFor(plan, monthOf(state));
  const reading = readingOf(state.sources);
  return version && reading ? proposeSources(version, state.parts, reading) : { inputs: {}, department: {} };
}

function monthOf({ setup }: MonthState): IsoMonth {
  return setup?.month ?? monthNow();
}
