import type { PlanValues } from '../../../plan/language';
import type { LeverName } from '../../../plan/quick';
import { movable, ownFigures, type Situation } from '../../../plan/solve';

type Figure = PlanValues[string];

/** Figures with others in their place. */
export type Changes = Readonly<Record<LeverName, Figure>>;

/** A figure as it is given; null where it is blank. */
export function givenFigure(situation: Situation, lever: LeverName): Figure {
  const found = movable(situation, lever);
  if (!found) return null;
  const given = found.of === 'person' ? ownFigures(situation) : (situation.figures.department ?? {});
  return given[found.name] ?? null;
}

/** A situation with some figures changed. */
export function withChanges(situation: Situation, changes: Changes): Situation {
  const own: Record<string, Figure> = {};
  const shared: Record<string, Figure> = {};
  for (const [lever, value] of Object.entries(changes)) {
    const found = movable(situation, lever);
    if (found) (found.of === 'person' ? own : shared)[found.name] = value;
  }
  const { figures, at } = situation;
  return {
    ...situation,
    figures: {
      ...figures,
      department: { ...figures.department, ...shared },
      people: figures.people.map((person, index) => (index === at ? { ...person, ...own } : person)),
    },
  };
}

/** The changes with more of them; a figure that is what it began as is none. */
export function moreChanges(start: Situation, changes: Changes, more: Changes): Changes {
  const all = Object.entries({ ...changes, ...more });
  return Object.fromEntries(all.filter(([name, value]) => !isSame(value, givenFigure(start, name))));
}

function isSame(one: Figure, other: Figure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
