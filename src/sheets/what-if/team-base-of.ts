import { compilePlan, PlanError, type PlanValues } from '../../plan/language';
import { toCent } from '../../plan/evaluate-person';
import type { Figure } from '../../plan/month-pay';
import type { MonthSetup } from '../../plan/month-setup';
import { indicatorInputs, indicatorsPlan } from '../../plan/what-if/indicators-plan';
import type { BasePerson, BaseTeam, TeamBase } from '../../plan/what-if';
import type { MonthReview, PlanReviewRow, ReviewRow } from '../month-types';

/**
 * A month as it would be built, for planning: everybody with the plan and the figures they are paid by, what was typed on
 * the sheets among them. The payroll is left out: planning is about what is earned.
 */
export function teamBaseOf(setup: MonthSetup, review: MonthReview): TeamBase {
  const teams: BaseTeam[] = review.plans.map(({ compiled, department, rows }) => ({
    compiled,
    department,
    people: rows.map((row) => person(row, row.inputs, row.adjustment)),
  }));
  return { month: setup.month, teams: [...byIndicators(setup, review), ...teams].filter(hasPeople) };
}

function byIndicators(setup: MonthSetup, { rows }: MonthReview): readonly BaseTeam[] {
  if (rows.length === 0) return [];
  const plan = indicatorsPlan(setup);
  const [version] = plan.versions;
  try {
    const compiled = version && compilePlan(plan, version);
    const people = rows.map((row) => person(row, indicatorInputs(setup, rounded(row)), row.figures.adjustment));
    return compiled ? [{ compiled, department: {}, people }] : [];
  } catch (error) {
    // A table of rates that is no table yet, as while it is typed: the Build tab says so, and nobody is planned by it.
    if (error instanceof PlanError) return [];
    throw error;
  }
}

/** Pay that is agreed on counts in whole cents, as on the KPI sheet. */
function rounded({ figures }: ReviewRow): ReviewRow['figures'] {
  return { ...figures, base: toCent(figures.base), performanceBase: toCent(figures.performanceBase) };
}

function person(
  { key, name, position }: Pick<ReviewRow | PlanReviewRow, 'key' | 'name' | 'position'>,
  inputs: PlanValues,
  adjustment: Figure,
): BasePerson {
  return { key, name, position, inputs, adjustment: typeof adjustment === 'number' ? adjustment : 0 };
}

function hasPeople({ people }: BaseTeam): boolean {
  return people.length > 0;
}
