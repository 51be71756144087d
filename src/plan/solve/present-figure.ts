import { defaultOf, departmentName, type DepartmentFigure, type PlanInput, type PlanValue } from '../language';
import type { LeverName } from '../quick';
import { ownFigures, type Situation } from './situation';

/** What a lever's name belongs to in the plan; figures of the department are the same for everybody. */
export interface Movable {
  readonly of: 'person' | 'department';
  /** Without `department.` before it. */
  readonly name: string;
  readonly entry: PlanInput | DepartmentFigure;
}

/** The input or the figure of the department that a lever moves; undefined where the plan has none of that name. */
export function movable({ compiled: { version } }: Situation, lever: LeverName): Movable | undefined {
  const shared = departmentName(lever);
  const name = shared ?? lever;
  const entries: Readonly<Record<string, PlanInput | DepartmentFigure>> =
    shared === null ? version.inputs : (version.department ?? {});
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  return entry && { of: shared === null ? 'person' : 'department', name, entry };
}

/** What a lever is set to now: what was given, or what stands for it. */
export function presentValue(situation: Situation, lever: LeverName): PlanValue {
  const found = movable(situation, lever);
  if (!found) return null;
  const { of, name, entry } = found;
  const given = of === 'person' ? ownFigures(situation) : (situation.figures.department ?? {});
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  return Array.isArray(value) ? null : ((value as PlanValue | undefined) ?? defaultOf(entry));
}

/** The same as a figure; null where nothing is given and nothing stands for it. */
export function presentFigure(situation: Situation, lever: LeverName): number | null {
  const value = presentValue(situation, lever);
  return typeof value === 'number' ? value : null;
}
