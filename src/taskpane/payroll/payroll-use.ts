import { versionFor, type PayPlan } from '../../plan/language';
import type { FigureSource, IsoMonth, PlanUse } from '../../plan/month-setup';
import { proposeSources } from '../../sheets/month';
import type { MonthState } from '../month-state';
import { readingOf } from '../plan-choices';

/** The plans that make a payroll. */
export function payrollPlans(plans: readonly PayPlan[]): readonly PayPlan[] {
  return plans.filter(({ use }) => use === 'payroll');
}

/** A payroll by a plan, its figures from where the lists suggest. */
export function proposedPayroll(state: MonthState, plan: string, month: IsoMonth): PlanUse {
  return { plan, positions: null, ...proposed(state, plan, month) };
}

/** A payroll with what the lists suggest for figures without a list so far; null where that is nothing. */
export function withMoreOfLists(state: MonthState, use: PlanUse, month: IsoMonth): PlanUse | null {
  const { inputs, department } = proposed(state, use.plan, month);
  const more = { ...use, inputs: { ...inputs, ...use.inputs }, department: { ...department, ...use.department } };
  const count = (one: PlanUse): number => Object.keys(one.inputs).length + Object.keys(one.department).length;
  return count(more) > count(use) ? more : null;
}

/** A payroll with another source for an input; null for none. */
export function withSource(use: PlanUse, input: string, source: FigureSource | null): PlanUse {
  const others = Object.entries(use.inputs).filter(([name]) => name !== input);
  return { ...use, inputs: Object.fromEntries(source === null ? others : [...others, [input, source]]) };
}

/** What the KPI sheets come to is no column of a list, whatever a column is called. */
function proposed(state: MonthState, name: string, month: IsoMonth): Pick<PlanUse, 'inputs' | 'department'> {
  const plan = state.plans.find((one) => one.plan === name);
  const version = plan && versionFor(plan, month);
  const reading = readingOf(state.sources);
  if (!version || !reading) return { inputs: {}, department: {} };
  const { inputs, department } = proposeSources(version, state.parts, reading);
  const isResult = (input: string): boolean => 'result' in (version.inputs[input]?.follows ?? {});
  return { department, inputs: Object.fromEntries(Object.entries(inputs).filter(([input]) => !isResult(input))) };
}
