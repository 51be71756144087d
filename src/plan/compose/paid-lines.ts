import type { PlanVersion } from '../language/pay-plan';
import { PlanNames } from '../language/plan-names';
import { readLine, writeLine, type LineForm } from './line-form';

/** The pay as a form holds it, a sum with what goes round it; null where it is a formula of another shape. */
function payForm(version: PlanVersion): LineForm | null {
  return readLine(version.pay, new PlanNames(version), ['sum']);
}

/** The version with a line added to the pay; as it is where the pay is no plain sum or has the line already. */
export function withPaid(version: PlanVersion, line: string): PlanVersion {
  return withSum(version, ({ plus, minus }) => (plus.includes(line) ? null : { plus: [...plus, line], minus }));
}

/** The version with a line no longer added up in the pay; as it is where the pay is no plain sum. */
export function withoutPaid(version: PlanVersion, line: string): PlanVersion {
  const left = (names: readonly string[]): readonly string[] => names.filter((name) => name !== line);
  return withSum(version, ({ plus, minus }) =>
    plus.includes(line) || minus.includes(line) ? { plus: left(plus), minus: left(minus) } : null,
  );
}

interface Sum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

function withSum(version: PlanVersion, change: (sum: Sum) => Sum | null): PlanVersion {
  const form = payForm(version);
  const values = form && change({ plus: listOf(form, 'plus'), minus: listOf(form, 'minus') });
  if (!form || !values) return version;
  return { ...version, pay: writeLine({ ...form, values: { ...values } }, new PlanNames(version)) };
}

function listOf({ values }: LineForm, key: 'plus' | 'minus'): readonly string[] {
  const value = values[key];
  return typeof value === 'object' ? value : [];
}
