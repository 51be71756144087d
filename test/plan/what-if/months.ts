import type { IsoMonth } from '../../../src/plan/month-setup';
import {
  compilePlan,
  exampleFigures,
  versionFor,
  type CompiledPlan,
  type PayPlan,
  type PlanValues,
} from '../../../src/plan/language';
import type { BaseTeam, Scenario, ScenarioChange, TeamBase } from '../../../src/plan/what-if';
import { BUILT_IN_PLANS } from '../../../src/plans/built-in';
import { PLAN_MONTH, planMonthTeams } from '../../support/plan-month';

export const MONTH = PLAN_MONTH;

export function builtIn(name: string): PayPlan {
  const plan = BUILT_IN_PLANS.find((one) => one.plan === name);
  if (!plan) throw new Error(`There is no plan ${name}`);
  return plan;
}

export function inForce(plan: PayPlan, month: IsoMonth = MONTH): CompiledPlan {
  const version = versionFor(plan, month);
  if (!version) throw new Error(`${plan.plan} is not in force in ${month}`);
  return compilePlan(plan, version);
}

/** A team under a plan: people as name, inputs and, where it matters, position. */
export function team(
  compiled: CompiledPlan,
  people: readonly (readonly [name: string, inputs: PlanValues, position?: string])[],
  department: PlanValues = {},
): BaseTeam {
  return {
    compiled,
    department,
    people: people.map(([name, inputs, position = null]) => ({ key: name, name, position, inputs, adjustment: 0 })),
  };
}

export function month(...teams: readonly BaseTeam[]): TeamBase {
  return { month: MONTH, teams };
}

export function scenario(changes: readonly ScenarioChange[], plans: Scenario['plans'] = [], name = 'Try'): Scenario {
  return { id: name, name, changes, plans };
}

export const ALL = { kind: 'all' } as const;
export const targets = (value: number, who: ScenarioChange['who'] = ALL): ScenarioChange => ({
  who,
  figure: { kind: 'targets' },
  how: 'times',
  value,
});
export const input = (
  name: string,
  how: ScenarioChange['how'],
  value: number,
  who: ScenarioChange['who'] = ALL,
): ScenarioChange => ({ who, figure: { kind: 'input', input: name }, how, value });

/** Everybody of the sample dealership, under ten plans. */
export function sampleMonth(): TeamBase {
  return month(
    ...planMonthTeams().map(({ compiled, names, people, department }) =>
      team(
        compiled,
        people.map((inputs, at) => [names[at] ?? '', inputs] as const),
        department,
      ),
    ),
  );
}

/** A plan's worked examples, each a month of its own. */
export function exampleMonths(plan: PayPlan): readonly TeamBase[] {
  return plan.versions.flatMap((version) => {
    const compiled = compilePlan(plan, version);
    return (version.examples ?? []).map((example) => {
      const { month: of, people, department = {} } = exampleFigures(compiled, example);
      const members = people.map((inputs, at) => [`${plan.plan} ${at + 1}`, inputs] as const);
      return { month: of, teams: [team(compiled, members, department)] };
    });
  });
}
