import { checkPlan } from './check-plan';
import { JsonError, readJson, type Json } from './json-text';
import type { PayPlan } from './pay-plan';
import { planShape } from './plan-shape';
import type { PlanProblem } from './problem';
import type { Report } from './shape';

/** A plan and what is wrong with it. */
export interface ReadPlan {
  /** null where the plan has an error. */
  readonly plan: PayPlan | null;
  /** Errors first, each in the order of the JSON. */
  readonly problems: readonly PlanProblem[];
}

/** A plan from its JSON as a value, checked through and through: form, names, formulas, units and examples. */
export function readPlan(json: unknown): ReadPlan {
  const problems: PlanProblem[] = [];
  const report: Report = (key, path, values = {}, more = {}) => {
    problems.push({ severity: 'error', key, path, values, ...more });
  };
  const read = planShape(json as Json, [], report);
  if (problems.length > 0) return { plan: null, problems };
  const plan = read as PayPlan;
  checkPlan(plan, report);
  return { plan: problems.some(isError) ? null : plan, problems: inOrder(problems) };
}

/** A plan from a text of JSON: every problem has its line. */
export function readPlanText(text: string): ReadPlan {
  try {
    const { value, placeOf } = readJson(text);
    const { plan, problems } = readPlan(value);
    return { plan, problems: problems.map((problem) => ({ ...problem, place: placeOf(problem.path) })) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { fault, place, found } = error;
    return { plan: null, problems: [{ severity: 'error', key: fault, path: [], values: { found }, place }] };
  }
}

function isError({ severity }: PlanProblem): boolean {
  return severity === 'error';
}

function inOrder(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
