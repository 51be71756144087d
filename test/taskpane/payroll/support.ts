import {
  compilePlan,
  evaluateTeam,
  type ParameterContent,
  type PayPlan,
  type PlanValues,
} from '../../../src/plan/language';
import type { IsoMonth } from '../../../src/plan/month-setup';
import { PAYROLL_CN } from '../../../src/plans/built-in/payroll-cn';
import type { PlanReview } from '../../../src/sheets/month-types';

const MONTH = '2026-10' as IsoMonth;

/** People on the payroll as the preview has them, with rates as they stand on the Plan sheet. */
export function payrollReview(
  people: Readonly<Record<string, PlanValues>>,
  rates: Readonly<Record<string, ParameterContent>> = {},
): PlanReview {
  const [version] = PAYROLL_CN.versions;
  if (!version) throw new RangeError('The payroll has no version');
  const parameters = Object.fromEntries(
    Object.entries(version.parameters).map(([name, parameter]) => [name, { ...parameter, ...rates[name] }]),
  );
  const edited = { ...version, parameters };
  const plan: PayPlan = { ...PAYROLL_CN, versions: [edited] };
  const compiled = compilePlan(plan, edited);
  const given = Object.values(people);
  const results = evaluateTeam(compiled, { month: MONTH, people: given });
  return {
    use: { plan: plan.plan, positions: null, inputs: {}, department: {} },
    compiled,
    department: {},
    rows: Object.keys(people).map((name, index) => ({
      key: name,
      id: null,
      name,
      position: null,
      place: { sheet: 'People', row: index + 1, column: 0, rowCount: 1, columnCount: 1 },
      note: '',
      inputs: given[index] ?? {},
      result: results[index]!,
      adjustment: name === 'Ann' ? -50 : null,
      pay: null,
    })),
    pay: null,
  };
}
