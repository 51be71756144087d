import {
  compilePlan,
  evaluatePerson,
  type ParameterContent,
  type PayPlan,
  type PersonResult,
  type PlanValue,
  type PlanValues,
} from '../../../../src/plan/language';
import type { IsoMonth } from '../../../../src/plan/month-setup';

/**
 * A person's payrolls month after month: what an input takes over from the payroll before comes from there, and what adds
 * up within a year begins anew in January.
 * @param months what is given for each month; KPI pay as `earned`
 */
export function payrollYear(
  plan: PayPlan,
  first: string,
  months: readonly PlanValues[],
  parameters: Readonly<Record<string, ParameterContent>> = {},
): readonly PersonResult[] {
  const compiled = compilePlan(plan, plan.versions[0]!);
  const results: PersonResult[] = [];
  let before: PlanValues = {};
  months.forEach((given, index) => {
    const month = monthAfter(first, index);
    const carried = Object.fromEntries(
      Object.entries(compiled.version.inputs).flatMap(([name, { follows }]): [string, PlanValue][] => {
        if (!follows || !('earlier' in follows)) return [];
        if (follows.within === 'year' && month.endsWith('-01')) return [];
        const value = before[follows.earlier] as PlanValue | undefined;
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const inputs = { ...carried, ...given };
    const result = evaluatePerson(compiled, { month, inputs, parameters });
    results.push(result);
    before = {
      ...inputs,
      ...Object.fromEntries([...result.lines].map(([name, { value }]) => [name, Number(value)])),
    };
  });
  return results;
}

export function figuresOf(results: readonly PersonResult[], line: string): readonly number[] {
  return results.map(({ lines }) => Number(lines.get(line)?.value));
}

function monthAfter(first: string, count: number): IsoMonth {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` as IsoMonth;
}
