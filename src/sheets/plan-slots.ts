import type { Indicator, MonthSetup } from '../plan/month-setup';
import type { PlanIndicator, PlanReading } from './month-types';

/** An indicator and its number in the Plan sheet's names. */
export interface Slot {
  readonly slot: number;
  readonly indicator: Indicator;
}

/** Who has which number: the setup's indicators, and those of the Plan sheet that other months still use. */
export interface Slots {
  readonly current: readonly Slot[];
  readonly earlier: readonly PlanIndicator[];
}

/**
 * Numbers for the names `Plan_Weight_1`, `Plan_Tiers_1` …. An indicator that the Plan sheet knows by its title keeps
 * its number, and one that is dropped keeps its place, so that the sheets of earlier months go on meaning the same.
 */
export function planSlots(setup: MonthSetup, plan: PlanReading | null): Slots {
  const known = plan?.indicators ?? [];
  const taken = new Set(known.map((entry) => entry.slot));
  let next = 1;
  const free = (): number => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  const used = new Set<number>();
  const current = setup.indicators.map((indicator): Slot => {
    const before = known.find((entry) => entry.title === indicator.title && !used.has(entry.slot));
    const slot = before?.slot ?? free();
    used.add(slot);
    return { slot, indicator };
  });
  return { current, earlier: known.filter((entry) => !used.has(entry.slot)) };
}

/**
 * The setup with what the user changed on the Plan sheet: weights, directions, tiers and the curve. What the sheet does
 * not say, or says unreadably, stays as it was.
 */
export function applyPlan(setup: MonthSetup, plan: PlanReading): MonthSetup {
  const { current } = planSlots(setup, plan);
  const indicators = current.map(({ slot, indicator }): Indicator => {
    const read = plan.indicators.find((entry) => entry.slot === slot);
    if (!read) return indicator;
    const { tiers } = indicator;
    return {
      ...indicator,
      weight: read.weight ?? indicator.weight,
      direction: read.direction ?? indicator.direction,
      tiers: tiers && read.tiers ? { ...tiers, ...read.tiers } : tiers,
    };
  });
  return { ...setup, indicators, curve: { ...setup.curve, ...plan.curve } };
}
