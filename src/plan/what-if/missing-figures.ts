import { defaultOf, type CompiledPlan, type PlanInput, type PlanValue } from '../language';
import type { CarriedFigures } from './carried-figures';

/** A figure that a plan asks for and that nobody who came to it brought along. */
export interface MissingFigure {
  readonly plan: string;
  readonly of: 'input' | 'department';
  readonly name: string;
  /** What the plan says for a figure that is not given; null where pay is worked out with a blank. */
  readonly standsIn: PlanValue;
}

/**
 * Figures that nobody who came to a plan has brought along; none where nobody came.
 * @param groups what each group of its people brought along, null for one that was there already
 * @param staffed plans that somebody is under: what is worked out over their people is given
 */
export function missingFigures(
  { plan, version }: CompiledPlan,
  groups: readonly (CarriedFigures | null)[],
  staffed: ReadonlySet<string>,
): readonly MissingFigure[] {
  const comers = groups.filter((along) => along !== null);
  if (comers.length === 0) return [];
  const figure = (of: MissingFigure['of'], name: string, entry: PlanInput): MissingFigure[] =>
    // What may be blank is not missing.
    entry.default === null
      ? []
      : [{ plan: plan.plan, of, name, standsIn: entry.each === undefined ? defaultOf(entry) : null }];
  const stays = comers.length < groups.length;
  return [
    ...Object.entries(version.inputs).flatMap(([name, entry]) =>
      comers.some(({ inputs }) => inputs.has(name)) ? [] : figure('input', name, entry),
    ),
    ...Object.entries(version.department ?? {}).flatMap(([name, entry]) =>
      stays || comers.some(({ department }) => department.has(name)) || staffed.has(entry.from?.plan ?? '')
        ? []
        : figure('department', name, entry),
    ),
  ];
}
