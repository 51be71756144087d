import { analyseVersion } from './analyse-version';
import { checkExample } from './check-examples';
import { checkPayroll } from './check-payroll';
import { compilePlan } from './compile-plan';
import type { PayPlan } from './pay-plan';
import { watched, type Report } from './shape';

/** Reports what is wrong with a plan of the right form, or odd about it: names, formulas, units, months and examples. */
export function checkPlan(plan: PayPlan, report: Report): void {
  if (plan.use === 'payroll' && plan.positions) report('payroll.positions', ['positions']);
  const months = new Map<string, number>();
  plan.versions.forEach((version, index) => {
    const path = ['versions', index];
    const before = months.get(version.validFrom);
    if (before === undefined) months.set(version.validFrom, index);
    else report('version.month', [...path, 'validFrom'], { month: version.validFrom, before: `versions[${before}]` });
    const watching = watched(report);
    checkPayroll(plan, version, path, watching.report);
    analyseVersion(version, path, watching.report);
    if (watching.failed() || !version.examples) return;
    const compiled = compilePlan(plan, version);
    version.examples.forEach((example, number) => {
      checkExample(compiled, example, [...path, 'examples', number], report);
    });
  });
}
