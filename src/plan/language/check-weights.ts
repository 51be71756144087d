import { partsOf, type CallNode, type Formula, type FormulaNode } from '../../formula/tree';
import { Decimal, exact } from '../../pay';
import type { PlanNames } from './plan-names';
import type { PlanPath } from './problem';
import type { Report } from './shape';

/** Weights of scores make a whole; what does not would be refused in every cell. */
export function checkWeights(
  formulas: ReadonlyMap<string, Formula>,
  names: PlanNames,
  path: PlanPath,
  report: Report,
): void {
  const checked = new Set<string>();
  for (const { root } of formulas.values()) {
    for (const call of callsIn(root)) {
      const use = call.ours === 'SCORE' ? names.at(call.arguments[1] ?? null) : undefined;
      if (use?.kind !== 'parameter' || !('list' in use.parameter) || checked.has(use.name)) continue;
      checked.add(use.name);
      const total = sum(use.parameter.list);
      if (use.parameter.list.some((weight) => weight < 0) || ![1, 100].some((whole) => total.equals(whole))) {
        report('parameter.weights', [...path, 'parameters', use.name, 'list'], { total: total.toString() });
      }
    }
  }
}

function sum(weights: readonly number[]): Decimal {
  return weights.reduce((total, weight) => total.plus(exact(weight)), new Decimal(0));
}

function callsIn(node: FormulaNode): readonly CallNode[] {
  const inner = partsOf(node).flatMap((part) => (part ? callsIn(part) : []));
  return node.kind === 'call' ? [node, ...inner] : inner;
}
