import { compilePlan, describePlanProblem, readPlan, type CompiledPlan } from '../../../../src/plan/language';

export interface TrialRules {
  readonly inputs?: unknown;
  readonly department?: unknown;
  readonly parameters?: unknown;
  readonly lines?: Readonly<Record<string, unknown>>;
  readonly pay: string;
}

/** A plan with these rules alone. @throws Error with what is wrong with them */
export function trialPlan(rules: TrialRules, name = 'trial'): CompiledPlan {
  const version = { validFrom: '2026-01', inputs: {}, parameters: {}, lines: {}, ...rules };
  const { plan, problems } = readPlan({ plan: name, title: 'Trial', versions: [version] });
  const first = plan?.versions[0];
  if (!plan || !first) throw new Error(problems.map((problem) => describePlanProblem(problem, 'en-US')).join('\n'));
  return compilePlan(plan, first);
}
