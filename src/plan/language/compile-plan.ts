import type { Formula } from '../../formula/tree';
import { parseFormula } from '../../formula/parse';
import { gridValue, type Value } from '../../formula/value';
import { analyseVersion } from './analyse-version';
import { lineOf, roundingDigits } from './entries';
import { parameterCells } from './parameter';
import type { PayPlan, PlanVersion } from './pay-plan';
import { namesIn, type PlanNames } from './plan-names';
import type { PlanProblem } from './problem';

/** A line ready to be worked out and written. */
export interface CompiledLine {
  readonly name: string;
  /** The plan's formula with its rounding round it, as it stands in a cell. */
  readonly formula: Formula;
  /** Decimal places; null where the figure is not rounded. */
  readonly digits: number | null;
}

/** A version read once, for any number of people and months. */
export interface CompiledPlan {
  readonly plan: PayPlan;
  readonly version: PlanVersion;
  readonly names: PlanNames;
  /** The lines and, last of those that it needs, `pay`; each after the lines that it uses. */
  readonly lines: readonly CompiledLine[];
  /** Whether anyone's lines depend on the others under the plan. */
  readonly usesTeam: boolean;
  /** The parameters' own figures, by name in lower case. */
  readonly parameters: ReadonlyMap<string, Value>;
}

/** A plan that cannot be worked with, and why; plans from `readPlan` always can. */
export class PlanError extends Error {
  constructor(readonly problems: readonly PlanProblem[]) {
    super(problems.map(({ key, path }) => `${key} at ${path.join('.')}`).join('; '));
    this.name = 'PlanError';
  }
}

/**
 * Reads a version's formulas once, so that many people can be worked out quickly.
 * @throws PlanError where the version has errors
 */
export function compilePlan(plan: PayPlan, version: PlanVersion): CompiledPlan {
  const errors: PlanProblem[] = [];
  const path = ['versions', plan.versions.indexOf(version)];
  const { names, order } = analyseVersion(version, path, (key, at, values = {}, more = {}) => {
    if (more.severity !== 'warning') errors.push({ severity: 'error', key, path: at, values, ...more });
  });
  if (errors.length > 0) throw new PlanError(errors);
  return {
    plan,
    version,
    names,
    lines: order.map(({ name, formula }) => {
      const line = lineOf(version, name);
      const digits = line ? roundingDigits(line) : null;
      return { name, digits, formula: digits === null ? formula : parseFormula(`ROUND(${formula.text},${digits})`) };
    }),
    usesTeam: order.some(({ formula }) =>
      namesIn(formula.root).some((node) => ['team', 'mine'].includes(names.at(node)?.kind ?? '')),
    ),
    parameters: new Map(
      Object.entries(version.parameters).map(([name, parameter]) => [
        name.toLowerCase(),
        'value' in parameter ? parameter.value : gridValue(parameterCells(parameter)),
      ]),
    ),
  };
}
