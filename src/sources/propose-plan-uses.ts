import { versionFor, type PayPlan } from '../plan/language';
import type { IsoMonth, PlanUse } from '../plan/month-setup';
import { knownColumns } from './known-columns';
import type { MonthParts, MonthReading } from './month-data';
import { readPeople } from './people';
import { sourcesAmong } from './propose-sources';
import { readingContext } from './reading-context';
import { nearKey } from './text';

/**
 * The plans that the positions of a people list suggest, each with the sources of its figures. A position goes to the
 * first plan that is in force and names it; one that no plan names is left out.
 * @param plans in the order in which they are preferred
 */
export function proposePlanUses(
  parts: MonthParts,
  reading: MonthReading,
  plans: readonly PayPlan[],
  month: IsoMonth,
): readonly PlanUse[] {
  if (!parts.people) return [];
  const everyone = readPeople(readingContext(false), reading.people, parts.people);
  const positions = new Map(everyone.map(({ position }) => [nearKey(position ?? ''), position ?? '']));
  const inForce = plans.filter((plan) => plan.use !== 'payroll' && versionFor(plan, month) !== null);
  const taken = new Map<PayPlan, string[]>();
  for (const [key, position] of positions) {
    const plan = planFor(key, inForce);
    if (plan) taken.set(plan, [...(taken.get(plan) ?? []), position]);
  }
  const columns = knownColumns(parts, reading);
  return inForce.flatMap((plan) => {
    const named = taken.get(plan);
    const version = versionFor(plan, month);
    return named && version ? [{ plan: plan.plan, positions: named, ...sourcesAmong(columns, version) }] : [];
  });
}

/** Shorter words than this name too many things: 员 ends storekeepers and clerks alike. */
const LEAST_LETTERS = 2;

/** The plan of a position: one that names it, else one whose position is part of it, else one that it is short for. */
function planFor(position: string, plans: readonly PayPlan[]): PayPlan | null {
  if (position.length < LEAST_LETTERS) return null;
  const named = plans.flatMap((plan) =>
    (plan.positions ?? []).flatMap((title) => Object.values(title).map((text) => ({ plan, title: nearKey(text) }))),
  );
  const longest = [...named].sort((one, other) => other.title.length - one.title.length);
  const found =
    named.find(({ title }) => title === position) ??
    longest.find(({ title }) => position.endsWith(title)) ??
    named.find(({ title }) => title.endsWith(position));
  return found?.plan ?? null;
}
