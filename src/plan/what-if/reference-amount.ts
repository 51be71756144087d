import { sumOf } from './pay-of';
import type { CostReference } from './cost-reference';
import type { TeamBase } from './team-base';
import { inputValue } from '../language/cell-value';
import { elementsOf, isFigure, toDouble } from '../../formula/value';

/** What a month's cost is set against comes to in it, be it the month as it is or a scenario's; null where it has no such figure. */
export function referenceAmount(base: TeamBase, reference: CostReference): number | null {
  if (reference.kind === 'amount') return reference.amount;
  const { plan, of, name } = reference;
  const team = base.teams.find(({ compiled }) => compiled.plan.plan === plan);
  const { inputs = {}, department = {} } = team?.compiled.version ?? {};
  const entries = of === 'input' ? inputs : department;
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!team || !entry) return null;
  const given = of === 'input' ? team.people.map((person) => person.inputs) : [team.department];
  const figures = given.flatMap((values) => [...elementsOf(inputValue(name, entry, values))].filter(isFigure));
  return figures.length === 0 ? null : sumOf(figures.map(toDouble));
}
