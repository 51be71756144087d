import type { FigureSource, ListFigure, PlanUse } from '../plan/month-setup';
import { nearKey } from '../sources/text';

/** A position of the people list; null where the list has none. */
type Position = string | null;

export type UseSources = Pick<PlanUse, 'inputs' | 'department'>;

/** The plan that people of a position are paid by; null for those paid by the indicators. */
export function planUseOf(uses: readonly PlanUse[], position: Position): PlanUse | null {
  const named = position === null ? undefined : uses.find(({ positions }) => names(positions ?? [], position));
  return named ?? uses.find(({ positions }) => positions === null) ?? null;
}

/**
 * The uses with another plan for one position; a plan that nobody is paid by any more goes, with its sources. Positions
 * that nobody has this month keep their plan.
 * @param positions all that the people list has
 * @param plan null for none: paid by the indicators
 * @param propose where the figures of a plan that was not in use come from
 */
export function withPlan(
  uses: readonly PlanUse[],
  positions: readonly Position[],
  position: Position,
  plan: string | null,
  propose: (plan: string) => UseSources,
): readonly PlanUse[] {
  const before = new Map(positions.map((one) => [one, planUseOf(uses, one)?.plan ?? null]));
  const after = new Map(before).set(position, plan);
  const inUse = new Set([...uses.map((use) => use.plan), ...(plan === null ? [] : [plan])]);
  return [...inUse].flatMap((name): PlanUse[] => {
    const use = uses.find((one) => one.plan === name);
    const own = positions.filter((one) => after.get(one) === name);
    if (own.length === 0 && (!use || [...before.values()].includes(name))) return [];
    const named = own.filter((one) => one !== null);
    const listed = positions.filter((one) => one !== null);
    const absent = (use?.positions ?? []).filter((one) => !names(listed, one));
    const kept = use ?? { plan: name, ...propose(name) };
    return [{ ...kept, positions: own.includes(null) ? null : [...named, ...absent] }];
  });
}

/** The uses with another source for one input of a plan; null where it is typed on the sheet. */
export function withInput(
  uses: readonly PlanUse[],
  plan: string,
  input: string,
  source: FigureSource | null,
): readonly PlanUse[] {
  return changed(uses, plan, (use) => ({ ...use, inputs: withEntry(use.inputs, input, source) }));
}

/** The uses with another source for a figure of a plan's department; null where it is typed on the sheet. */
export function withDepartment(
  uses: readonly PlanUse[],
  plan: string,
  figure: string,
  source: ListFigure | null,
): readonly PlanUse[] {
  return changed(uses, plan, (use) => ({ ...use, department: withEntry(use.department, figure, source) }));
}

/** The uses with sources for figures of a plan that are typed on the sheet so far; what has a source keeps it. */
export function withMoreSources(uses: readonly PlanUse[], plan: string, sources: UseSources): readonly PlanUse[] {
  return changed(uses, plan, (use) => ({
    ...use,
    inputs: { ...sources.inputs, ...use.inputs },
    department: { ...sources.department, ...use.department },
  }));
}

/** Whether a position is among others, however it is spaced. */
function names(positions: readonly string[], position: string): boolean {
  return positions.some((one) => nearKey(one) === nearKey(position));
}

function changed(uses: readonly PlanUse[], plan: string, change: (use: PlanUse) => PlanUse): readonly PlanUse[] {
  return uses.map((use) => (use.plan === plan ? change(use) : use));
}

function withEntry<S>(sources: Readonly<Record<string, S>>, name: string, source: S | null): Record<string, S> {
  const others = Object.entries(sources).filter(([other]) => other !== name);
  return Object.fromEntries(source === null ? others : [...others, [name, source]]);
}
