import { useDeferredValue, useMemo } from 'react';
import {
  applyScenario,
  compareScenarios,
  quickPay,
  referenceAmount,
  type AppliedScenario,
  type Comparison,
  type Scenario,
  type TeamBase,
  type TeamPay,
} from '../../../plan/what-if';
import type { PayPlan } from '../../../plan/language';
import { useMonthState } from '../../month-context';
import { useWhatIf } from '../what-if-context';

/** A scenario worked out. */
export interface WorkedScenario {
  readonly scenario: Scenario;
  readonly applied: AppliedScenario;
  readonly pay: TeamPay;
}

/** The scenarios beside the month as it is. */
export interface Compared {
  readonly base: TeamBase;
  readonly scenarios: readonly WorkedScenario[];
  readonly comparison: Comparison;
  /** They have been changed since, and are being worked out again. */
  readonly busy: boolean;
}

/** Works the scenarios out, after what is typed has been shown; one that has not changed only once. */
export function useComparison(base: TeamBase): Compared {
  const { scenarios, budget, reference } = useWhatIf();
  const { plans } = useMonthState();
  const settled = useDeferredValue(scenarios);
  const pay = useMemo(quickPay, [base]);
  const work = useMemo(() => scenarioWork(base, plans, pay), [base, plans, pay]);
  const today = useMemo(() => pay(base), [base, pay]);
  const worked = useMemo(() => settled.map(work), [settled, work]);
  const comparison = useMemo(() => {
    const amount = (month: TeamBase): number | null => reference && referenceAmount(month, reference);
    return compareScenarios(
      base,
      { pay: today, reference: amount(base) },
      worked.map((one) => ({ pay: one.pay, reference: amount(one.applied.base) })),
      budget,
    );
  }, [base, today, worked, reference, budget]);
  return { base, scenarios: worked, comparison, busy: settled !== scenarios };
}

/** Works scenarios of one month out, each once for what it changes, whatever it is called. */
function scenarioWork(
  base: TeamBase,
  known: readonly PayPlan[],
  pay: (base: TeamBase) => TeamPay,
): (scenario: Scenario) => WorkedScenario {
  const done = new WeakMap<Scenario['changes'], WeakMap<Scenario['plans'], WorkedScenario>>();
  return (scenario) => {
    const byPlans = done.get(scenario.changes) ?? new WeakMap<Scenario['plans'], WorkedScenario>();
    done.set(scenario.changes, byPlans);
    const before = byPlans.get(scenario.plans);
    if (before) return before.scenario === scenario ? before : { ...before, scenario };
    const applied = applyScenario(base, scenario, known);
    const worked = { scenario, applied, pay: pay(applied.base) };
    byPlans.set(scenario.plans, worked);
    return worked;
  };
}
