import type { Formula } from '../../formula/tree';
import { checkEntries } from './check-entries';
import { checkFormula } from './check-formula';
import { checkScored } from './check-scored';
import { checkUnits } from './check-units';
import { checkUse } from './check-use';
import { checkWeights } from './check-weights';
import { formulaPath, lineOf, PAY } from './entries';
import { orderLines } from './order-lines';
import type { PlanVersion } from './pay-plan';
import { namesIn, PlanNames } from './plan-names';
import type { PlanPath } from './problem';
import { watched, type Report } from './shape';

/** A version's formulas read and put in order. */
export interface Analysis {
  readonly names: PlanNames;
  /** Every line and `pay`, each after those it uses; empty where there is an error. */
  readonly order: readonly { readonly name: string; readonly formula: Formula }[];
}

/** Reads a version's formulas and reports all that is wrong with it or odd about it. */
export function analyseVersion(version: PlanVersion, path: PlanPath, report: Report): Analysis {
  const { report: reporting, failed } = watched(report);
  checkEntries(version, path, reporting);
  const names = new PlanNames(version);
  const formulas = readFormulas(version, names, path, reporting);
  const uses = usesOf(formulas, names);
  const order = orderLines(uses);
  if (order.kind === 'circle') {
    const [first = ''] = order.names;
    reporting('line.circle', formulaPath(version, path, first), { circle: order.names.join(' → ') });
  }
  if (failed() || order.kind === 'circle') return { names, order: [] };
  checkWeights(formulas, names, path, reporting);
  checkScored(version, path, reporting);
  checkUse(version, formulas, names, uses, path, reporting);
  checkUnits(version, order.names, formulas, names, path, reporting);
  if (failed()) return { names, order: [] };
  const inOrder = order.names.flatMap((name) => {
    const formula = formulas.get(name);
    return formula ? [{ name, formula }] : [];
  });
  return { names, order: inOrder };
}

function readFormulas(
  version: PlanVersion,
  names: PlanNames,
  path: PlanPath,
  report: Report,
): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  for (const name of [...Object.keys(version.lines), PAY]) {
    const at = formulaPath(version, path, name);
    const formula = checkFormula(lineOf(version, name)?.formula ?? '', names, (key, span, values = {}) => {
      report(key, at, values, { span });
    });
    if (formula) formulas.set(name, formula);
  }
  return formulas;
}

function usesOf(formulas: ReadonlyMap<string, Formula>, names: PlanNames): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...formulas].map(([name, { root }]) => [
      name,
      namesIn(root).flatMap((node) => {
        const use = names.at(node);
        return use && (use.kind === 'line' || (use.kind === 'team' && use.of === 'line')) ? [use.name] : [];
      }),
    ]),
  );
}
