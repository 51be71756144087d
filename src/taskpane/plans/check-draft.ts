import { describePlanProblem, PAY, readPlan, type PayPlan, type PlanProblem } from '../../plan/language';
import type { Language } from '../../i18n';

/** What is wrong with a plan that is being written, or odd about it. */
export function checkDraft(plan: PayPlan): readonly PlanProblem[] {
  // Examples are worked out afresh when the plan is kept.
  const versions = plan.versions.map((version) => ({ ...version, examples: [] }));
  return readPlan({ ...plan, versions }).problems;
}

export function hasErrors(problems: readonly PlanProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The problems with one entry of a version: a parameter or a line. */
export function problemsOf(
  problems: readonly PlanProblem[],
  version: number,
  section: 'parameters' | 'lines',
  name: string,
): readonly PlanProblem[] {
  const path = name === PAY && section === 'lines' ? ['versions', version, PAY] : ['versions', version, section, name];
  return problems.filter((problem) => path.every((step, index) => problem.path[index] === step));
}

/** A problem in words for where it is shown, so that the words need not say where. */
export function problemHere(problem: PlanProblem, language: Language): string {
  const { severity, key, values, span } = problem;
  const words = describePlanProblem({ severity, key, values, path: [], ...(span && { span }) }, language);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
