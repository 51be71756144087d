import { lineOf } from './entries';
import type { PayPlan, PlanInput, PlanLine, PlanVersion } from './pay-plan';
import type { PlanPath } from './problem';
import type { Report } from './shape';
import { parseUnit, sameUnit, unitText } from './units';

const WARNING = { severity: 'warning' } as const;
const KEYS = ['follows', 'once', 'part'] as const;

/** What only a payroll can say, and what it cannot have: one figure a person and month, over everybody. */
export function checkPayroll(plan: PayPlan, version: PlanVersion, path: PlanPath, report: Report): void {
  const entries = entriesOf(version);
  if (plan.use !== 'payroll') {
    for (const { entry, at } of entries) {
      for (const key of KEYS) if (key in entry) report('payroll.only', [...path, ...at, key], { key });
    }
    return;
  }
  for (const name of Object.keys(version.inputs)) checkInput(version, name, path, report);
  const [first, second] = entries.filter(({ entry }) => entry.part === 'gross');
  if (first && second) {
    report('payroll.gross', [...path, ...second.at, 'part'], { name: second.name, before: first.name });
  }
}

interface Entry {
  readonly name: string;
  readonly entry: PlanInput | PlanLine;
  readonly at: PlanPath;
}

function entriesOf(version: PlanVersion): readonly Entry[] {
  const inputs = Object.entries(version.inputs).map(([name, entry]) => ({ name, entry, at: ['inputs', name] }));
  const lines = Object.keys(version.lines).flatMap((name) => {
    const entry = lineOf(version, name);
    return entry ? [{ name, entry, at: ['lines', name] }] : [];
  });
  return [...inputs, ...lines];
}

function checkInput(version: PlanVersion, name: string, path: PlanPath, report: Report): void {
  const input = version.inputs[name];
  const at = [...path, 'inputs', name];
  if (input?.each !== undefined) report('payroll.each', [...at, 'each'], { name });
  if (!input?.follows || !('earlier' in input.follows)) return;
  const { earlier } = input.follows;
  const from = Object.hasOwn(version.inputs, earlier) ? version.inputs[earlier] : lineOf(version, earlier);
  if (!from) {
    report('payroll.earlier', [...at, 'follows', 'earlier'], { name: earlier });
    return;
  }
  const [own, other] = [input.unit, from.unit].map((unit) => (unit === undefined ? null : parseUnit(unit)));
  if (own && other && !sameUnit(own, other)) {
    const values = { name: earlier, said: unitText(own), found: unitText(other) };
    report('payroll.unit', [...at, 'unit'], values, WARNING);
  }
}
